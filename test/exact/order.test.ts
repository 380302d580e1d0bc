import t from 'tap'
import fc from 'fast-check'
import { compareScores, fraction, parseDecimal, type Fraction } from '../../src/exact/fraction.js'
import { orderScores, placeScores } from '../../src/exact/order.js'
import { holds } from '../support/property.js'

const keysOf = (scores: readonly (Fraction | number | null)[]): number[] => [...orderScores(scores).keys]

t.test('orderScores gives equal scores equal keys, higher scores higher keys, and missing scores none', async t => {
  t.strictSame(keysOf([fraction(5), fraction(67, 15), fraction(10, 2), null]), [1, 0, 1, NaN])
  t.strictSame(keysOf([]), [])
  t.strictSame(keysOf([null, null]), [NaN, NaN])
})

t.test('orderScores ties what is equal and parts what is not, where floats cannot', async t => {
  const [tenth, fifth, third] = ['0.1', '0.2', '0.3'].map(parseDecimal)
  t.not(0.1 + 0.2, 0.3)
  t.strictSame(keysOf([tenth?.add(fifth ?? 0) ?? null, third ?? null]), [0, 0])
  const near = fraction(10n ** 18n + 1n, 10n ** 18n)
  t.equal(near.valueOf(), 1)
  t.strictSame(keysOf([near, fraction(1), fraction(1)]), [1, 0, 0])
})

t.test('orderScores orders float64 scores among exact ones', async t => {
  t.strictSame(keysOf([Math.SQRT2, fraction(7, 5), fraction(3, 2), 1.5]), [1, 0, 2, 2])
})

/** Few numerators and denominators, so that ties are common. */
const score = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => fraction(n, d))

t.test('the keys of an order compare as the scores do', async t => {
  holds(
    t,
    fc.property(fc.array(score, { minLength: 1 }), scores => {
      const keys = keysOf(scores)
      return scores.every((a, i) =>
        scores.every((b, j) => Math.sign((keys[i] ?? NaN) - (keys[j] ?? NaN)) === Math.sign(compareScores(a, b)))
      )
    })
  )
})

t.test('placeScores gives a known score its key, and one between two neighbours a key between theirs', async t => {
  const order = orderScores([fraction(4), fraction(6)])
  t.strictSame(placeScores(order, [fraction(6), null]), [1, NaN])
  const [between = NaN, above = NaN, below = NaN] = placeScores(order, [fraction(5), fraction(7), fraction(3)])
  t.ok(below < 0 && between > 0 && between < 1 && above > 1)
})

t.test('placeScores places any scores as one order of all would', async t => {
  holds(
    t,
    fc.property(fc.array(score), fc.array(score, { minLength: 1 }), (known, added) => {
      const order = orderScores(known)
      const keys = [...order.keys, ...placeScores(order, added)]
      const all = [...known, ...added]
      return all.every((a, i) =>
        all.every((b, j) => Math.sign((keys[i] ?? NaN) - (keys[j] ?? NaN)) === Math.sign(compareScores(a, b)))
      )
    })
  )
})
