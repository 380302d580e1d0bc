import t from 'tap'
import { sharedPostgres } from '../store/databases.js'
import { folderOf, startServer, untilStored, type Served } from './processes.js'
import { request, variant } from './stored.js'

const DATABASE_URL = await (await sharedPostgres()).database()
const [folder, newer] = [await folderOf(), await folderOf(variant('5.5'))]

const replica = (indicators: string): Promise<Served> => startServer({ DATABASE_URL, INDICATORS: indicators })

const releaseOf = async (served: Served): Promise<string> => (await served.get('/v1/editions')).body.meta.release

/** Three that start together on an empty database. */
const replicas = await Promise.all([folder, folder, folder].map(replica))
const [one, two, three] = replicas as [Served, Served, Served]
await Promise.all(replicas.map(untilStored))

t.test('a scenario that is created on one replica is readable on all at once, with the same bytes', async t => {
  for (const [at, creator] of replicas.entries()) {
    const made = await creator.post('/v1/scenarios', { ...request, title: `by ${at}` })
    t.equal(made.status, 201)
    const { id, results } = made.body.data
    const answers = await Promise.all(replicas.map(each => each.get(results.own)))
    t.strictSame(
      answers.map(({ status }) => status),
      [200, 200, 200]
    )
    t.equal(new Set(answers.map(({ text, headers }) => text + (headers.get('etag') ?? ''))).size, 1)
    const again = await Promise.all(replicas.map(each => each.post('/v1/scenarios', { ...request, title: `by ${at}` })))
    for (const { status, body } of again) t.match({ status, id: body.data.id }, { status: 200, id })
  }
})

t.test('the same scenario that is created on all at the same time is created once', async t => {
  const made = await Promise.all(replicas.map(each => each.post('/v1/scenarios', { ...request, title: 'by all' })))
  t.strictSame(made.map(({ status }) => status).toSorted(), [200, 200, 201])
  t.equal(new Set(made.map(({ text }) => text)).size, 1)
})

t.test(
  'a new release that one process registers is served by all; old results stay, old replicas turn nobody back',
  async t => {
    const old = await releaseOf(one)
    const { results, id } = (await one.post('/v1/scenarios', request)).body.data
    const before = await one.get(results.own)
    const fourth = await replica(newer)
    await untilStored(fourth)
    const release = await releaseOf(fourth)
    t.not(release, old)
    for (const each of replicas) await each.until('/v1/editions', answer => answer.body.meta.release === release)
    for (const each of replicas) {
      const result = await each.get(results.own)
      t.equal(result.text, before.text)
      t.match(result.headers.get('link'), /rel="latest-version"/)
      t.match((await each.get(`/v1/scenarios/${id}`)).body.data, { release: old, served_release: release, newer: true })
      t.equal((await each.get(`/v1/editions?release=${old}`)).body.meta.release, old)
    }
    await fourth.end()
    await three.end()
    const restarted = await replica(folder)
    await restarted.until('/v1/editions', answer => answer.body.meta.release === release)
    const log = await restarted.logged(/another release is served from now on, as the store says/)
    t.equal(await releaseOf(two), release)
    t.notMatch(log, /hush-hush/, 'no log holds the password')
  }
)
