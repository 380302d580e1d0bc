import t from 'tap'
import fc from 'fast-check'
import { bitLength, greatestCommonDivisor, leastCommonMultiple, log2Of, wholeRoot } from '../../src/exact/integer.js'
import { holds } from '../support/property.js'

const whole = fc.bigInt({ min: 0n, max: 1n << 700n })
const positive = fc.bigInt({ min: 1n, max: 1n << 700n })

t.test('bitLength counts the digits of a number that is written in twos', async t => {
  for (const value of [0n, 1n, 2n, 7n, 8n, -8n, 15n, 16n, 255n, 256n, (1n << 300n) - 1n, 1n << 300n]) {
    t.equal(bitLength(value), value === 0n ? 0 : value.toString(2).replace('-', '').length, String(value))
  }
})

t.test('log2Of is within a billionth of a bit of the powers of two that enclose the number', async t => {
  const bits = fc.property(positive, value => {
    const exponent = log2Of(value)
    return exponent >= bitLength(value) - 1 - 1e-9 && exponent <= bitLength(value) + 1e-9
  })
  holds(t, bits)
  t.strictSame([log2Of(1n), log2Of(1n << 4000n)], [0, 4000])
  t.ok(Math.abs(log2Of(3n ** 1000n) - 1000 * Math.log2(3)) < 1e-9)
})

t.test('the greatest common divisor divides both, and nothing is left in common', async t => {
  const divides = fc.property(positive, positive, positive, (a, b, factor) => {
    const divisor = greatestCommonDivisor(a * factor, b * factor)
    return divisor % factor === 0n && (a * factor) % divisor === 0n && (b * factor) % divisor === 0n
  })
  holds(t, divides)
  t.equal(greatestCommonDivisor(0n, 7n), 7n)
  t.equal(leastCommonMultiple(4n, 6n), 12n)
})

t.test('the greatest common divisor of numbers of 27,000 bits is found', async t => {
  let [below, fibonacci] = [0n, 1n]
  for (let step = 0; step < 40_000; step++) [below, fibonacci] = [fibonacci, below + fibonacci]
  t.equal(greatestCommonDivisor(fibonacci, below), 1n, 'neighbours in the sequence of Fibonacci take the most steps')
})

t.test('wholeRoot finds the root of a power of any size, and none of its neighbours', async t => {
  const roots = fc.property(whole, fc.integer({ min: 1, max: 40 }), (root, degree) => {
    const power = root ** BigInt(degree)
    const beside = degree === 1 || root === 0n || wholeRoot(power + 1n, degree) === undefined
    return wholeRoot(power, degree) === root && beside
  })
  holds(t, roots, 300)
})

t.test('wholeRoot agrees with a search by halving', async t => {
  const searched = (value: bigint, degree: number): bigint | undefined => {
    let [low, high] = [0n, value + 1n]
    while (high - low > 1n) {
      const middle = (low + high) / 2n
      if (middle ** BigInt(degree) <= value) low = middle
      else high = middle
    }
    return low ** BigInt(degree) === value ? low : undefined
  }
  const small = fc.oneof(fc.bigInt({ min: 0n, max: 5000n }), fc.bigInt({ min: 0n, max: 1n << 130n }))
  holds(
    t,
    fc.property(small, fc.integer({ min: 2, max: 5 }), (value, degree) => {
      return wholeRoot(value, degree) === searched(value, degree)
    }),
    500
  )
})
