import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { hashOf, keyOf } from '../../src/data/content-hash.js'
import { pack } from '../../src/store/pack.js'
import { databases, storeAt } from './databases.js'
import { sampleRelease } from './samples.js'

const release = sampleRelease()
const definition = '{"kind":"simulation"}'
const sample = { id: hashOf(definition), release: release.id, chunks: 3, definition }
const counts = (chunk: number): Buffer => Buffer.from([1, 2, chunk])

for (const database of databases) {
  t.test(`${database.name}: a job is kept part by part, then only with its result`, async t => {
    const store = storeAt(t, await database.fresh(t))
    await store.registerRelease(release.id, release.files, { takeOver: false })
    t.equal(await store.job(sample.id), undefined)
    t.match(await store.createJob(sample), { ...sample, done: 0, finished: false, failure: null })
    for (const chunk of [2, 0, 2]) await store.addChunk(sample.id, chunk, counts(chunk))
    await store.addChunk(sample.id, 0, counts(9))
    t.strictSame(await store.chunksDone(sample.id), [0, 2])
    t.strictSame(await store.chunkCounts(sample.id, 0), counts(0), 'the first stays')
    t.equal(await store.chunkCounts(sample.id, 1), undefined)
    t.match(await store.createJob(sample), { done: 2 }, 'to begin it again changes nothing')
    t.strictSame(await store.openJobs(), [sample.id])
    t.equal(await store.jobResult(sample.id), undefined)
    await store.finishJob(sample.id, '{"data":1}')
    await store.finishJob(sample.id, '{"data":2}')
    t.equal(await store.jobResult(sample.id), '{"data":1}')
    t.match(await store.job(sample.id), { ...sample, done: 3, finished: true })
    t.strictSame([await store.openJobs(), await store.chunksDone(sample.id)], [[], []])
    await store.removeJob(sample.id)
    t.ok(await store.job(sample.id), 'what is done stays')
    t.match(await store.createJob(sample), { finished: true })
  })

  t.test(`${database.name}: a job that is given up goes with its parts; one that failed says why`, async t => {
    const store = storeAt(t, await database.fresh(t))
    await store.registerRelease(release.id, release.files, { takeOver: false })
    await store.createJob(sample)
    await store.addChunk(sample.id, 1, counts(1))
    await store.failJob(sample.id, 'out of luck')
    t.match(await store.job(sample.id), { failure: 'out of luck', done: 1 })
    t.strictSame(await store.openJobs(), [])
    t.match(await store.createJob(sample), { failure: null, done: 1 }, 'begun anew with what is done')
    await store.removeJob(sample.id)
    t.equal(await store.job(sample.id), undefined)
    await store.addChunk(sample.id, 0, counts(0))
    t.strictSame(await store.chunksDone(sample.id), [], 'a part that comes too late is dropped')
  })

  t.test(`${database.name}: the jobs that were begun last are named, whatever became of them`, async t => {
    const store = storeAt(t, await database.fresh(t))
    await store.registerRelease(release.id, release.files, { takeOver: false })
    t.strictSame(await store.latestJobs(9), [])
    const ids: string[] = []
    for (const seed of [1, 2, 3]) {
      const own = `{"kind":"simulation","seed":${seed}}`
      const { id } = await store.createJob({ ...sample, id: hashOf(own), definition: own })
      ids.unshift(id)
      await setTimeout(2)
    }
    const [latest = '', , first = ''] = ids
    await store.finishJob(first, '{"data":1}')
    await store.failJob(latest, 'out of luck')
    t.strictSame(await store.latestJobs(9), ids)
    t.strictSame(await store.latestJobs(2), ids.slice(0, 2))
  })

  t.test(`${database.name}: a row that was changed, and a release that nobody knows, are told`, async t => {
    const settings = await database.fresh(t)
    const store = storeAt(t, settings)
    const unknown = await store.createJob(sample).catch((error: unknown) => error)
    t.match(unknown, { code: 'RELEASE_UNKNOWN' })
    await store.registerRelease(release.id, release.files, { takeOver: false })
    const other = { ...sample, id: hashOf('another') }
    t.match(await store.createJob(other).catch((error: unknown) => error), { code: 'REQUEST_INVALID' })
    await store.createJob(sample)
    await store.addChunk(sample.id, 0, counts(0))
    await database.run(settings, `update job_chunks set counts = ${database.literal(counts(8))}`)
    t.match(await store.chunkCounts(sample.id, 0).catch((error: unknown) => error), { code: 'STORE_CORRUPT' })
    await database.run(settings, 'update jobs set chunks = 2')
    t.match(await store.job(sample.id).catch((error: unknown) => error), { code: 'STORE_CORRUPT' })
  })

  t.test(`${database.name}: a result that is not what was kept is told, not served`, async t => {
    const settings = await database.fresh(t)
    const store = storeAt(t, settings)
    await store.registerRelease(release.id, release.files, { takeOver: false })
    const { id: otherRelease, files } = sampleRelease('second')
    await store.registerRelease(otherRelease, files, { takeOver: false })
    const forged = database.literal(await pack(Buffer.from('{"data":2}')))
    for (const [at, change] of [
      `result = ${forged}`,
      `result = ${database.literal(Buffer.from('no archive'))}`,
      'created = created + 1',
      'chunks = 4',
      `release = ${database.literal(keyOf(otherRelease))}`
    ].entries()) {
      const text = `{"kind":"simulation","seed":${at}}`
      const job = { ...sample, id: hashOf(text), definition: text }
      await store.createJob(job)
      await store.finishJob(job.id, '{"data":1}')
      t.equal(await store.jobResult(job.id), '{"data":1}')
      await database.run(settings, `update job_results set ${change} where id = ${database.literal(keyOf(job.id))}`)
      await t.rejects(store.jobResult(job.id), { code: 'STORE_CORRUPT' }, change.slice(0, 20))
    }
  })
}
