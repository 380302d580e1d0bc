import fc from 'fast-check'
import t from 'tap'
import { countCorrelation, middleRanks } from '../../../src/analyses/kernels/agreement.js'
import { correlationBins } from '../../../src/analyses/kernels/counts.js'
import { holds } from '../../support/property.js'

/** The correlations that were counted for two lists of keys. */
const correlationsOf = (first: readonly number[], second: readonly number[]): number[] => {
  const counts = new Uint32Array(correlationBins)
  countCorrelation(middleRanks(first), middleRanks(second), counts)
  return [...counts].flatMap((count, bin) => Array.from({ length: count }, () => bin / 10_000 - 1))
}

t.test('middle ranks are doubled, 1 for the highest, shared by equals; what is missing has none', async t => {
  t.strictSame([...middleRanks([5, 7, 5, NaN, 1])], [5, 2, 5, NaN, 8])
})

t.test('the same order correlates with 1, the reverse with -1, and one exchange of three with 1/2', async t => {
  t.strictSame(correlationsOf([1, 2, 3], [10, 20, 30]), [1])
  t.strictSame(correlationsOf([1, 2, 3], [30, 20, 10]), [-1])
  t.strictSame(correlationsOf([1, 2, 3], [10, 30, 20]), [0.5])
})

t.test('a unit that is missing on either side counts on neither', async t => {
  t.strictSame(correlationsOf([1, 2, NaN, 3], [10, NaN, 0, 30]), [1])
})

t.test('where one side does not vary no correlation is counted', async t => {
  t.strictSame(correlationsOf([4, 4, 4], [1, 2, 3]), [])
  t.strictSame(correlationsOf([], []), [])
})

t.test('without ties a correlation is 1 - 6 S / (n^3 - n), S the sum of squared differences of the ranks', async t => {
  const pairs = fc
    .uniqueArray(fc.nat(1000), { minLength: 3, maxLength: 12 })
    .chain(first => fc.tuple(fc.constant(first), fc.shuffledSubarray(first, { minLength: first.length })))
  const property = fc.property(pairs, ([first, second]) => {
    const n = first.length
    const rank = (of: readonly number[], key: number): number => of.filter(each => each > key).length + 1
    const squares = first.reduce((sum, key, at) => sum + (rank(first, key) - rank(second, second[at] ?? NaN)) ** 2, 0)
    const [found = NaN, ...others] = correlationsOf(first, second)
    return others.length === 0 && Math.abs(found - (1 - (6 * squares) / (n ** 3 - n))) <= 0.5001e-4
  })
  holds(t, property, 300)
})
