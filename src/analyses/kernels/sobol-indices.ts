import { Draws } from './random.js'
import { purposes, type SaltelliSample } from './saltelli.js'

/** Shares of the variance of an output. */
export interface SobolIndices {
  /** By factor: the share that it explains by itself. */
  readonly first: readonly number[]
  /** By factor: the share that it has part in, by itself or together with others. */
  readonly total: readonly number[]
}

/** An index and the ends of its interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * First-order and total Sobol' indices of a sample; null where the output does not vary.
 *
 *     S_i  = mean( f(B) (f(A_B^i) - f(A)) ) / V        Saltelli et al. 2010, f(B) less its mean
 *     ST_i = mean( (f(A) - f(A_B^i))^2 ) / (2 V)       Jansen 1999
 *
 * V is the variance of all outputs on A and B.
 *
 * @param within  outputs that are no further apart do not differ: what is left of them is the error of float64
 * @param rows    rows to take, each as often as it is named; all once when left out
 * @see Saltelli et al., Variance based sensitivity analysis of model output, Comput. Phys. Commun. 181, 2010, table 2
 * @see Jansen, Analysis of variance designs for model output, Comput. Phys. Commun. 117, 1999
 */
export const sobolIndices = (sample: SaltelliSample, within: number, rows?: Uint32Array): SobolIndices | null => {
  const { a, b, swapped } = sample
  const taken = rows ?? Uint32Array.from(a.keys())
  const { mean, variance } = momentsOf(a, b, taken, within)
  if (variance === 0) return null
  const [first, total] = [[] as number[], [] as number[]]
  for (const ab of swapped) {
    let [product, square] = [0, 0]
    for (const row of taken) {
      const apart = (ab[row] ?? NaN) - (a[row] ?? NaN)
      const change = Math.abs(apart) <= within ? 0 : apart
      product += ((b[row] ?? NaN) - mean) * change
      square += change * change
    }
    first.push(product / taken.length / variance)
    total.push(square / (2 * taken.length) / variance)
  }
  return { first, total }
}

/** Mean and variance of the outputs on A and B together; the variance is 0 where none are further apart than `within`. */
export const momentsOf = (
  a: Float64Array,
  b: Float64Array,
  rows: Iterable<number> & { readonly length: number },
  within: number
): { readonly mean: number; readonly variance: number } => {
  let [sum, low, high] = [0, Infinity, -Infinity]
  for (const row of rows) {
    const [one, other] = [a[row] ?? NaN, b[row] ?? NaN]
    sum += one + other
    low = Math.min(low, one, other)
    high = Math.max(high, one, other)
  }
  const count = 2 * rows.length
  const mean = sum / count
  if (high - low <= within) return { mean, variance: 0 }
  let square = 0
  for (const row of rows) square += ((a[row] ?? NaN) - mean) ** 2 + ((b[row] ?? NaN) - mean) ** 2
  return { mean, variance: square / count }
}

/** How intervals are made. */
export interface Bootstrap {
  readonly replicates: number
  /** Between 0 and 1. */
  readonly level: number
  readonly seed: number
  /** Outputs that are no further apart do not differ. */
  readonly within: number
}

/**
 * Sobol' indices with percentile bootstrap intervals: the rows are drawn anew with replacement.
 *
 * The rows of a low-discrepancy sequence estimate better than rows by chance do, so that the intervals are rather too wide.
 *
 * @returns  by factor; null where the output does not vary
 * @see Archer, Saltelli and Sobol', Sensitivity measures, ANOVA-like techniques and the use of bootstrap, 1997
 */
export const estimateIndices = (
  sample: SaltelliSample,
  { replicates, level, seed, within }: Bootstrap
): { readonly first: readonly Estimate[]; readonly total: readonly Estimate[] } | null => {
  const whole = sobolIndices(sample, within)
  if (!whole) return null
  const draws = new Draws(seed)
  const count = sample.a.length
  const rows = new Uint32Array(count)
  const drawn: SobolIndices[] = []
  for (let replicate = 0; replicate < replicates; replicate++) {
    draws.at(replicate, 0, purposes.bootstrap)
    for (let at = 0; at < count; at++) rows[at] = draws.below(count)
    const indices = sobolIndices(sample, within, rows)
    if (indices) drawn.push(indices)
  }
  const estimate = (kind: keyof SobolIndices): Estimate[] =>
    whole[kind].map((value, factor) => {
      const sorted = Float64Array.from(drawn, indices => indices[kind][factor] ?? NaN).toSorted()
      return { value, low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) }
    })
  return { first: estimate('first'), total: estimate('total') }
}

/**
 * The quantile of sorted numbers, by linear interpolation: type 7 of R.
 *
 * @example
 * quantile(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
export const quantile = (sorted: Float64Array, share: number): number => {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN
  return low + (place - below) * (high - low)
}
