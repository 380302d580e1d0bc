import t from 'tap'
import type { JobState } from '../../src/answers/jobs.js'
import { ask, startPostgres } from '../store/postgres.js'
import { startServer, untilStored, type Answered, type Served } from './processes.js'

const postgres = await startPostgres()
t.teardown(() => postgres.remove())
const DATABASE_URL = await postgres.database()

const url = '/v1/editions/2023/simulations'
const stateOf = ({ body }: Answered): JobState => body.data as unknown as JobState
const post = (served: Served, question: object): Promise<Answered> =>
  served.post(url, question, { prefer: 'respond-async' })
const begin = async (served: Served, question: object): Promise<JobState> => stateOf(await post(served, question))
const until = (served: Served, id: string, is: JobState['state']): Promise<Answered> =>
  served.until(`/v1/jobs/${id}`, answer => answer.status === 200 && stateOf(answer).state === is)

const replicas = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL, LOG_LEVEL: 'info' })))
await Promise.all(replicas.map(untilStored))
const [one, two] = replicas

t.test('a job that was given up and is begun anew on another replica is done', async t => {
  if (!one || !two) return t.fail('both start')
  /** Four parts, of which some are done before it is given up. */
  const question = { replications: 20_000, seed: 21 }
  const begun = await post(one, question)
  const { id, created } = stateOf(begun)
  await one.until(`/v1/jobs/${id}`, answer => stateOf(answer).progress.done >= 1)
  const secret = { 'job-secret': begun.headers.get('job-secret') ?? '' }
  t.equal(stateOf(await two.delete(`/v1/jobs/${id}`, secret)).state, 'cancelled')
  const again = await begin(two, question)
  t.equal(again.id, id)
  t.ok(again.created > created, 'it is begun at another time')
  await until(one, id, 'done')
  t.equal((await one.get(`/v1/jobs/${id}/result`)).status, 200)
})

t.test('a job that failed says why, and is done when it is begun anew and what was in the way is away', async t => {
  if (!one || !two) return t.fail('both start')
  await ask(
    DATABASE_URL,
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'no more parts'; end $$;
     create trigger full_up before insert on job_chunks execute function refuse()`
  )
  const question = { replications: 6000, seed: 22 }
  const { id } = await begin(one, question)
  const failed = stateOf(await until(two, id, 'failed'))
  t.match(failed.failure, /^Part \d failed 5 times\.$/)
  t.equal((await two.get(`/v1/jobs/${id}/result`)).status, 409)
  await ask(DATABASE_URL, 'drop trigger full_up on job_chunks')
  t.match(await begin(two, question), { id, failure: null })
  await until(one, id, 'done')
})
