import fc from 'fast-check'
import t from 'tap'
import { distanceBetween, similarCountries } from '../../../src/analyses/comparison/similar.js'
import {
  compareScores,
  fraction,
  isExact,
  meanScore,
  sumScores,
  toFloat,
  type Fraction
} from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { holds } from '../../support/property.js'
import { refusalOf } from '../../support/refusal.js'
import { edition } from '../../support/shipped.js'

type Rows = Readonly<Record<string, readonly (Fraction | null)[]>>

const ids = ['a', 'b', 'c', 'd']
const framework = frameworkOf(`tree: { whole: { formula: mean(children), children: [${ids.join(', ')}] } }`)
const editionOf = (rows: Rows) => scoreEdition(framework, observationsOf(ids, rows))
const row = (...scores: (number | null)[]) => scores.map(score => (score === null ? null : fraction(score * 2, 2)))
const shown = (of: ReturnType<typeof editionOf>, iso3: string, options = {}) =>
  similarCountries(of, iso3, options).nearest.map(near => [
    near.iso3,
    isExact(near.distance) ? near.distance.toFraction() : near.distance,
    near.compared
  ])

const few = editionOf({
  AAA: row(4, 5, 6, null),
  // |4 - 5| + |5 - 5| + |6 - 4.5| = 2.5 over three
  DDD: row(5, 5, 4.5, 8),
  // |4 - 6| + |5 - 5.5| = 2.5 over two
  BBB: row(6, 5.5, null, 1),
  // |4 - 3| + |5 - 6.5| + 0 = 2.5 over three, as DDD
  CCC: row(3, 6.5, 6, 2),
  // one of four is shared
  EEE: row(4, null, null, 4),
  FFF: row(null, null, null, 4)
})

t.test('the distance is the mean absolute difference over what both have; equally near ones by code', async t => {
  t.strictSame(shown(few, 'AAA'), [
    ['CCC', '5/6', 3],
    ['DDD', '5/6', 3],
    ['BBB', '5/4', 2]
  ])
  t.strictSame(shown(few, 'AAA', { limit: 1 }), [['CCC', '5/6', 3]])
  t.strictSame(shown(few, 'AAA', { positions: [0, 2, 4] }), [['BBB', '5/4', 2]])
})

t.test('who shares fewer than half of the indicators is left out and named; half is enough', async t => {
  t.strictSame(similarCountries(few, 'AAA').leftOut, ['EEE', 'FFF'])
  t.equal(distanceBetween(few, 'AAA', 'FFF'), null)
  t.match(distanceBetween(few, 'AAA', 'EEE'), { compared: 1 })
  t.equal(distanceBetween(few, 'AAA', 'XXX'), null)
})

t.test('a scope without another country is refused, and so is a country that the edition does not have', async t => {
  for (const [iso3, positions] of [
    ['AAA', [0]],
    ['AAA', []],
    ['XXX', [0, 1]]
  ] as const) {
    const { faults } = refusalOf(() => similarCountries(few, iso3, { positions }))
    t.match(faults, [{ code: 'SCOPE_EMPTY', pointer: '/scope' }])
  }
})

const scores = fc.integer({ min: 2, max: 20 }).map(halves => fraction(halves, 2))
const fine = fc.bigInt({ min: 1n, max: 10n ** 20n }).map(n => fraction(n, 10n ** 19n))
const three = (score: fc.Arbitrary<Fraction>) =>
  fc.record({ AAA: fc.array(score, size), BBB: fc.array(score, size), CCC: fc.array(score, size) })
// Each alone is a whole number that float64 holds, of one unit; their sums may not be.
const large = fc.integer({ min: 40, max: 53 }).chain(bits => {
  const most = 2n ** BigInt(bits) - 1n
  return three(fc.bigInt({ min: -most, max: most }).map(n => fraction(n, 1_000_000_007n)))
})
const size = { minLength: ids.length, maxLength: ids.length }

for (const [kind, drawn] of Object.entries({
  'half points': three(scores),
  'any decimals': three(fine),
  billionths: large
})) {
  t.test(`for scores in ${kind} it is a metric, and the mean of exact differences`, async t => {
    const property = fc.property(drawn, rows => {
      const of = editionOf(rows)
      const apart = (a: string, b: string) => distanceBetween(of, a, b)?.distance ?? NaN
      const byHand = meanScore(rows.AAA.map((one, at) => one.sub(rows.BBB[at] ?? one).abs()))
      return (
        compareScores(apart('AAA', 'BBB'), byHand) === 0 &&
        compareScores(apart('AAA', 'BBB'), apart('BBB', 'AAA')) === 0 &&
        compareScores(apart('AAA', 'AAA'), fraction(0)) === 0 &&
        (toFloat(apart('AAA', 'BBB')) > 0 || String(rows.AAA) === String(rows.BBB)) &&
        compareScores(apart('AAA', 'CCC'), sumScores([apart('AAA', 'BBB'), apart('BBB', 'CCC')])) <= 0
      )
    })
    holds(t, property)
  })
}

t.test('a sum of differences that float64 does not hold is exact', async t => {
  const most = 2n ** 51n - 1n
  const of = editionOf({
    AAA: ids.map(() => fraction(most)),
    BBB: ids.map((_, at) => fraction(at === 0 ? 1n - most : -most))
  })
  // 2 most in three, 2 most - 1 in one: odd, and beyond 2^53.
  t.equal(String(distanceBetween(of, 'AAA', 'BBB')?.distance), String(fraction(8n * most - 1n, 4n)))
})

t.test('all other countries of an edition that has every score are placed, the nearest first', async t => {
  const of = edition('2023')
  const { nearest, leftOut } = similarCountries(of, 'KAZ')
  t.equal(nearest.length, 192)
  t.strictSame(leftOut, [])
  t.ok(nearest.every(({ compared }) => compared === 32))
  t.notOk(nearest.some(({ iso3 }) => iso3 === 'KAZ'))
  const order = nearest.every(
    (near, at) => at === 0 || compareScores(nearest[at - 1]?.distance ?? 0, near.distance) <= 0
  )
  t.ok(order)
})
