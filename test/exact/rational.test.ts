import t from 'tap'
import fc from 'fast-check'
import { parseDecimal } from '../../src/exact/fraction.js'
import { Fraction } from '../../src/exact/rational.js'
import { holds } from '../support/property.js'

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n })
const fractions = fc.tuple(whole, positive).map(([n, d]) => new Fraction(n, d))
const isWhole = ({ d }: Fraction): boolean => d === 1n

t.test('a fraction is reduced, and its sign stands apart', async t => {
  const known: [bigint, bigint, string][] = [
    [6n, 4n, '3/2'],
    [-6n, 4n, '-3/2'],
    [6n, -4n, '-3/2'],
    [-6n, -4n, '3/2'],
    [0n, -7n, '0'],
    [-8n, 4n, '-2']
  ]
  for (const [n, d, text] of known) t.equal(new Fraction(n, d).toFraction(), text)
  const { s, n, d } = new Fraction(0n, -7n)
  t.strictSame([s, n, d], [1n, 0n, 1n])
})

t.test('nothing is divided by 0', async t => {
  const zero = new Fraction(0n)
  for (const divide of [() => new Fraction(1n, 0n), () => zero.inverse(), () => new Fraction(1n).div(zero)]) {
    t.throws(divide, RangeError)
  }
})

t.test('sums, differences, products and quotients cross-multiply to those of the whole numbers', async t => {
  const sums = fc.property(whole, positive, whole, positive, (a, b, c, d) => {
    const [left, right] = [new Fraction(a, b), new Fraction(c, d)]
    const is = ({ s, n, d: under }: Fraction, numerator: bigint, denominator: bigint): boolean =>
      s * n * denominator === numerator * under
    return (
      is(left.add(right), a * d + c * b, b * d) &&
      is(left.sub(right), a * d - c * b, b * d) &&
      is(left.mul(right), a * c, b * d) &&
      (c === 0n || is(left.div(right), a * d, b * c))
    )
  })
  holds(t, sums)
})

t.test('what is done is undone', async t => {
  const undone = fc.property(fractions, fractions, (a, b) => {
    const isInverse = b.n === 0n || (a.mul(b).div(b).equals(a) && b.inverse().inverse().equals(b))
    return isInverse && a.add(b).sub(b).equals(a) && a.neg().neg().equals(a) && a.abs().equals(a.mul(a.s))
  })
  holds(t, undone)
})

t.test('floor and ceil enclose a fraction, less than 1 from it', async t => {
  const enclosed = fc.property(fractions, value => {
    const [low, high] = [value.floor(), value.ceil()]
    const isNear = low.compare(value) <= 0 && low.add(1).compare(value) > 0
    return isNear && isWhole(low) && isWhole(high) && high.sub(low).equals(isWhole(value) ? 0 : 1)
  })
  holds(t, enclosed)
})

t.test('both are whole multiples of their greatest common divisor, and no larger one divides both', async t => {
  const positives = fc.tuple(positive, positive).map(([n, d]) => new Fraction(n, d))
  const divides = fc.property(positives, positives, positive, (a, b, factor) => {
    const divisor = a.gcd(b)
    const [times, others] = [a.div(divisor), b.div(divisor)]
    const isGreatest = times.gcd(others).equals(1)
    return (
      isGreatest && isWhole(times) && isWhole(others) && a.mul(factor).gcd(b.mul(factor)).equals(divisor.mul(factor))
    )
  })
  holds(t, divides)
  t.equal(new Fraction(0n).gcd(new Fraction(2n, 3n)).toFraction(), '2/3')
})

t.test('a decimal is written with the digits that it has, any other fraction with its denominator', async t => {
  const known: [bigint, bigint, string][] = [
    [9n, 2n, '4.5'],
    [-1n, 8n, '-0.125'],
    [3n, 1n, '3'],
    [0n, 5n, '0'],
    [1n, 1000n, '0.001'],
    [-10n, 3n, '-10/3'],
    [1n, 6n, '1/6']
  ]
  for (const [n, d, text] of known) t.equal(new Fraction(n, d).toString(), text)
  const places = fc.tuple(whole, fc.nat(30)).map(([n, digits]) => new Fraction(n, 10n ** BigInt(digits)))
  holds(
    t,
    fc.property(places, value => parseDecimal(value.toString()).equals(value))
  )
})

t.test('the nearest float64 keeps the sign', async t => {
  t.strictSame([new Fraction(-1n, 4n), new Fraction(0n), new Fraction(1n, 3n)].map(Number), [-0.25, 0, 1 / 3])
})
