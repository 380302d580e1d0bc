import t from 'tap'
import { SimulationBody } from '../../src/bodies/simulation.js'
import type { JobState } from '../../src/answers/jobs.js'
import { index } from '../support/shipped.js'
import { freshPath, startServer, type Answered, type Served } from './processes.js'

const url = '/v1/editions/2023/simulations'
/** Long enough to be stopped in the middle: eight parts. */
const long = { replications: 40_000, scope: 'world', seed: 5 }
const short = { replications: 300, scope: 'group:eu', weights: { kind: 'uniform' } }

const begin = async (served: Served, question: object): Promise<Answered> =>
  served.post(url, question, { prefer: 'respond-async' })

/** The header by which who began a job gives it up. */
const secretOf = ({ headers }: Answered) => ({ 'job-secret': headers.get('job-secret') ?? '' })

const stateOf = ({ body }: Answered): JobState => body.data as unknown as JobState

const untilDone = (served: Served, id: string): Promise<Answered> =>
  served.until(`/v1/jobs/${id}`, answer => stateOf(answer).state === 'done')

const STORE_PATH = freshPath()
const served = await startServer({ STORE_PATH })

t.test('a client that would rather not wait gets an address, and later the answer that waiting gives', async t => {
  const accepted = await begin(served, short)
  const { id } = stateOf(accepted)
  t.equal(accepted.status, 202)
  t.equal(new URL(accepted.headers.get('location') ?? '').pathname, `/v1/jobs/${id}`)
  t.equal(accepted.headers.get('preference-applied'), 'respond-async')
  t.equal(accepted.headers.get('cache-control'), 'no-store')
  t.match(stateOf(await untilDone(served, id)), { id, kind: 'simulation', progress: { done: 1, total: 1 } })
  const result = await served.get(`/v1/jobs/${id}/result`)
  t.match(result.headers.get('cache-control'), 'immutable')
  t.equal(result.text, (await served.post(url, short)).text, 'the same bytes')
  const { data } = index.simulation({ edition: '2023', ...SimulationBody.parse(short) })
  t.strictSame(result.body.data, JSON.parse(JSON.stringify(data)), 'and the same as on one thread')
  t.equal(stateOf(await begin(served, short)).state, 'done', 'it is not computed again')
})

t.test('progress comes as events, which end with the job', async t => {
  const { id } = stateOf(await begin(served, { ...short, replications: 90_000, weights: undefined, seed: 1 }))
  const { text, headers } = await served.get(`/v1/jobs/${id}/events`)
  t.match(headers.get('content-type'), 'text/event-stream')
  t.equal(headers.get('x-accel-buffering'), 'no', 'a proxy in front passes each on at once')
  t.equal(headers.get('cache-control'), 'no-store')
  const events = text.trim().split('\n\n')
  t.match(events.at(-1), /^event: done\ndata: \{"id":"sha256:/)
  const states = events.map(event => JSON.parse(event.split('\ndata: ')[1] ?? '') as JobState)
  const done = states.map(({ progress }) => progress.done)
  t.strictSame(
    done,
    done.toSorted((a, b) => a - b)
  )
  t.equal(done.at(-1), states[0]?.progress.total)
})

t.test('a job that is given up stops, and is known no more; what is done is told of', async t => {
  const begun = await begin(served, { ...long, seed: 6 })
  const { id } = stateOf(begun)
  t.equal((await served.get(`/v1/jobs/${id}/result`)).body.type, '/problems/JOB_UNFINISHED')
  t.equal(stateOf(await served.delete(`/v1/jobs/${id}`, secretOf(begun))).state, 'cancelled')
  t.equal((await served.get(`/v1/jobs/${id}`)).body.type, '/problems/JOB_UNKNOWN')
  const small = stateOf(await begin(served, short)).id
  t.equal(stateOf(await served.delete(`/v1/jobs/${small}`)).state, 'done')
})

t.test('kill -9 in the middle loses no part that was done, and the next process goes on by itself', async t => {
  const { id } = stateOf(await begin(served, long))
  const before = await served.until(`/v1/jobs/${id}`, answer => stateOf(answer).progress.done >= 2)
  await served.end('SIGKILL')
  const next = await startServer({ STORE_PATH })
  const found = await next.until(`/v1/jobs/${id}`, ({ status }) => status === 200)
  t.ok(stateOf(found).progress.done >= stateOf(before).progress.done)
  await untilDone(next, id)
  const alone = await startServer({ STORE_PATH: freshPath() })
  await begin(alone, long)
  await untilDone(alone, id)
  const [continued, whole] = await Promise.all([next, alone].map(each => each.get(`/v1/jobs/${id}/result`)))
  t.ok(continued?.text === whole?.text, 'the same bytes as without the kill')
})
