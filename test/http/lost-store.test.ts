import t from 'tap'
import { startPostgres } from '../store/postgres.js'
import { startServer, untilStored } from './processes.js'
import { request } from './stored.js'

const postgres = await startPostgres()
t.teardown(() => postgres.remove())
const DATABASE_URL = await postgres.database()

const isLost = ({ body }: { body: { store: string } }): boolean => body.store === 'unavailable'

t.test('a database that is lost takes scenarios with it and nothing else, and they come back with it', async t => {
  const served = await startServer({ DATABASE_URL })
  await untilStored(served)
  const { id, results, release } = (await served.post('/v1/scenarios', request)).body.data
  const { text } = await served.get(results.own)
  await postgres.kill()
  await served.until('/health/ready', isLost)

  const needy = [`/v1/scenarios/${id}`, results.own, '/v1/releases', '/v1/editions?as_of=2030-01-01']
  for (const address of [...needy, `/v1/editions?release=sha256:${'0'.repeat(64)}`]) {
    const answer = await served.get(address)
    t.equal(answer.status, 503, address)
    t.equal(answer.body.type, '/problems/STORE_UNAVAILABLE')
    t.notMatch(answer.text, /hush-hush/)
  }
  t.equal((await served.post('/v1/scenarios', { ...request, title: 'Lost' })).status, 503)

  const ranking = '/v1/editions/2023/rankings/criminality'
  for (const address of ['/health/ready', ranking, `${ranking}?release=${String(release)}`, '/v1/bulk.csv']) {
    t.equal((await served.get(address)).status, 200, address)
  }
  t.equal((await served.post('/v1/editions/2023/what-if', request.patch)).status, 200)

  await postgres.start()
  await untilStored(served)
  t.equal((await served.get(results.own)).text, text)
  t.equal((await served.post('/v1/scenarios', { ...request, title: 'Lost' })).status, 201)
  const log = await served.logged(/the store can be used again/)
  const reasons = [...log.matchAll(/"message":"(The store [^"]*)".*"msg":"the store cannot be followed"/g)].map(
    ([, why]) => why
  )
  t.ok(reasons.length > 0 && reasons.every((why, at) => why !== reasons[at - 1]), 'each reason is told once')
  t.notMatch(log, /hush-hush/)
})

t.test(
  'a service that starts without its database serves, and registers its release when the database comes',
  async t => {
    await postgres.stop()
    const served = await startServer({ DATABASE_URL: DATABASE_URL.replace('store_1', 'postgres') })
    t.equal((await served.get('/v1/editions')).status, 200)
    t.equal((await served.post('/v1/scenarios', request)).status, 503)
    await postgres.start()
    await untilStored(served)
    t.equal((await served.post('/v1/scenarios', request)).status, 201)
  }
)

t.test('a store that cannot be opened as a file gives 503 for what needs it, and the rest is served', async t => {
  const served = await startServer({ STORE_PATH: '/dev/null/store.db' })
  await served.until('/health/ready', isLost)
  t.match((await served.post('/v1/scenarios', request)).text, /its folder is a file/)
  t.equal((await served.get('/v1/editions/2023/rankings/criminality')).status, 200)
})
