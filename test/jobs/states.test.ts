import t, { type Test } from 'tap'
import { join } from 'node:path'
import { Archive } from '../../src/archive/archive.js'
import { createIndex } from '../../src/index.js'
import { Jobs } from '../../src/jobs/jobs.js'
import { LocalQueue } from '../../src/jobs/local-queue.js'
import { SimulationPool } from '../../src/jobs/simulation-pool.js'
import { simulationDefinition } from '../../src/jobs/simulation-definition.js'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { openStore } from '../../src/store/open.js'
import { files, releaseOf } from '../support/wellbeing.js'

const quiet = { info: () => undefined, error: () => undefined }

/** Jobs of a server that has not begun to do what is queued, and a job of several parts. */
const openJobs = async (t: Test) => {
  const store = openStore({ storePath: join(t.testdir(), 'store.db') })
  const index = createIndex(releaseOf(files))
  const archive = new Archive(index, { store, files, takeOver: false, log: quiet })
  const jobs = new Jobs(archive, new SimulationPool(1), new LocalQueue(1, quiet))
  t.teardown(async () => {
    await jobs.close()
    await archive.close()
  })
  const question = { edition: '2019', ...SimulationBody.parse({ replications: 400_000 }) }
  const { id } = simulationDefinition(index, question)
  const { data } = (await jobs.create(question)).answer
  t.equal(data.id, id)
  return { store, jobs, id, question, total: data.progress.total }
}

const stateOf = async (jobs: Jobs, id: string) => {
  const { state, progress, failure } = (await jobs.describe(id)).data
  return [state, progress.done, failure]
}

t.test('a job waits until its first part is done, then it runs', async t => {
  const { store, jobs, id, total } = await openJobs(t)
  t.ok(total > 1)
  t.strictSame(await stateOf(jobs, id), ['waiting', 0, null])
  await store.addChunk(id, 1, Buffer.from('counts'))
  t.strictSame(await stateOf(jobs, id), ['running', 1, null])
  await t.rejects(jobs.result(id), {
    code: 'JOB_UNFINISHED',
    details: { pointer: '/job', detail: `The job is running: 1 of ${total} parts are done.` }
  })
})

t.test('a job that failed says why; begun anew it goes on with what is done', async t => {
  const { store, jobs, id, question } = await openJobs(t)
  await store.addChunk(id, 0, Buffer.from('counts'))
  await store.failJob(id, 'out of luck')
  t.strictSame(await stateOf(jobs, id), ['failed', 1, 'out of luck'])
  t.match((await jobs.create(question)).answer.data, { id, state: 'running', failure: null, progress: { done: 1 } })
})

t.test('a job that is done stays as it is, also when it is given up', async t => {
  const { store, jobs, id, question, total } = await openJobs(t)
  await store.finishJob(id, '{"data":1}')
  t.strictSame(await stateOf(jobs, id), ['done', total, null])
  t.equal(await jobs.result(id), '{"data":1}')
  t.match((await jobs.cancel(id)).data, { state: 'done' })
  t.match((await jobs.create(question)).answer.data, { id, state: 'done' })
})

t.test('a job that is given up is not held any more', async t => {
  const { jobs, id } = await openJobs(t)
  t.match((await jobs.cancel(id)).data, { id, state: 'cancelled' })
  const unknown = { code: 'JOB_UNKNOWN', details: { pointer: '/job' } }
  for (const asked of [id, 'sha256:0', '']) {
    await t.rejects(jobs.describe(asked), unknown)
    await t.rejects(jobs.result(asked), unknown)
    await t.rejects(jobs.cancel(asked), unknown)
  }
})

t.test('who watches is told each change of the state once, to the end', async t => {
  const { store, jobs, id } = await openJobs(t)
  const seen: unknown[] = []
  for await (const { state, progress } of jobs.watch(id, () => false)) {
    seen.push([state, progress.done])
    if (seen.length === 1) await store.addChunk(id, 0, Buffer.from('counts'))
    if (seen.length === 2) await store.removeJob(id)
  }
  t.strictSame(seen, [
    ['waiting', 0],
    ['running', 1],
    ['cancelled', 1]
  ])
  const again = await openJobs(t)
  const once: unknown[] = []
  for await (const { state } of again.jobs.watch(again.id, () => true)) once.push(state)
  t.strictSame(once, ['waiting'])
})
