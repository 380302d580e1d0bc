import { correlationBins, increment } from './counts.js'

/**
 * Count how alike the ranks of a replication are to those of the baseline: Spearman's correlation, ties with their middle
 * rank.
 *
 * @param ranks     twice the middle rank of each unit; NaN where it is not ranked
 * @param baseline  the same of the baseline
 */
export const countCorrelation = (ranks: Float64Array, baseline: Float64Array, counts: Uint32Array): void => {
  let [n, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0]
  for (let unit = 0; unit < ranks.length; unit++) {
    const x = ranks[unit] ?? NaN
    const y = baseline[unit] ?? NaN
    if (x !== x || y !== y) continue
    n++
    sumX += x
    sumY += y
    sumXX += x * x
    sumYY += y * y
    sumXY += x * y
  }
  countMoments({ n, sumX, sumY, sumXX, sumYY, sumXY }, counts)
}

/** How many pairs there are, and their sums, sums of squares and of products. */
export type Moments = Readonly<Record<'n' | 'sumX' | 'sumY' | 'sumXX' | 'sumYY' | 'sumXY', number>>

/** Count the correlation of pairs; where one side does not vary, there is none. */
export const countMoments = ({ n, sumX, sumY, sumXX, sumYY, sumXY }: Moments, counts: Uint32Array): void => {
  const spread = (n * sumXX - sumX * sumX) * (n * sumYY - sumY * sumY)
  if (!(spread > 0)) return
  const correlation = (n * sumXY - sumX * sumY) / Math.sqrt(spread)
  const bin = Math.round(((correlation + 1) * (correlationBins - 1)) / 2)
  increment(counts, bin)
}

/** Twice the middle rank of every key, 1 for the highest; NaN where there is none. Equal keys share it. */
export const middleRanks = (keys: ArrayLike<number>): Float64Array => {
  const rising = Float64Array.from(keys)
    .filter(key => !Number.isNaN(key))
    .sort()
  const at = (key: number, after: boolean): number => countBelow(rising, key, after)
  return Float64Array.from(keys, key =>
    Number.isNaN(key) ? NaN : 2 * rising.length + 1 - at(key, false) - at(key, true)
  )
}

/** How many of rising numbers are below a key, or not above it. */
export const countBelow = (rising: Float64Array, key: number, orEqual: boolean, length = rising.length): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = rising[middle] ?? NaN
    if (value < key || (orEqual && value === key)) low = middle + 1
    else high = middle
  }
  return low
}
