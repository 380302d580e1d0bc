import t from 'tap'
import { postgres } from '../store/databases.js'
import { crindexProcess } from '../cli/support.js'
import { startServer, untilStored, type Answered } from './processes.js'
import { request } from './stored.js'

const { databaseUrl: DATABASE_URL = '' } = await postgres.fresh(t)
const settings = { DATABASE_URL, WRITES: 'keys', LOG_LEVEL: 'trace', SCENARIOS_PER_KEY: '2' }
const [one, two] = [await startServer(settings), await startServer(settings)]
await Promise.all([untilStored(one), untilStored(two)])

const crindex = async (...words: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await crindexProcess(words, undefined, { DATABASE_URL })
  if (code !== 0) throw new Error(stderr)
  return stdout.trim()
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const problemOf = ({ status, body }: Answered) => [status, body.type]

const writer = await crindex('key', 'create', 'office', '--may', 'write')
const admin = await crindex('key', 'create', 'desk', '--may', 'admin')
const other = await crindex('key', 'create', 'guest', '--may', 'write')

t.test(
  'reading takes no key, nor does a question with a patch, nor one that takes so long that it becomes a job',
  async t => {
    t.equal((await one.get('/v1/editions/2023/rankings/criminality')).status, 200)
    t.equal((await one.post('/v1/editions/2023/what-if', request.patch)).status, 200)
    const long = await one.post('/v1/editions/2023/simulations', { replications: 400_000, seed: 8 })
    t.equal(long.status, 202)
    t.ok(long.headers.get('job-secret'))
  }
)

t.test('writing takes a key that holds, and what is missing is told with how to get it', async t => {
  const missing = await one.post('/v1/scenarios', request)
  t.strictSame(problemOf(missing), [401, '/problems/KEY_MISSING'])
  t.match(missing.text, /crindex key create NAME --may write/)
  t.equal(missing.headers.get('www-authenticate'), 'Bearer realm="crindex"')
  const unasked = { prefer: 'respond-async' }
  const job = await one.post('/v1/editions/2023/simulations', { replications: 10 }, unasked)
  t.strictSame(problemOf(job), [401, '/problems/KEY_MISSING'])
  for (const wrong of [
    'x',
    `${writer}x`,
    writer.replace('office', 'desk'),
    writer.split('.')[1] ?? '',
    'office.',
    '..'
  ]) {
    const refused = await one.post('/v1/scenarios', request, bearer(wrong))
    t.strictSame(problemOf(refused), [401, '/problems/KEY_INVALID'], wrong)
  }
  const basic = { authorization: `Basic ${writer}` }
  t.equal((await one.post('/v1/scenarios', request, basic)).status, 401)
  t.equal((await one.post('/v1/scenarios', request, bearer(writer))).status, 201)
  t.equal(
    (await two.post('/v1/editions/2023/simulations', { replications: 10 }, { ...unasked, ...bearer(writer) })).status,
    202
  )
})

t.test('a key has room for so many scenarios, which is told; another key has its own', async t => {
  const keep = (title: string, key: string) => one.post('/v1/scenarios', { ...request, title }, bearer(key))
  t.equal((await keep('Second', writer)).status, 201)
  const third = await keep('Third', writer)
  t.strictSame(problemOf(third), [403, '/problems/QUOTA_REACHED'])
  t.match(third.text, /the scenarios of the key office would be 3 scenarios; 2 are allowed/)
  t.equal((await keep('Second', writer)).status, 200, 'what is there may be kept again')
  t.equal((await keep('Third', other)).status, 201)
})

t.test('an admin takes a scenario away, and sees what names it', async t => {
  const { id } = (await one.post('/v1/scenarios', request, bearer(writer))).body.data
  const note = `As ${id}, with another title.`
  await one.post('/v1/scenarios', { ...request, title: 'Beside', note }, bearer(other))
  const address = `/v1/scenarios/${id}`
  t.strictSame(problemOf(await one.delete(address)), [401, '/problems/KEY_MISSING'])
  t.strictSame(problemOf(await one.delete(address, bearer(writer))), [403, '/problems/KEY_INSUFFICIENT'])
  const referred = await one.delete(address, bearer(admin))
  t.strictSame(problemOf(referred), [409, '/problems/SCENARIO_REFERRED'])
  t.equal((await one.get(address)).status, 200)
  t.equal((await one.delete(`${address}?force=true`, bearer(admin))).status, 200)
  t.equal((await two.get(address)).status, 404)
  t.equal(
    (await one.post('/v1/scenarios', { ...request, title: 'In its place' }, bearer(writer))).status,
    201,
    'there is room'
  )
})

t.test('a key that is revoked is refused at once, by every replica', async t => {
  t.equal((await two.post('/v1/scenarios', { ...request, title: 'Third' }, bearer(other))).status, 200)
  t.match(await crindex('key', 'revoke', 'guest'), /^guest .* revoked 2/)
  for (const replica of [one, two]) {
    t.strictSame(problemOf(await replica.post('/v1/scenarios', request, bearer(other))), [401, '/problems/KEY_INVALID'])
  }
  t.match(await crindex('key', 'list'), /^office +may write .*\ndesk +may admin .*\nguest .* revoked/)
  await t.rejects(crindex('key', 'create', 'guest', '--may', 'write'), /There is or was a key guest/)
  await t.rejects(crindex('key', 'revoke', 'nobody'), /The store holds no key nobody/)
})

t.test('no key and no secret of a job is in a log, at any level', async t => {
  for (const served of [one, two]) {
    await served.get('/v1/editions/latest?after=all')
    const log = await served.logged(/after=all/)
    for (const key of [writer, admin, other]) t.notOk(log.includes(key.split('.')[1] ?? key))
    t.notMatch(log, /Bearer|job-secret/i)
  }
})

t.test('with WRITES off nothing is written, whatever the key; questions are answered', async t => {
  const off = await startServer({ DATABASE_URL, WRITES: 'off' })
  await untilStored(off)
  t.strictSame(problemOf(await off.post('/v1/scenarios', request, bearer(admin))), [403, '/problems/WRITES_OFF'])
  t.equal((await off.post('/v1/editions/2023/what-if', request.patch)).status, 200)
})
