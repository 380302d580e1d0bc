import t from 'tap'
import { fraction, isExact, toFloat, type Score } from '../../src/exact/fraction.js'
import { root } from '../../src/scoring/arithmetic.js'

const log2 = (score: Score): number => Math.log2(toFloat(score))

t.test('a root that is rational is exact, of any size', async t => {
  for (const [base, degree] of [
    [7n ** 3n, 3],
    [3n ** 2000n, 2000],
    [2n ** 4000n, 4]
  ] as const) {
    const found = root(fraction(base, 1n), degree)
    t.ok(isExact(found))
    if (isExact(found)) t.equal(found.n ** BigInt(degree), base)
    const below = root(fraction(1n, base), degree)
    if (isExact(below)) t.equal(below.d ** BigInt(degree), base)
    else t.fail('exact')
  }
})

t.test('a root that is not rational is near, also of what no float64 holds', async t => {
  for (const degree of [2, 3, 5, 7]) {
    for (const bits of [3, 900, 1100, 3001, 5003]) {
      const base = 3n * 2n ** BigInt(bits)
      const wanted = (bits + Math.log2(3)) / degree
      if (Math.abs(wanted) > 1000) continue
      t.ok(Math.abs(log2(root(fraction(base, 1n), degree)) - wanted) < 1e-9, `${degree} of 3 * 2^${bits}`)
      t.ok(Math.abs(log2(root(fraction(1n, base), degree)) + wanted) < 1e-9, `${degree} of its inverse`)
    }
  }
})
