import t from 'tap'
import { parse } from 'csv-parse/sync'
import { tableToCsv } from '../../../src/report/csv.js'
import { refusalOf } from '../../support/refusal.js'
import { composites, index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const region = 'region:central_asia_and_the_caucasus'
const { data, table, meta } = index.scopeProfile({ edition: '2023', scope: region, exact: true })

t.test('a region says what averages and rankings say of it', async t => {
  t.match(data, { scope: region, label: 'Central Asia and the Caucasus', size: 8 })
  t.strictSame(data.quadrants, { low_low: 7, low_high: 1, high_low: 0, high_high: 0 })
  for (const { node, average, average_exact, world_average } of data.composites) {
    const [own] = index.averages({ edition: '2023', node, scope: region, exact: true }).data
    const [world] = index.averages({ edition: '2023', node }).data
    t.strictSame([average, average_exact, world_average], [own?.score, own?.score_exact, world?.score])
    for (const row of index.ranking({ edition: '2023', node, scope: region, exact: true }).data) {
      t.match(
        data.members.find(({ iso3 }) => iso3 === row.iso3),
        {
          [node]: row.score,
          [`${node}_exact`]: row.score_exact,
          [`${node}_rank`]: row.rank,
          [`${node}_size`]: 8,
          [`${node}_tied`]: row.tied
        }
      )
    }
  }
  t.match(data.composites[0], {
    lowest: { score: 2.82, countries: ['ARM'] },
    highest: { countries: ['TJK'] },
    change: { since: '2021', delta: -0.03 }
  })
  t.equal(meta.previous, '2021')
})

t.test('its countries stand by rank on the first root, in JSON as in CSV', async t => {
  const rows = parse<Record<string, string>>(tableToCsv(table), { columns: true })
  t.strictSame(
    rows.map(({ iso3 }) => iso3),
    data.members.map(({ iso3 }) => iso3)
  )
  t.match(rows[0], { iso3: 'TJK', criminality_rank: '1', criminality_size: '8' })
  t.strictSame(Object.keys(rows[0] ?? {}), Object.keys(data.members[0] ?? {}))
})

t.test(
  'the world in 2023 has the quadrants that the publisher counts, and the first edition has no change',
  async t => {
    const world = index.scopeProfile({ edition: '2023', scope: 'world' }).data
    t.strictSame(world.quadrants, { low_low: 71, low_high: 47, high_low: 63, high_high: 12 })
    const first = index.scopeProfile({ edition: '2021', scope: 'world' }).data
    t.strictSame(
      first.composites.map(({ node, change }) => [node, change]),
      composites.map(node => [node, null])
    )
  }
)

t.test('a second index is told in its own scopes, with who has no score', async t => {
  const { data } = wellbeing.scopeProfile({ edition: '2022', scope: 'world' })
  t.match(data.composites[0], { node: 'wellbeing', missing: ['XNM'] })
  t.match(data.members.at(-1), { iso3: 'XNM', wellbeing: null, wellbeing_rank: null })
})

t.test('unknown editions and scopes are told at once; a scope that the edition does not cover is empty', async t => {
  const { faults } = refusalOf(() => index.scopeProfile({ edition: '1999', scope: 'region:atlantis' }))
  t.strictSame(
    faults.map(({ pointer }) => pointer),
    ['/edition', '/scope']
  )
  t.equal(refusalOf(() => wellbeing.scopeProfile({ edition: '2019', scope: 'countries:Tonda' })).code, 'SCOPE_EMPTY')
})
