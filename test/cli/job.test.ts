import t from 'tap'
import { keepJob, simulated } from './kept-job.js'
import { answerIn, crindex } from './support.js'

await crindex('release-serve')

t.test('a job that waits is told of, has no result, and can be given up', async t => {
  const id = await keepJob({ isDone: false })
  const { code, stdout } = await crindex('job', id)
  t.match(
    { code, stdout },
    { code: 0, stdout: /^simulation waiting: 0 of 4 parts are done\nid sha256:[0-9a-f]{64}\nedition 2023, / }
  )
  t.notMatch(stdout, 'job-result')
  t.match(answerIn(await crindex('job', id, '--json')).data, { id, state: 'waiting', progress: { done: 0, total: 4 } })
  t.match(await crindex('job-result', id), { code: 2, stderr: /The job is waiting: 0 of 4 parts are done/ })
  t.match(await crindex('job-cancel', id), { code: 0, stdout: /^simulation cancelled: / })
  for (const command of ['job', 'job-events', 'job-result', 'job-cancel']) {
    t.match(await crindex(command, id), { code: 2, stdout: '', stderr: /is not held here; it was never begun, or/ })
  }
})

t.test('what a job came to is written as it is kept, or as a table', async t => {
  const id = await keepJob({ isDone: true })
  t.match((await crindex('job', id)).stdout, `crindex job-result ${id}`)
  t.match(await crindex('job-events', id), { code: 0, stdout: 'simulation done: 4 of 4 parts are done\n' })
  t.match(JSON.parse((await crindex('job-events', id, '--json')).stdout), { id, state: 'done' })
  const { stdout } = await crindex('job-result', id, '--json')
  t.equal(stdout, `${JSON.stringify({ data: simulated.data, meta: simulated.meta })}\n`)
  const page = await crindex('job-result', id)
  t.match(
    page.stdout,
    /^iso3 +country +node[\s\S]*\nKAZ +Kazakhstan +criminality[\s\S]*low_low=\d+\|low_high=[\s\S]*edition 2023/
  )
  t.match(await crindex('job-cancel', id), { code: 0, stdout: /^simulation done: / })
})

t.test('the jobs of the store are listed, the latest first, whatever became of them', async t => {
  const latest = await keepJob({ isDone: false, seed: 2 })
  const { data, meta } = answerIn(await crindex('jobs', '--json'))
  t.match(data, [
    { id: latest, state: 'waiting', done: 0, total: 4 },
    { state: 'done', done: 4, edition: '2023' }
  ])
  t.equal(meta.count, 2)
  t.match((await crindex('jobs')).stdout, /waiting +0 +4[\s\S]*done +4 +4/)
})
