import t from 'tap'
import { createHash } from 'node:crypto'
import { damage, keyOf, request, storedService, type Kept } from './stored.js'

const { ask, post, archive, storePath } = await storedService()
const own = archive.served.release.id

const create = async (body: object, query = ''): Promise<Kept> =>
  (await post(`/v1/scenarios${query}`, body)).json<Kept>()

t.test('a scenario is created once, under the hash of its content, and found again by the same content', async t => {
  const made = await post('/v1/scenarios', { ...request, note: 'Why' })
  t.equal(made.statusCode, 201)
  const { id } = made.json<Kept>().data
  const { edition, title, patch } = request
  const content = { edition, note: 'Why', patch: { changes: [{ by: 1, country: 'KAZ', indicator: 'prevention' }] } }
  const text = JSON.stringify({ ...content, release: own, title })
  t.equal(id, `sha256:${createHash('sha256').update(text).digest('hex')}`)
  t.equal(made.headers.location, `/v1/scenarios/${id}`)
  const shuffled = {
    patch: { changes: [{ indicator: 'prevention', by: 1.0, country: 'KAZ' }] },
    note: 'Why',
    title,
    edition
  }
  const again = await post('/v1/scenarios', shuffled)
  t.equal(again.statusCode, 200)
  t.equal(again.headers.location, made.headers.location)
  t.equal(again.body, made.body)
  t.same(patch, request.patch)
})

t.test('every part of the content makes another scenario; latest is the edition that it is', async t => {
  const parts = [
    {},
    { note: '' },
    { title: 'Another' },
    { edition: '2025' },
    { patch: { changes: [{ ...request.patch.changes[0], by: 2 }] } }
  ]
  const ids = await Promise.all(parts.map(async part => (await create({ ...request, ...part })).data.id))
  t.equal(new Set(ids).size, parts.length)
  const latest = await create({ ...request, edition: 'latest' })
  t.match(latest.data, { id: ids[3], edition: '2025' })
})

t.test('the definition says what it is and where; its address takes the colon as it is or escaped', async t => {
  const { data } = await create({ ...request, title: 'Definition' })
  const response = await ask(`/v1/scenarios/${data.id}`)
  t.match(response.json(), {
    data: {
      ...{ id: data.id, edition: '2023', title: 'Definition', note: null, patch: request.patch, release: own },
      ...{ created: /^\d{4}-.*Z$/, served_release: own, newer: false, difference: null },
      results: { own: `/v1/scenarios/${data.id}/result`, served: `/v1/scenarios/${data.id}/result?release=${own}` }
    },
    meta: { release: own, edition: '2023', citation: /2023/ }
  })
  t.equal((await ask(`/v1/scenarios/${data.id.replace(':', '%3A')}`)).body, response.body)
})

t.test('the result is the answer of what-if, byte for byte, with a strong tag and for ever', async t => {
  const { data } = await create({ ...request, title: 'Result' })
  const answer = (await post('/v1/editions/2023/what-if', request.patch)).body
  const result = await ask(data.results.own)
  t.equal(result.body, answer)
  t.match(result.headers, {
    etag: /^"[\w-]+"$/,
    'cache-control': /immutable/,
    link: `</v1/scenarios/${data.id}>; rel="describedby"`
  })
  const unchanged = await ask({ url: data.results.own, headers: { 'if-none-match': String(result.headers.etag) } })
  t.equal(unchanged.statusCode, 304)
  for (const url of [data.results.served, `${data.results.own}?release=served`]) t.equal((await ask(url)).body, answer)
  t.equal((await ask(data.results.own.replace('result', 'result.csv'))).statusCode, 406)
})

t.test('a wrong patch is refused with all faults beneath /patch, and nothing is kept', async t => {
  const changes = [
    { country: 'KAZ', indicator: 'prevention', score: 4.25 },
    { country: 'Atlantis', indicator: 'prevention', by: 1 }
  ]
  const refused = await post('/v1/scenarios', { ...request, title: 'Wrong', patch: { changes } })
  t.equal(refused.statusCode, 422)
  const { errors } = refused.json<{ errors: { pointer: string }[] }>()
  t.same(
    errors.map(error => error.pointer),
    ['/body/patch/changes/0/score', '/body/patch/changes/1/country']
  )
  const malformed = await post('/v1/scenarios', { ...request, title: ' ', note: 7, patch: {}, more: 1 })
  t.equal(malformed.statusCode, 400)
  t.match(malformed.body, /body\/title.*body\/note.*body\/more/)
  const long = await post('/v1/scenarios', { ...request, title: 'x'.repeat(201), note: 'x'.repeat(5001) })
  t.match(long.json(), { errors: [{ allowed: ['at most 200 characters'] }, { allowed: ['at most 5000 characters'] }] })
})

t.test('a damaged row is reported and never answered', async t => {
  const { data } = await create({ ...request, title: 'Damaged' })
  damage(storePath, `update scenarios set result = x'00' where id = ${keyOf(data.id)}`)
  for (const url of [`/v1/scenarios/${data.id}`, data.results.own]) {
    t.match((await ask(url)).json(), { type: '/problems/STORE_CORRUPT', status: 500, detail: new RegExp(data.id) })
  }
  t.equal((await post('/v1/scenarios', { ...request, title: 'Damaged' })).statusCode, 500)
})
