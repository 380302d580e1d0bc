import t from 'tap'
import { releaseId } from '../../src/data/release-id.js'
import { request, storedService, variant, type Kept } from './stored.js'

const { ask, post, archive, store } = await storedService()
const own = archive.served.release.id

const create = async (body: object, query = ''): Promise<Kept> =>
  (await post(`/v1/scenarios${query}`, body)).json<Kept>()

t.test(
  'when a newer release is served, the definition and the result say so, and offer the same patch there',
  async t => {
    const { data } = await create({ ...request, title: 'Old' })
    const old = await ask(data.results.own)
    const files = variant('5.5')
    const newer = releaseId(files)
    await store.registerRelease(newer, files, { takeOver: false })
    await archive.serve(newer)
    const counts = { cells_added: 0, cells_removed: 0, cells_changed: 1, nodes_renamed: 0 }
    const difference = { from: own, to: newer, counts, address: `/v1/releases/${newer}?against=${own}` }
    const definition = (await ask(`/v1/scenarios/${data.id}`)).json<Kept>().data
    t.match(definition, { release: own, served_release: newer, newer: true, difference })
    const result = await ask(data.results.own)
    t.equal(result.body, old.body, 'the same bytes')
    const link = `</v1/scenarios/${data.id}>; rel="describedby", </v1/scenarios/${data.id}/result?release=${newer}>; rel="latest-version"`
    t.equal(result.headers.link, link)
    const there = await ask(definition.results.served)
    t.match(there.json(), {
      data: [{ changes: [{ before: 5.5, after: 6.5 }] }],
      meta: { release: newer, scenario: { id: data.id, release: own, result: data.results.own, difference } }
    })
    t.equal(there.headers.link, `</v1/scenarios/${data.id}>; rel="describedby"`)
    t.match(there.headers['cache-control'], /immutable/)
    const served = await ask(`${data.results.own}?release=served`)
    t.equal(served.body, there.body)
    t.match(served.headers['cache-control'], /must-revalidate/)
  }
)

t.test(
  'a scenario can be made on an older release, and the same patch is another scenario on the served one',
  async t => {
    const older = await create({ ...request, title: 'Old' }, `?release=${own}`)
    const fresh = await create({ ...request, title: 'Old' })
    t.match(older.data, { release: own, newer: true })
    t.match(fresh.data, { release: archive.served.release.id, newer: false })
    t.not(older.data.id, fresh.data.id)
  }
)

t.test('an older release that is served again is not told to be newer', async t => {
  const { data } = await create({ ...request, title: 'Turned back' })
  await archive.serve(own)
  const definition = (await ask(`/v1/scenarios/${data.id}`)).json<Kept>().data
  t.match(definition, { newer: false, served_release: own, difference: { to: own } })
  t.notMatch((await ask(data.results.own)).headers.link, /latest-version/)
})

t.test('a patch that contradicts the other release is refused, and the own result stays', async t => {
  const { data } = await create({ ...request, title: 'At the end' })
  const files = variant('10')
  await store.registerRelease(releaseId(files), files, { takeOver: false })
  const refused = await ask(`${data.results.own}?release=${releaseId(files)}`)
  t.match(refused.json(), { status: 422, errors: [{ pointer: '/query/release', detail: /off the scale/ }] })
  t.equal((await ask(data.results.own)).statusCode, 200)
})
