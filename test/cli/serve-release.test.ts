import t from 'tap'
import { join } from 'node:path'
import { knownRelease, serveKnown } from '../../src/cli/serve-release.js'
import { openStore } from '../../src/store/open.js'
import { sampleRelease } from '../store/samples.js'

const store = openStore({ storePath: join(t.testdir(), 'store.db') })
t.teardown(() => store.close())

const samples = Array.from({ length: 21 }, (_, at) => sampleRelease(`index_${at}`))
for (const { id, files } of samples) await store.registerRelease(id, files, { takeOver: false })
const [first, ...others] = samples.map(({ id }) => id)

t.test('a release that is kept is served', async t => {
  t.match(await serveKnown(store, first ?? ''), { release: first })
})

t.test('of many releases the last twenty are told where none has the id that was asked for', async t => {
  await t.rejects(serveKnown(store, 'sha256:0'), {
    code: 'RELEASE_UNKNOWN',
    details: { pointer: '/release', detail: `The store ${store.place} holds no release sha256:0.`, allowed: others }
  })
})

t.test('a folder has the id of its release if that is kept, else nothing is registered on its behalf', async t => {
  for (const { id, files } of samples.slice(0, 2)) t.equal(await knownRelease(store, files), id)
  const { id, files } = sampleRelease('another')
  await t.rejects(knownRelease(store, files), {
    code: 'RELEASE_UNKNOWN',
    message: `The store ${store.place} does not know the release of the folder, ${id}.`
  })
  t.equal((await store.releases()).length, samples.length)
})
