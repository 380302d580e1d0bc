import t from 'tap'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Framework } from '../../../src/definitions/framework.js'
import { compareEditions, sharedIndicators } from '../../../src/analyses/deltas/delta.js'
import { compareScores, fraction, sumScores, type Score } from '../../../src/exact/fraction.js'
import { scoreEdition, scoreOf } from '../../../src/scoring/edition.js'
import { shown } from '../../support/formulas.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { baskets } from '../../support/second-route.js'
import { edition, exact, folder } from '../../support/shipped.js'

const pairs = [
  ['2021', '2023'],
  ['2023', '2025'],
  ['2021', '2025']
] as const

const same = (a: Score | null, b: Score | null): boolean => a !== null && b !== null && compareScores(a, b) === 0

for (const [from, to] of pairs) {
  t.test(
    `${from} to ${to}: delta = like for like + basket effect = contributions + basket effect, in every country and node`,
    async t => {
      const [before, after] = [edition(from), edition(to)]
      const compare = compareEditions(before, after)
      const nodes = after.framework.nodes.map(({ id }) => id).filter(id => before.scores.has(id))
      const broken = after.countries.flatMap(iso3 =>
        nodes.filter(node => {
          const { delta, likeForLike, basketEffect, contributions } = compare(iso3, node)
          const moved = sumScores(contributions.map(({ contribution }) => contribution))
          const [start, end] = [scoreOf(before, node, iso3), scoreOf(after, node, iso3)]
          const whole = same(sumScores([likeForLike ?? NaN, basketEffect ?? NaN]), delta)
          return !(whole && same(moved, likeForLike) && same(sumScores([start ?? NaN, delta ?? NaN]), end))
        })
      )
      t.strictSame(broken, [])
      t.equal(after.countries.length * nodes.length, from === '2023' ? 193 * 36 : 193 * 30)
    }
  )
}

t.test(
  'a second route over the 14 common indicators gives the like-for-like change of criminality 2021 to 2023',
  async t => {
    const { markets = [], actors = [] } = baskets['2021'] ?? {}
    const rowsOf = (id: string) =>
      parse<Record<string, string>>(readFileSync(join(folder, 'scores', `${id}.csv`)), { columns: true })
    const [early, late] = [rowsOf('2021'), rowsOf('2023')].map(rows => new Map(rows.map(row => [row.iso3 ?? '', row])))
    const compare = compareEditions(edition('2021'), edition('2023'))
    t.strictSame([markets.length, actors.length, early?.size, late?.size], [10, 4, 193, 193])
    for (const [iso3, row] of late ?? []) {
      const halves = (id: string): number => 2 * (Number(row[id]) - Number(early?.get(iso3)?.[id]))
      const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + halves(id), 0)
      // (markets / 10 + actors / 4) / 2 in halves, over 80
      const byHand = fraction(2 * sum(markets) + 5 * sum(actors), 80)
      t.equal(exact(compare(iso3, 'criminality').likeForLike), byHand.toFraction(), iso3)
    }
  }
)

t.test('where the basket is the same, a delta is all movement', async t => {
  const compare = compareEditions(edition('2023'), edition('2025'))
  for (const iso3 of edition('2025').countries) t.equal(exact(compare(iso3, 'criminality').basketEffect), '0', iso3)
  t.equal(sharedIndicators(edition('2021'), edition('2023')).size, 26)
  t.equal(sharedIndicators(edition('2023'), edition('2025')).size, 32)
})

t.test('an indicator of one edition only has no delta, like for like or basket effect', async t => {
  const { from, to, delta, likeForLike, basketEffect, contributions } = compareEditions(
    edition('2021'),
    edition('2023')
  )('KAZ', 'financial_crimes')
  t.strictSame([from, delta, likeForLike, basketEffect, contributions], [null, null, null, null, []])
  t.equal(exact(to), '5')
})

const treeOver = (second: string): Framework =>
  frameworkOf(`
tree:
  top:
    formula: mean(children)
    children:
      one: { formula: mean(children), children: [a] }
      two: { formula: mean(children), children: [${second}] }
`)
const first = scoreEdition(
  treeOver('b'),
  observationsOf(['a', 'b'], { XAA: [fraction(2), fraction(4)], XBB: [fraction(1), null] })
)
const second = scoreEdition(
  treeOver('c'),
  observationsOf(['a', 'c'], { XAA: [fraction(3), fraction(9)], XBB: [fraction(1), null] })
)

t.test('a composite that keeps no indicator has a delta, and no part of it is called movement', async t => {
  const { delta, likeForLike, basketEffect, contributions } = compareEditions(first, second)('XAA', 'two')
  t.strictSame([exact(delta), likeForLike, basketEffect, contributions], ['5', null, null, []])
  const top = compareEditions(first, second)('XAA', 'top')
  t.strictSame([exact(top.delta), exact(top.likeForLike), exact(top.basketEffect)], ['3', '1', '2'])
})

t.test('a delta of a missing score is missing, never zero', async t => {
  t.strictSame(compareEditions(first, second)('XBB', 'top'), {
    from: null,
    to: null,
    delta: null,
    likeForLike: null,
    basketEffect: null,
    contributions: []
  })
})

t.test(
  'contributions follow the formula: a weight of the tree, and steps one after another where it is not linear',
  async t => {
    const product = frameworkOf('tree: { top: { formula: a * b, children: [a, b] } }')
    const [start, end] = [
      [2, 3],
      [5, 7]
    ].map(([a = 0, b = 0]) => scoreEdition(product, observationsOf(['a', 'b'], { XAA: [fraction(a), fraction(b)] })))
    if (!start || !end) throw new Error('two editions are compared')
    const { contributions } = compareEditions(start, end)('XAA', 'top')
    t.strictSame(
      contributions.map(({ indicator, contribution }) => `${indicator} ${shown(contribution)}`),
      ['a 9', 'b 20']
    )
  }
)
