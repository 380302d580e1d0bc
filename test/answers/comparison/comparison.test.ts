import t from 'tap'
import { parse } from 'csv-parse/sync'
import { tableToCsv } from '../../../src/report/csv.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const ask = (...countries: string[]) => index.comparison({ edition: '2023', countries, exact: true })

t.test('two countries side by side say what their profiles say', async t => {
  const { data } = ask('Kazakhstan', 'uz')
  t.match(data.countries, [
    { iso3: 'KAZ', name: 'Kazakhstan', quadrant: 'low_low' },
    { iso3: 'UZB', continent: 'asia' }
  ])
  for (const [at, { iso3 }] of data.countries.entries()) {
    const profile = index.profile({ edition: '2023', country: iso3, exact: true }).data
    const entries = [...profile.composites, ...profile.groups.flatMap(({ indicators }) => indicators)]
    const compared = [...data.composites, ...data.groups.flatMap(({ indicators }) => indicators)]
    t.strictSame(
      compared.map(({ node, label, values }) => ({ node, label, ...values[at] })),
      entries.map(({ node, label, score, score_exact, band, scopes: [world], change }) => ({
        ...{ node, label, iso3, score, score_exact, band },
        ...{ rank: world?.rank, size: world?.size, tied: world?.tied },
        change: change && {
          since: change.since,
          delta: change.delta,
          delta_exact: change.delta_exact,
          like_for_like: change.like_for_like
        }
      }))
    )
  }
  t.match(data.composites[0], { node: 'criminality', spread: 0.48, spread_exact: '29/60' })
  t.match(data.distances, [{ a: 'KAZ', b: 'UZB', distance: 0.86, distance_exact: '55/64', compared: 32 }])
})

t.test('CSV has one row a node and country, with the figures of JSON', async t => {
  const { data, table } = ask('KAZ,UZB', 'KGZ')
  const rows = parse<Record<string, string>>(tableToCsv(table), { columns: true })
  t.equal(rows.length, 36 * 3)
  for (const { node, values } of data.composites) {
    for (const { iso3, score_exact, rank, tied, change } of values) {
      const row = rows.find(each => each.node === node && each.iso3 === iso3)
      t.match(row, { score_exact, rank: String(rank), tied: tied.join('|'), delta_exact: change?.delta_exact })
    }
  }
})

t.test('the first edition has no change; a second index has its own groups and scales', async t => {
  const first = index.comparison({ edition: '2021', countries: ['KAZ', 'UZB'] })
  t.equal(first.meta.previous, null)
  t.ok(first.data.composites.every(({ values }) => values.every(({ change }) => change === null)))
  const { data } = wellbeing.comparison({ edition: '2022', countries: ['XAL', 'XNM'] })
  t.match(data.composites[0], { node: 'wellbeing', values: [{ score: 63.1 }, { score: null, rank: null, size: 0 }] })
  t.match(data.distances, [{ compared: 6 }])
})

t.test('unknown, ambiguous and repeated countries are told at once', async t => {
  const { faults } = refusalOf(() => ask('KAZ,Atlantis,398', 'Congo'))
  t.strictSame(
    faults.map(({ code, pointer, detail }) => [code, pointer, detail]),
    [
      ['COUNTRY_UNKNOWN', '/countries', 'No country of the index is called "Atlantis".'],
      ['REQUEST_INVALID', '/countries', 'KAZ stands twice.'],
      ['COUNTRY_AMBIGUOUS', '/countries', '"Congo" fits 2 countries; say which.']
    ]
  )
})

t.test('one country, or more than twenty, are refused with how many may be named', async t => {
  for (const countries of [['KAZ'], [...index.countries.keys()].slice(0, 21)]) {
    t.match(refusalOf(() => ask(...countries)).faults, [
      {
        code: 'REQUEST_INVALID',
        detail: countries.length === 1 ? 'One country is named.' : '21 countries are named.',
        allowed: [/^2 to 20/]
      }
    ])
  }
  t.equal(ask(...[...index.countries.keys()].slice(0, 20)).data.countries.length, 20)
})
