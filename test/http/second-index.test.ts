import t from 'tap'
import { startService } from './service.js'

const { app, ask, post } = await startService('test/fixtures/wellbeing')
t.teardown(() => app.close())

t.test('another index is served without a line of code changed: every route answers as the document says', async t => {
  const editions = (await ask('/v1/editions')).json<{ data: { id: string }[] }>().data.map(edition => edition.id)
  const [from = '', to = ''] = [editions[0], editions.at(-1)]
  const { tree } = (await ask(`/v1/editions/${to}`)).json<{ data: { tree: { id: string; kind: string }[] } }>().data
  const root = tree[0]?.id ?? ''
  const countries = (await ask('/v1/countries')).json<{ data: { iso3: string }[] }>().data.map(country => country.iso3)
  for (const url of ['/v1/indicators', `/v1/indicators/${root}`, '/v1/scopes', '/v1/scores', '/v1/bulk?exact=true']) {
    t.equal((await ask(url)).statusCode, 200, url)
  }
  for (const { id } of tree) {
    t.equal((await ask(`/v1/editions/${to}/rankings/${id}?explain=true&exact=true`)).statusCode, 200, id)
    t.equal((await ask(`/v1/editions/${to}/averages/${id}?by=region`)).statusCode, 200, id)
  }
  t.equal((await ask(`/v1/deltas/${from}/${to}`)).statusCode, 200)
  for (const iso3 of countries) t.equal((await ask(`/v1/editions/${to}/profiles/${iso3}`)).statusCode, 200, iso3)
  const indicator = tree.find(node => node.kind === 'indicator')?.id ?? ''
  const { data } = (await ask(`/v1/editions/${to}/scores?node=${indicator}`)).json<{
    data: { iso3: string; score: number | null }[]
  }>()
  const scored = data.filter(row => row.score !== null)
  const [one, other] = [scored[0], scored.at(-1)]
  const answer = await post(`/v1/editions/${to}/what-if`, {
    changes: [{ country: one?.iso3, indicator, score: other?.score }]
  })
  t.equal(answer.statusCode, 200)
  t.match(answer.json(), { data: [{ iso3: one?.iso3 }] })
})

t.test('names of the first index are unknown to the second', async t => {
  t.equal((await ask('/v1/indicators/criminality')).statusCode, 404)
})
