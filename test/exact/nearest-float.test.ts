import t from 'tap'
import fc from 'fast-check'
import { nearestFloat } from '../../src/exact/nearest-float.js'
import { fraction, toFloat } from '../../src/exact/fraction.js'
import { holds } from '../support/property.js'

const ratio = (n: bigint, d: bigint): { n: bigint; d: bigint } => ({ n, d })

/** Whole numbers of up to 3,000 bits, of any size alike. */
const sized = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.bigInt({ min: 0n, max: 1n << 3000n }))
  .map(([bits, any]) => {
    return (1n << BigInt(bits - 1)) | (any & ((1n << BigInt(bits - 1)) - 1n))
  })
const ratios = fc.tuple(sized, sized).map(([n, d]) => ratio(n, d))

/** Every float64 above zero, by its bits. */
const floats = fc.bigInt({ min: 1n, max: 0x7fefffffffffffffn })
const floatOf = (bits: bigint): number => {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, bits)
  return view.getFloat64(0)
}

/** The value of the bits as a ratio: the fields of IEEE 754 read by hand; the bits of Infinity are read as 2^1024. */
const exactly = (bits: bigint): { n: bigint; d: bigint } => {
  const [power, rest] = [bits >> 52n, bits & ((1n << 52n) - 1n)]
  const steps = power === 0n ? rest : rest | (1n << 52n)
  const exponent = (power === 0n ? 1n : power) - 1075n
  return exponent >= 0n ? ratio(steps << exponent, 1n) : ratio(steps, 1n << -exponent)
}

/** The second route: the float64 to which no neighbour is nearer, found among all of them by halving. */
const searched = (n: bigint, d: bigint): number => {
  let [low, high] = [0n, 0x7ff0000000000000n]
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    const at = exactly(middle)
    if (at.n * d <= n * at.d) low = middle
    else high = middle
  }
  const [below, above] = [exactly(low), exactly(high)]
  const twice = 2n * n * below.d * above.d
  const middle = (below.n * above.d + above.n * below.d) * d
  return floatOf(twice < middle || (twice === middle && low % 2n === 0n) ? low : high)
}

t.test('nearestFloat is the float64 that a search among all of them finds', async t => {
  holds(
    t,
    fc.property(ratios, ({ n, d }) => Object.is(nearestFloat(n, d), searched(n, d))),
    500
  )
})

t.test('nearestFloat gives back every float64, also as a ratio that is not reduced', async t => {
  const same = fc.property(floats, sized, (bits, factor) => {
    const { n, d } = exactly(bits)
    return nearestFloat(n, d) === floatOf(bits) && nearestFloat(n * factor, d * factor) === floatOf(bits)
  })
  holds(t, same, 500)
})

t.test('half way between two float64 the even one is taken, and a trifle more or less decides', async t => {
  const halves = fc.property(floats, bits => {
    const [low, high] = [exactly(bits), exactly(bits + 1n)]
    const [n, d] = [low.n * high.d + high.n * low.d, 2n * low.d * high.d]
    const fine = 1n << 3000n
    return (
      nearestFloat(n, d) === floatOf(bits % 2n === 0n ? bits : bits + 1n) &&
      nearestFloat(n * fine - 1n, d * fine) === floatOf(bits) &&
      nearestFloat(n * fine + 1n, d * fine) === floatOf(bits + 1n)
    )
  })
  holds(t, halves, 500)
})

t.test('where a higher fraction cannot have a lower float64: toFloat is monotone', async t => {
  const near = fc.tuple(ratios, fc.oneof(sized, fc.constant(1n)), sized)
  holds(
    t,
    fc.property(near, ([{ n, d }, more, fine]) => {
      const [low, high] = [fraction(n, d), fraction(n * fine + more, d * fine)]
      return toFloat(low) <= toFloat(high) && toFloat(low.neg()) >= toFloat(high.neg())
    }),
    300
  )
})

t.test('the ends: what is too large is Infinity, what is too small is 0 or the smallest float64', async t => {
  const [top, tiny] = [1n << 1024n, 1n << 1074n]
  t.equal(nearestFloat(top, 1n), Infinity)
  t.equal(nearestFloat(top - (1n << 970n), 1n), Infinity)
  t.equal(nearestFloat(top - (1n << 970n) - 1n, 1n), Number.MAX_VALUE)
  t.equal(nearestFloat(1n << 5000n, 1n), Infinity)
  t.equal(toFloat(fraction(-(1n << 5000n))), -Infinity)
  t.equal(nearestFloat(1n, tiny), Number.MIN_VALUE)
  t.equal(nearestFloat(1n, 2n * tiny), 0)
  t.equal(nearestFloat(1001n, 2000n * tiny), Number.MIN_VALUE)
  t.equal(nearestFloat(1n, 1n << 5000n), 0)
  t.equal(nearestFloat(0n, 7n ** 900n), 0)
})
