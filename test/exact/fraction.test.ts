import t from 'tap'
import fc from 'fast-check'
import {
  compareScores,
  fraction,
  isExact,
  meanScore,
  parseDecimal,
  subtractScores,
  sumScores,
  toFloat,
  type Fraction,
  type Score
} from '../../src/exact/fraction.js'
import { holds } from '../support/property.js'

const text = (score: Score): string => (isExact(score) ? score.toFraction() : String(score))

const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 4n }))
  .map(([n, d]) => fraction(n, d))

t.test('parseDecimal reads a decimal as the fraction that its digits say', async t => {
  const known: [string, string][] = [
    ['4.50', '9/2'],
    ['0.1', '1/10'],
    ['-0.125', '-1/8'],
    ['7', '7'],
    ['.5', '1/2'],
    ['0.00', '0']
  ]
  for (const [decimal, want] of known) t.equal(parseDecimal(decimal).toFraction(), want)
})

t.test('parseDecimal refuses what is no decimal number and quotes it', async t => {
  for (const wrong of ['', '.', '-', '1e3', '1,5', '0x10', ' 1', '1 ', '--1', 'NaN', '1/2']) {
    t.throws(() => parseDecimal(wrong), new RangeError(`${wrong} is not a decimal number`))
  }
})

t.test('sumScores and meanScore add as fractions add', async t => {
  t.equal(text(sumScores([parseDecimal('0.1'), parseDecimal('0.2')])), '3/10')
  t.equal(text(sumScores([])), '0')
  t.equal(text(meanScore([fraction(1, 2), fraction(1, 3), fraction(1, 6)])), '1/3')
  holds(
    t,
    fc.property(fc.array(fractions, { minLength: 1 }), scores => {
      const sum = scores.reduce((all, score) => all.add(score), fraction(0))
      return (
        text(sumScores(scores)) === sum.toFraction() && text(meanScore(scores)) === sum.div(scores.length).toFraction()
      )
    })
  )
})

t.test('a mean does not depend on the order of its scores, nor on floats', async t => {
  holds(
    t,
    fc.property(
      fc.array(fractions, { minLength: 1 }),
      scores => text(meanScore(scores)) === text(meanScore(scores.toReversed()))
    )
  )
  t.equal(text(meanScore(Array.from({ length: 10 }, () => parseDecimal('0.1')))), '1/10')
})

t.test('compareScores orders as the fractions are ordered, also where floats are equal', async t => {
  const near = fraction(10n ** 17n + 1n, 10n ** 17n)
  t.equal(toFloat(near), 1)
  t.equal(compareScores(near, fraction(1)), 1)
  t.equal(compareScores(fraction(-1, 2), fraction(-1, 3)), -1)
  t.equal(compareScores(fraction(2, 4), fraction(1, 2)), 0)
  t.equal(Math.sign(compareScores(0.5, fraction(1, 3))), 1)
  holds(
    t,
    fc.property(
      fractions,
      fractions,
      (a, b) => compareScores(a, b) === a.compare(b) && compareScores(b, a) === -a.compare(b) + 0
    )
  )
})

t.test('what is not exact stays inexact: one float64 makes sums, means and differences float64', async t => {
  t.equal(sumScores([fraction(1, 2), 0.25]), 0.75)
  t.equal(meanScore([fraction(1, 2), 0.25]), 0.375)
  t.equal(subtractScores(fraction(1, 2), 0.25), 0.25)
  t.equal(text(subtractScores(fraction(1, 2), fraction(3, 4))), '-1/4')
  t.strictSame([isExact(0.5), isExact(fraction(1, 2))], [false, true])
})

t.test('meanScore refuses to average nothing', async t => {
  t.throws(() => meanScore([]), new RangeError('the mean of no score is not defined'))
})
