import { twoSidedNormal, twoSidedT } from '../kernels/tails.js'
import { covarianceOf, varianceOf } from '../kernels/moments.js'
import { middleRanks } from '../kernels/agreement.js'
import { concordance, inversionCounts, squaredDistances, tiedPairs, tieSizes } from '../kernels/concordance.js'

/** A coefficient from -1 to 1, and how probable one as far from 0 would be if the columns had nothing to do with each other. */
export interface Correlation {
  readonly value: number
  /** Two-sided; null where there are too few countries. */
  readonly p: number | null
}

/** Rows of two columns at the most for which the distribution without ties is exact. */
export const exactUpTo = { spearman: 9, kendall: 49 }

/**
 * Pearson's product-moment correlation.
 *
 *     r = cov(x, y) / sqrt(var(x) var(y)),  t = r sqrt((n - 2) / (1 - r^2)) with n - 2 degrees of freedom
 *
 * @returns  null where a column does not vary or has fewer than two rows
 * @example
 * pearson(Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)).value.toFixed(9) // => '0.500000000'
 */
export const pearson = (x: Float64Array, y: Float64Array): Correlation | null => {
  if (x.length < 2) return null
  const [squareX, squareY] = [varianceOf(x), varianceOf(y)]
  if (squareX === 0 || squareY === 0) return null
  const value = Math.max(-1, Math.min(1, covarianceOf(x, y) / Math.sqrt(squareX * squareY)))
  return { value, p: byStudent(value, x.length) }
}

const byStudent = (r: number, n: number): number | null =>
  n < 3 ? null : twoSidedT(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2)

/**
 * Spearman's rank correlation of two columns, or of two rankings: the correlation of their middle ranks.
 *
 *     rho = cov(r, s) / sqrt(var(r) var(s)), with tied ranks at the middle of the places they share
 *
 * @returns  from -1 to 1; null where all are tied on one side, or there are fewer than two
 * @see Spearman, The proof and measurement of association between two things, 1904
 * @example
 * rankCorrelation([1, 2, 3], [3, 2, 1]) // => -1
 * rankCorrelation([1, 2, 2, 4], [1, 2, 3, 4]).toFixed(4) // => '0.9487'
 */
export const rankCorrelation = (x: ArrayLike<number>, y: ArrayLike<number>): number | null => {
  const [r, s] = [middleRanks(x), middleRanks(y)]
  // Twice the middle ranks, and so twice their mean: all sums are whole.
  const middle = r.length + 1
  let [product, squareR, squareS] = [0, 0, 0]
  for (const [at, own] of r.entries()) {
    const [a, b] = [own - middle, (s[at] ?? NaN) - middle]
    product += a * b
    squareR += a * a
    squareS += b * b
  }
  return squareR === 0 || squareS === 0 ? null : product / Math.sqrt(squareR * squareS)
}

/**
 * Spearman's rank correlation with its probability, which is exact without ties up to nine rows, else by Student's t with
 * n - 2 degrees of freedom.
 *
 * @example
 * spearman(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(2, 1, 4, 3, 5)) // => { value: 0.8, p: 0.13333333333333333 }
 */
export const spearman = (x: Float64Array, y: Float64Array): Correlation | null => {
  const value = rankCorrelation(x, y)
  if (value === null) return null
  const n = x.length
  if (n > exactUpTo.spearman || isTied(x) || isTied(y)) return { value, p: byStudent(value, n) }
  // Without ties rho is 1 - 6 distance / (n (n^2 - 1)).
  const distance = Math.round(((1 - value) * n * (n * n - 1)) / 6)
  return { value, p: bothTails(squaredDistances(n), distance) }
}

const isTied = (numbers: Float64Array): boolean => new Set(numbers).size < numbers.length

/** The smaller tail of a symmetric distribution that holds a place, twice. */
const bothTails = (counts: readonly number[], place: number): number => {
  const middle = (counts.length - 1) / 2
  const far = Math.abs(place - middle)
  const [all, tails] = counts.reduce(
    ([sum, outer], count, at) => [sum + count, outer + (Math.abs(at - middle) >= far ? count : 0)],
    [0, 0]
  )
  return tails / all
}

/**
 * Kendall's tau-b. The probability is exact without ties up to 49 rows, else by the normal approximation with the variance
 * for ties.
 *
 *     tau_b = (concordant - discordant) / sqrt((n0 - n1) (n0 - n2)),  n0 all pairs, n1 and n2 those tied in x and in y
 *
 * @see Kendall, Rank Correlation Methods, 1975, chapters 3 and 4
 * @example
 * kendall(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)) // => { value: 0.6666666666666666, p: 0.3333333333333333 }
 */
export const kendall = (x: Float64Array, y: Float64Array): Correlation | null => {
  const n = x.length
  const pairs = (n * (n - 1)) / 2
  const [freeX, freeY] = [pairs - tiedPairs(x), pairs - tiedPairs(y)]
  if (freeX === 0 || freeY === 0) return null
  const sum = concordance(x, y)
  const value = sum / Math.sqrt(freeX * freeY)
  if (freeX === pairs && freeY === pairs && n <= exactUpTo.kendall)
    return { value, p: bothTails(inversionCounts(n), (pairs - sum) / 2) }
  return { value, p: n < 3 ? null : twoSidedNormal(sum / Math.sqrt(concordanceVariance(n, tieSizes(x), tieSizes(y)))) }
}

const concordanceVariance = (n: number, tiesX: readonly number[], tiesY: readonly number[]): number => {
  const over = (ties: readonly number[], of: (t: number) => number): number => ties.reduce((sum, t) => sum + of(t), 0)
  const untied = (t: number): number => t * (t - 1) * (2 * t + 5)
  const pairs = (t: number): number => t * (t - 1)
  const triples = (t: number): number => t * (t - 1) * (t - 2)
  return (
    (untied(n) - over(tiesX, untied) - over(tiesY, untied)) / 18 +
    (over(tiesX, pairs) * over(tiesY, pairs)) / (2 * pairs(n)) +
    (over(tiesX, triples) * over(tiesY, triples)) / (9 * triples(n))
  )
}
