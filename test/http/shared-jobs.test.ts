import t from 'tap'
import type { JobState } from '../../src/answers/jobs.js'
import { sharedPostgres } from '../store/databases.js'
import { freshPath, startServer, untilStored, type Answered, type Served } from './processes.js'

const DATABASE_URL = await (await sharedPostgres()).database()

/** Fourteen parts. */
const question = { replications: 70_000, seed: 11 }
const url = '/v1/editions/2023/simulations'
const later = { prefer: 'respond-async' }

const stateOf = ({ body }: Answered): JobState => body.data as unknown as JobState
const untilDone = (served: Served, id: string): Promise<Answered> =>
  served.until(`/v1/jobs/${id}`, answer => stateOf(answer).state === 'done')

t.test('replicas share a job; the part of one that is killed is taken over, and the bytes are the same', async t => {
  const [one, two] = await Promise.all(
    [1, 2].map(() => startServer({ DATABASE_URL, JOB_TAKEOVER_SECONDS: '4', LOG_LEVEL: 'info' }))
  )
  if (!one || !two) return t.fail('both start')
  await Promise.all([one, two].map(untilStored))
  const accepted = await one.post(url, question, later)
  t.equal(accepted.status, 202, accepted.text.slice(0, 300))
  const { id, progress } = stateOf(accepted)
  t.equal(progress.total, 14)
  await two.until(`/v1/jobs/${id}`, answer => stateOf(answer).progress.done >= 3)
  await one.end('SIGKILL')
  await untilDone(two, id)
  const shared = await two.get(`/v1/jobs/${id}/result`)
  const alone = await startServer({ STORE_PATH: freshPath() })
  t.equal(stateOf(await alone.post(url, question, later)).id, id)
  await untilDone(alone, id)
  const single = await alone.get(`/v1/jobs/${id}/result`)
  t.ok(shared.text.length > 10_000 && shared.text === single.text)
})
