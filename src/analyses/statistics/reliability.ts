import { covarianceMatrix, covarianceOf, varianceOf } from '../kernels/moments.js'

/** How well items measure one thing. */
export interface Reliability {
  /** Cronbach's alpha; null of fewer than two items, or where their sum does not vary. */
  readonly alpha: number | null
  /** Alpha of the standardised items, from their mean correlation; null where an item does not vary. */
  readonly standardised: number | null
  readonly meanCorrelation: number | null
  readonly items: readonly {
    /** Alpha without this item. */
    readonly without: number | null
    /** Correlation of this item with the sum of the others. */
    readonly rest: number | null
  }[]
}

/**
 * Cronbach's alpha of items, and what each adds to it.
 *
 *     alpha = k / (k - 1) (1 - sum of the variances of the items / variance of their sum)
 *
 * @param items  one column an item, all of the same countries
 * @see Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16, 1951
 * @example
 * measureReliability([Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)]).alpha.toFixed(9) // => '0.666666667'
 */
export const measureReliability = (items: readonly Float64Array[]): Reliability => {
  const matrix = covarianceMatrix(items)
  const every = items.map((_, at) => at)
  const meanCorrelation = meanCorrelationIn(matrix)
  const k = items.length
  return {
    alpha: alphaOf(matrix, every),
    standardised: meanCorrelation === null ? null : (k * meanCorrelation) / (1 + (k - 1) * meanCorrelation),
    meanCorrelation,
    items: items.map((item, at) => {
      const others = every.filter(other => other !== at)
      const rest = item.map((_, row) => others.reduce((sum, other) => sum + (items[other]?.[row] ?? NaN), 0))
      const scale = Math.sqrt(varianceOf(item) * varianceOf(rest))
      return { without: alphaOf(matrix, others), rest: scale > 0 ? covarianceOf(item, rest) / scale : null }
    })
  }
}

const alphaOf = (matrix: readonly (readonly number[])[], chosen: readonly number[]): number | null => {
  const k = chosen.length
  if (k < 2) return null
  let [own, whole] = [0, 0]
  for (const p of chosen) {
    own += matrix[p]?.[p] ?? NaN
    for (const q of chosen) whole += matrix[p]?.[q] ?? NaN
  }
  return whole > 0 ? (k / (k - 1)) * (1 - own / whole) : null
}

const meanCorrelationIn = (matrix: readonly (readonly number[])[]): number | null => {
  let [sum, count] = [0, 0]
  for (const [p, row] of matrix.entries()) {
    for (const [q, covariance] of row.slice(0, p).entries()) {
      const scale = Math.sqrt((row[p] ?? NaN) * (matrix[q]?.[q] ?? NaN))
      if (scale === 0) return null
      sum += covariance / scale
      count++
    }
  }
  return count === 0 ? null : sum / count
}
