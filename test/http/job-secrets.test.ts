import t from 'tap'
import type { JobState } from '../../src/answers/jobs.js'
import { hashOf } from '../../src/data/content-hash.js'
import { damage, storedService } from './stored.js'

const service = await storedService()
const { app, ask, storePath } = service
const url = '/v1/editions/2023/simulations'

const begin = async (seed: number, remoteAddress = '192.0.2.1', replications = 40_000) => {
  const { headers, statusCode, body } = await app.inject({
    ...{ method: 'POST', url, remoteAddress, headers: { prefer: 'respond-async' } },
    payload: { replications, seed }
  })
  const { data } = JSON.parse(body) as { data: JobState }
  return { statusCode, id: data.id, secret: headers['job-secret'] as string | undefined }
}

const letGo = async (id: string, secret?: string) => {
  const headers = secret === undefined ? {} : { 'job-secret': secret }
  const { statusCode, body } = await ask({ method: 'DELETE', url: `/v1/jobs/${id}`, headers })
  return { statusCode, ...(JSON.parse(body) as { data?: JobState; type?: string }) }
}

t.test('a job is not given up by who knows its id alone, which anyone can compute', async t => {
  const { id, secret } = await begin(1)
  t.match(secret, /^[\w-]{43}$/)
  for (const wrong of [undefined, '', 'x', `${secret}x`, (await begin(2)).secret]) {
    t.match(await letGo(id, wrong), { statusCode: 403, type: '/problems/JOB_SECRET_WRONG' }, String(wrong))
  }
  t.equal((await ask(`/v1/jobs/${id}`)).statusCode, 200)
  t.match(await letGo(id, secret), { data: { state: 'cancelled' } })
  t.equal((await ask(`/v1/jobs/${id}`)).statusCode, 404)
})

t.test('clients with the same question share the job, and the last who lets go gives it up', async t => {
  const [one, two] = [await begin(3, '192.0.2.1'), await begin(3, '192.0.2.2')]
  t.equal(one.id, two.id)
  t.not(one.secret, two.secret)
  t.match(await letGo(one.id, one.secret), { data: { state: 'waiting' } })
  t.equal((await letGo(one.id, one.secret)).statusCode, 403, 'one lets go once')
  t.match(await letGo(one.id, two.secret), { data: { state: 'cancelled' } })
})

t.test('who asks the same again and again holds it, and no more than twenty times', async t => {
  const all = []
  for (let time = 0; time < 25; time++) all.push(await begin(4))
  const id = all[0]?.id ?? ''
  t.equal((await letGo(id, all[0]?.secret)).statusCode, 403, 'the first secrets are no more')
  const outcomes = []
  for (const { secret } of all.slice(5)) outcomes.push((await letGo(id, secret)).data?.state)
  t.strictSame(outcomes, [...Array<string>(19).fill('waiting'), 'cancelled'])
})

t.test('so many jobs of a client may be open, and the problem says how many are', async t => {
  const held = []
  for (let seed = 10; seed < 20; seed++) held.push(await begin(seed, '198.51.100.7'))
  const headers = { prefer: 'respond-async' }
  const payload = { replications: 40_000, seed: 99 }
  const more = { method: 'POST' as const, url, headers, payload, remoteAddress: '198.51.100.7' }
  const refused = await ask(more)
  t.equal(refused.statusCode, 429)
  t.match(refused.json(), {
    type: '/problems/JOBS_OPEN',
    detail: 'This client has 10 jobs that are not done yet; at most 10 may be open.'
  })
  t.equal((await ask({ ...more, remoteAddress: '198.51.100.8' })).statusCode, 202, 'another client may')
  t.equal((await begin(10, '198.51.100.7')).statusCode, 202, 'one that it has it may ask again')
  t.match(await letGo(held[0]?.id ?? '', held[0]?.secret), { data: { state: 'waiting' } })
  for (const { id, secret } of held.slice(1)) await letGo(id, secret)
  t.equal((await ask(more)).statusCode, 202)
})

t.test('the store keeps no secret, but its hash', async t => {
  const { secret = '', id } = await begin(30)
  const hash = hashOf(secret).replace('sha256:', '')
  damage(storePath, `delete from job_holders where secret = x'${hash}'`)
  t.equal((await letGo(id, secret)).statusCode, 403)
})
