import t from 'tap'
import { hashOf } from '../../src/data/content-hash.js'
import { databases, storeAt } from './databases.js'
import { sampleRelease } from './samples.js'

const samples = Array.from({ length: 12 }, (_, at) => sampleRelease(`index_${at}`))
const ids = samples.map(({ id }) => id)
const [first = ''] = ids

for (const database of databases) {
  t.test(`${database.name}: more than ten releases stand in the order in which they came`, async t => {
    const store = storeAt(t, await database.fresh(t))
    for (const { id, files } of samples) {
      await store.registerRelease(id, files, { takeOver: false })
      t.match(await store.servedRelease(), { release: id })
    }
    t.strictSame(
      (await store.releases()).map(({ id }) => id),
      ids
    )
    t.match(await store.serveRelease(first), { release: first })
    const servings = await store.servings()
    t.strictSame(
      servings.map(({ release }) => release),
      [...ids, first]
    )
    const times = servings.map(({ since }) => since)
    t.strictSame(times, times.toSorted())
  })

  t.test(`${database.name}: more than ten parts of a job stand in their order`, async t => {
    const store = storeAt(t, await database.fresh(t))
    const { id: release, files } = sampleRelease()
    await store.registerRelease(release, files, { takeOver: false })
    const definition = '{"kind":"simulation"}'
    const job = { id: hashOf(definition), release, chunks: 101, definition }
    await store.createJob(job)
    for (const chunk of [100, 10, 9, 2, 11, 0]) await store.addChunk(job.id, chunk, Buffer.from([chunk]))
    t.strictSame(await store.chunksDone(job.id), [0, 2, 9, 10, 11, 100])
  })
}
