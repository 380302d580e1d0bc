import t from 'tap'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const region = 'region:central_asia_and_the_caucasus'
const whatIf = (patch: Patch) => index.whatIf({ edition: '2023', exact: true, ...patch })
const afterOf = (patch: Patch): Record<string, (number | null)[]> =>
  Object.fromEntries(whatIf(patch).data.map(({ iso3, changes }) => [iso3, changes.map(({ after }) => after)] as const))

t.test('a change of a scope moves the indicator of each of its countries', async t => {
  const { data, meta } = whatIf({ changes: [{ scope: region, indicator: 'prevention', by: 0.5 }] })
  t.strictSame(
    data.map(({ iso3 }) => iso3),
    ['ARM', 'AZE', 'GEO', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
  )
  for (const { delta_exact: delta } of data) t.strictSame(delta, { resilience: '1/24' })
  t.strictSame(meta.count, 8)
})

t.test('a country that is named is excepted from the scopes, whatever the order', async t => {
  const scope = { scope: region, indicator: 'prevention', score: 3 }
  const country = { country: 'Kazakhstan', indicator: 'prevention', score: 9 }
  for (const changes of [
    [scope, country],
    [country, scope]
  ])
    t.match(afterOf({ changes }), { ARM: [3], KAZ: [9], UZB: [3] })
})

t.test('scopes that overlap are a contradiction, told with the country and the other change', async t => {
  const changes = [region, 'continent:asia'].map(scope => ({ scope, indicator: 'prevention', score: 3 }))
  const { faults } = refusalOf(() => whatIf({ changes }))
  t.match(faults, [
    { pointer: '/changes/1', detail: /^prevention of [A-Z]{3} is changed twice, first by \/changes\/0/ }
  ])
})

t.test('at the ends of the scale a move is refused with the countries, or clipped where that is asked', async t => {
  const changes = [{ scope: 'world', indicator: 'heroin_trade', by: -2 }]
  const { faults } = refusalOf(() => whatIf({ changes }))
  t.match(faults, [{ pointer: '/changes/0/by', detail: /and \d+ more countries, off the scale/ }])
  const { data, meta } = whatIf({ changes, ends: 'clip' })
  t.equal(data.length, 193)
  const before = index.scores({ edition: '2023', node: ['heroin_trade'] }).data
  const low = before.filter(({ score }) => (score ?? 0) < 3).map(({ iso3 }) => iso3)
  t.strictSame(meta.clipped, { heroin_trade: low })
})

t.test('a score that is set off the scale and a move off the steps are refused also when ends are clipped', async t => {
  const grid = 'multiples of 0.5 from 1 to 10'
  for (const [change, detail, allowed] of [
    [{ score: 11 }, /, off the scale\.$/, grid],
    [{ score: 4.2 }, /, off the step\.$/, grid],
    [{ by: 0.25 }, 'A move of heroin_trade by 0.25 is off the step.', 'multiples of 0.5'],
    [{ by: -30.1 }, 'A move of heroin_trade by -30.1 is off the step.', 'multiples of 0.5']
  ] as const) {
    const changes = [{ scope: region, indicator: 'heroin_trade', ...change }]
    t.match(refusalOf(() => whatIf({ changes, ends: 'clip' })).faults, [{ detail, allowed: [allowed] }])
  }
})

t.test('a patch of a scope is summed up: who rises and falls among all, and how alike the rankings are', async t => {
  const { meta } = whatIf({ changes: [{ scope: region, indicator: 'prevention', by: 0.5 }] })
  t.match(meta.summary, { scope: 'world', shifts: { resilience: { size: 193 } }, quadrant_changes: { length: 0 } })
  const { rank_correlation: rho, rises = [] } = meta.summary?.shifts.resilience ?? {}
  t.ok(rho && rho < 1 && rho > 0.999)
  t.ok(rises.length > 0 && rises.every(({ shift }) => shift > 0))
  t.equal(whatIf({ changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }).meta.summary, undefined)
})

t.test('countries of a scope without a score are not moved, and are named', async t => {
  const missing = [...wellbeing.loaded.editions].flatMap(([edition, { scores, countries, indicators }]) =>
    indicators.flatMap(id =>
      countries.flatMap((iso3, at) => (scores.get(id)?.at(at) === null ? [{ edition, id, iso3 }] : []))
    )
  )
  const [cell] = missing
  if (!cell) throw new Error('the fixture has a missing score')
  const { scale } = wellbeing.release.definitions.get(cell.id) ?? {}
  const by = scale?.step.valueOf() ?? 0
  const changes = [{ scope: 'world', indicator: cell.id, by }]
  const { meta } = wellbeing.whatIf({ edition: cell.edition, changes, ends: 'clip' })
  t.ok(meta.unscored?.[cell.id]?.includes(cell.iso3))
})

t.test('an entry is for a country or for a scope, never for both or none', async t => {
  for (const target of [{}, { country: 'KAZ', scope: region }]) {
    const changes = [{ indicator: 'prevention', score: 3, ...target }]
    t.match(refusalOf(() => whatIf({ changes })).faults, [
      { pointer: '/changes/0', allowed: ['either country or scope'] }
    ])
  }
})

t.test('ranks are also in the scopes that are asked for, of the countries that belong to them', async t => {
  const changes = ['KAZ', 'DEU'].map(country => ({ country, indicator: 'prevention', by: 0.5 }))
  const { data } = index.whatIf({ edition: '2023', changes, scope: ['group:eu', 'countries:KAZ,UZB', 'world'] })
  t.strictSame(
    data.map(({ ranks }) => Object.keys(ranks)),
    [
      ['world', 'continent:asia', region, 'countries:KAZ,UZB'],
      ['world', 'continent:europe', 'region:western_europe', 'group:eu']
    ]
  )
  const refused = refusalOf(() =>
    index.whatIf({ edition: '2023', changes: [{ country: 'X', indicator: 'prevention', by: 1 }], scope: ['group:eux'] })
  )
  t.strictSame(
    refused.faults.map(({ pointer }) => pointer),
    ['/changes/0/country', '/scope']
  )
})
