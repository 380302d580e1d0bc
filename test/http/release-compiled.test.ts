import t from 'tap'
import { readCompiled, type CompiledRelease } from '../../src/data/compiled.js'
import { loadIndex } from '../../src/answers/loaded.js'
import { ranking } from '../../src/answers/ranking/ranking.js'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const { id } = app.index.release

t.test('a release is had compiled, for ever, and ranks as the service does', async t => {
  const answer = await ask(`/v1/releases/${id}/compiled`)
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['cache-control'], /immutable/)
  const { data, meta } = answer.json<{ data: CompiledRelease; meta: { release: string } }>()
  t.equal(meta.release, id)
  const release = readCompiled(data)
  t.equal(release.id, id)
  const asked = { edition: '2025', node: 'resilience', scope: 'continent:africa' }
  const served = await ask('/v1/editions/2025/rankings/resilience?scope=continent:africa')
  t.strictSame(
    JSON.parse(JSON.stringify(ranking.ask(loadIndex(release), asked).data)),
    served.json<{ data: unknown }>().data
  )
})

t.test('it is small, and much smaller for a page in one language', async t => {
  const headers = { 'accept-encoding': 'br' }
  const sizeOf = async (query: string): Promise<number> =>
    (await app.inject({ url: `/v1/releases/${id}/compiled${query}`, headers })).rawPayload.length
  const [whole, page] = [await sizeOf(''), await sizeOf('?language=ru')]
  t.comment(`${whole} bytes, ${page} for a page`)
  t.ok(whole > 10_000 && whole < 150_000, `${whole} bytes`)
  t.ok(page > 10_000 && page < 40_000, `${page} bytes for a page`)
})

t.test('a release that nobody knows is refused', async t => {
  const answer = await ask(`/v1/releases/sha256:${'0'.repeat(64)}/compiled`)
  t.match(answer.json(), { type: /STORE_UNAVAILABLE|RELEASE_UNKNOWN/ })
  t.ok([404, 503].includes(answer.statusCode))
})
