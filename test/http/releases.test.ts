import t from 'tap'
import { releaseId } from '../../src/data/release-id.js'
import { sealOf } from '../../src/store/seal.js'
import { damage, indexOf, keyOf, shippedFiles, storedService, variant } from './stored.js'

interface Row {
  readonly id: string
  readonly registered: string
  readonly [name: string]: unknown
}

const [first, second] = [shippedFiles, variant('5.5')]
const [one, two] = [first, second].map(releaseId) as [string, string]
const { app, ask, archive, store, storePath } = await storedService(first)
const early = (await store.servedRelease())?.since ?? ''
await ask('/v1/editions/2023/scores?country=KAZ&node=prevention')
const before = archive.served
await store.registerRelease(two, second, { takeOver: false })
await archive.serve(two)

const scoreIn = async (query: string): Promise<unknown> => {
  const response = await ask(`/v1/editions/2023/scores?country=KAZ&node=prevention${query}`)
  const { data, meta } = response.json<{ data: { score: number }[]; meta: { release: string } }>()
  return [data[0]?.score, meta.release]
}

t.test('every release is listed with how much differs from the one before it, as JSON and CSV', async t => {
  const { data } = (await ask('/v1/releases')).json<{ data: Row[] }>()
  const none = { cells_added: null, cells_removed: null, cells_changed: null, nodes_renamed: null, fault: null }
  t.match(data, [
    { id: one, served_now: false, editions: 3, countries: 193, ...none },
    { id: two, served_now: true, cells_added: 0, cells_removed: 0, cells_changed: 1, nodes_renamed: 0, fault: null }
  ])
  const csv = (await ask('/v1/releases.csv?select=id,served_now,cells_changed')).body
  t.equal(csv, `id,served_now,cells_changed\r\n${one},false,\r\n${two},true,1\r\n`)
})

t.test('a release is told with its whole difference, from the one before or from another', async t => {
  const cell = { edition: '2023', iso3: 'KAZ', indicator: 'prevention' }
  const { data } = (await ask(`/v1/releases/${two}`)).json<{ data: object }>()
  t.match(data, {
    id: two,
    served_now: true,
    served: [{ to: null }],
    editions: ['2021', '2023', '2025'],
    against: one,
    difference: {
      counts: { cells_changed: 1 },
      cells: { added: { length: 0 }, removed: { length: 0 }, changed: [{ ...cell, before: 4, after: 5.5 }] },
      files: { changed: ['scores/2023.csv'] }
    }
  })
  const back = (await ask(`/v1/releases/${one}?against=${two}`)).json<{ data: object }>()
  t.match(back.data, { served_now: false, difference: { cells: { changed: [{ ...cell, before: 5.5, after: 4 }] } } })
  t.match((await ask(`/v1/releases/${one}`)).json(), { data: { against: null, difference: null } })
})

t.test('reads that were written before the switch are forgotten, those that name the release are not', async t => {
  t.same(await scoreIn(''), [5.5, two])
  t.same(await scoreIn(`&release=${one}`), [4, one])
  t.same(await scoreIn(`&release=${two}`), [5.5, two])
  t.equal(before.release.id, one, 'who began on the one before can finish on it')
})

t.test('as_of answers from what was served then, and the switch is dated', async t => {
  const since = (await store.servings()).map(serving => serving.since)
  t.same(await scoreIn(`&as_of=${since[0]}`), [4, one])
  t.same(await scoreIn(`&as_of=${since[1]}`), [5.5, two])
  t.same(await scoreIn(`&as_of=${early.slice(0, 10)}`), [5.5, two], 'a date is the end of its day')
  const body = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
  const answer = await ask({ method: 'POST', url: `/v1/editions/2023/what-if?as_of=${since[0]}`, payload: body })
  t.match(answer.json(), { data: [{ changes: [{ before: 4, after: 5 }] }], meta: { release: one } })
})

t.test('as_of before the first release says when that was', async t => {
  const response = await ask('/v1/editions?as_of=2020-06-30')
  t.equal(response.statusCode, 404)
  t.match(response.json(), {
    type: '/problems/RELEASE_UNKNOWN',
    errors: [{ pointer: '/query/as_of', allowed: [`${early} or later`] }]
  })
})

t.test('as_of takes dates and times only, and not together with release', async t => {
  for (const asOf of ['2026', '2026-02-30', 'yesterday', '2026-01-01T00:00:00']) {
    const response = await ask(`/v1/editions?as_of=${asOf}`)
    t.match(response.json(), { status: 400, errors: [{ pointer: '/query/as_of', allowed: [/a date such as/] }] })
  }
  const both = await ask(`/v1/editions?as_of=2026-01-01&release=${one}`)
  t.match(both.json(), { status: 400, errors: [{ pointer: '/query/as_of', allowed: ['either release or as_of'] }] })
})

t.test('what was served at a time that is past may be cached for ever, what is served today may not', async t => {
  const today = new Date().toISOString().slice(0, 10)
  t.match((await ask(`/v1/editions?as_of=${today}`)).headers['cache-control'], /must-revalidate/)
  const past = await storedService(first)
  const since = Date.parse('2026-01-01T00:00:00Z')
  const seal = sealOf(1, Buffer.from(one.slice(7), 'hex'), since)
  damage(past.storePath, `update servings set since = ${since}, seal = x'${seal.toString('hex')}'`)
  t.match((await past.ask('/v1/editions?as_of=2026-01-01')).headers['cache-control'], /immutable/)
})

t.test('a release whose row is damaged is listed with what is wrong with it; the others are told', async t => {
  const third = variant('6')
  await store.registerRelease(releaseId(third), third, { takeOver: false })
  damage(storePath, `update releases set files = x'00' where id = ${keyOf(releaseId(third))}`)
  const { data } = (await ask('/v1/releases')).json<{ data: Row[] }>()
  t.match(data.at(-1), { id: releaseId(third), editions: null, cells_changed: null, fault: /not what its hash says/ })
  t.match(data.at(-2), { id: two, cells_changed: 1, fault: null })
  t.equal((await ask(`/v1/releases/${releaseId(third)}`)).statusCode, 500)
})

t.test('an unknown release is answered with those that are known', async t => {
  const unknown = `sha256:${'0'.repeat(64)}`
  const response = await ask(`/v1/releases/${two}?against=${unknown}`)
  t.match(response.json(), { status: 404, errors: [{ pointer: '/query/against', allowed: [one, two] }] })
  const read = await ask(`/v1/editions?release=${unknown}`)
  t.match(read.json(), { status: 404, errors: [{ pointer: '/query/release', allowed: [two] }] })
})

t.test('the released index answers as if it were served alone', async t => {
  const alone = JSON.stringify(indexOf(second).profile({ edition: '2023', country: 'KAZ' }))
  t.equal((await app.inject('/v1/editions/2023/profiles/KAZ')).body, alone)
})
