import t from 'tap'
import { startService } from './service.js'

interface Row {
  iso3: string
  country: string
  score: number
  rank: number
  tied: string[]
  score_exact?: string
  explanation?: { formula: string; exact: string; inputs: object[]; rounding: string }
}

const { app, ask } = await startService()
t.teardown(() => app.close())

const rowsOf = async (url: string) => (await ask(url)).json<{ data: Row[]; meta: Record<string, unknown> }>()

t.test('Kazakhstan 2023 ranks 5 of 8 in its region with 4.47', async t => {
  const { data, meta } = await rowsOf(
    '/v1/editions/2023/rankings/criminality?scope=region:central_asia_and_the_caucasus'
  )
  t.same(
    data.find(row => row.iso3 === 'KAZ'),
    { iso3: 'KAZ', country: 'Kazakhstan', score: 4.47, rank: 5, tied: [] }
  )
  t.same(meta.scope, { id: 'region:central_asia_and_the_caucasus', size: 8 })
  t.match(meta.release, /^sha256:[0-9a-f]{64}$/)
  t.equal(meta.edition, '2023')
  t.match(meta.citation, /Global Organized Crime Index 2023/)
})

t.test('explain=true adds formula, inputs and the fraction', async t => {
  const { data } = await rowsOf('/v1/editions/2023/rankings/criminality?scope=countries:KAZ&explain=true&exact=true')
  t.equal(data[0]?.score_exact, '67/15')
  t.match(data[0]?.explanation, {
    formula: 'mean(criminal_markets, criminal_actors)',
    exact: '67/15',
    inputs: [
      { node: 'criminal_markets', score: 4.33, exact: '13/3' },
      { node: 'criminal_actors', score: 4.6, exact: '23/5' }
    ],
    rounding: /half away from zero/
  })
})

t.test('a whole ranking has every country once, ranks that follow the scores, and mutual ties', async t => {
  const { data } = await rowsOf('/v1/editions/latest/rankings/resilience')
  t.equal(data.length, 193)
  for (const row of data) {
    t.equal(row.rank, 1 + data.filter(other => other.rank < row.rank).length)
    for (const code of row.tied) t.ok(data.find(other => other.iso3 === code)?.tied.includes(row.iso3))
  }
})

t.test('countries of an ad-hoc scope are named by any spelling', async t => {
  const { data, meta } = await rowsOf('/v1/editions/2023/rankings/criminality?scope=countries:Kazakhstan,uz,417')
  t.same(data.map(row => row.iso3).toSorted(), ['KAZ', 'KGZ', 'UZB'])
  t.same(meta.scope, { id: 'countries:KAZ,KGZ,UZB', size: 3 })
})

t.test('every fault of an address is told at once, each with its pointer and the nearest names', async t => {
  const response = await ask('/v1/editions/2023/rankings/criminalty?scope=region:central_asia')
  t.equal(response.statusCode, 404)
  t.equal(response.headers['content-type'], 'application/problem+json; charset=utf-8')
  const { type, errors } = response.json<{ type: string; errors: { pointer: string; nearest: string[] }[] }>()
  t.equal(type, '/problems/NODE_UNKNOWN')
  t.same(
    errors.map(({ pointer, nearest }) => [pointer, nearest[0]]),
    [
      ['/path/node', 'criminality'],
      ['/query/scope', 'region:central_asia_and_the_caucasus']
    ]
  )
})
