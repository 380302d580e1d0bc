import t from 'tap'
import { leaveOneOut } from '../../../src/analyses/what-if/leave-one-out.js'
import { coverScope, editionOf, scopeOf } from '../../../src/answers/loaded.js'
import { fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

t.test('by hand: three countries, two indicators, each ranked by the other one', async t => {
  const framework = frameworkOf('tree:\n  whole:\n    formula: mean(children)\n    children: [a, b]')
  const rows = { AAA: [fraction(9), fraction(1)], BBB: [fraction(4), fraction(5)], CCC: [fraction(1), fraction(2)] }
  const edition = scoreEdition(framework, observationsOf(['a', 'b'], rows))
  const { ranges, omissions, indispensable } = leaveOneOut(edition, 'whole', { id: 'world', positions: [0, 1, 2] })
  t.match(ranges, [
    { iso3: 'AAA', rank: 1, best: { rank: 1, without: null }, worst: { rank: 3, without: 'a' } },
    { iso3: 'BBB', rank: 2, best: { rank: 1, without: 'a' }, worst: { rank: 2, without: null } },
    { iso3: 'CCC', rank: 3, best: { rank: 2, without: 'a' }, worst: { rank: 3, without: null } }
  ])
  t.match(omissions, [
    { indicator: 'a', correlation: -0.5, moved: 3, largest: 2 },
    { indicator: 'b', correlation: 1, moved: 0, largest: 0 }
  ])
  t.strictSame(indispensable, [])
})

t.test('an indicator that a formula names outside a list is indispensable', async t => {
  const framework = frameworkOf('tree:\n  ratio:\n    formula: mean(a, b) / c\n    children: [a, b, c]')
  const rows = { AAA: [fraction(9), fraction(1), fraction(2)], BBB: [fraction(4), fraction(5), fraction(1)] }
  const edition = scoreEdition(framework, observationsOf(['a', 'b', 'c'], rows))
  const { omissions, indispensable } = leaveOneOut(edition, 'ratio', { id: 'world', positions: [0, 1] })
  t.strictSame(indispensable, ['c'])
  t.strictSame(
    omissions.map(({ indicator }) => indicator),
    ['a', 'b']
  )
})

t.test('each range is that of the what-if answers which drop each indicator', async t => {
  const edition = editionOf(index.loaded, '2023')
  const world = coverScope(index.loaded, edition, scopeOf(index.loaded, 'world'))
  const { ranges } = leaveOneOut(edition, 'resilience', world)
  const indicators = edition.framework.nodes.find(({ id }) => id === 'resilience')?.children ?? []
  const ranks = new Map<string, number[]>()
  for (const indicator of indicators) {
    for (const { iso3, ranks: of } of index.whatIf({ edition: '2023', drop: [indicator] }).data) {
      const after = of.world?.resilience?.after ?? NaN
      ranks.set(iso3, [...(ranks.get(iso3) ?? []), after])
    }
  }
  t.equal(ranges.length, 193)
  for (const { iso3, rank, best, worst } of ranges) {
    const all = [rank, ...(ranks.get(iso3) ?? [])]
    t.strictSame([best.rank, worst.rank], [Math.min(...all), Math.max(...all)], iso3)
  }
})

t.test('the answer ranks within the scope, and refuses an indicator, beneath which there is nothing', async t => {
  const scope = 'region:central_asia_and_the_caucasus'
  const { data, meta } = index.leaveOneOut({ edition: '2023', node: 'criminality', scope })
  t.equal(data.length, 8)
  t.match(
    data.find(({ iso3 }) => iso3 === 'KAZ'),
    { score: 4.47, rank: 5 }
  )
  t.equal(meta.omissions.length, 20)
  t.match(
    refusalOf(() => index.leaveOneOut({ edition: '2023', node: 'prevention' })),
    { code: 'NODE_UNKNOWN' }
  )
})
