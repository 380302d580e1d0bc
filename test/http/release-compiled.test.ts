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

t.test('it is small enough for a page', async t => {
  const { rawPayload } = await app.inject({
    url: `/v1/releases/${id}/compiled`,
    headers: { 'accept-encoding': 'br' }
  })
  t.comment(`${rawPayload.length} bytes`)
  t.ok(rawPayload.length > 10_000 && rawPayload.length < 100_000, `${rawPayload.length} bytes`)
})

t.test('a release that nobody knows is refused', async t => {
  const answer = await ask(`/v1/releases/sha256:${'0'.repeat(64)}/compiled`)
  t.match(answer.json(), { type: /STORE_UNAVAILABLE|RELEASE_UNKNOWN/ })
  t.ok([404, 503].includes(answer.statusCode))
})
