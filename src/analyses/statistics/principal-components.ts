import { eigenOf } from '../kernels/eigen.js'
import { covarianceMatrix } from '../kernels/moments.js'

/** One principal component of items. */
export interface Component {
  /** Variance in units of one standardised item; all together they are the number of items. */
  readonly eigenvalue: number
  /** Part of the variance of all standardised items. */
  readonly share: number
  /** By item: its correlation with the component. */
  readonly loadings: readonly number[]
}

/**
 * Principal components of the correlations of items, the largest first; the sign is such that loadings add up to 0 or more.
 *
 *     loading = eigenvector sqrt(eigenvalue),  share = eigenvalue / number of items
 *
 * @param items  one column an item, all of the same countries
 * @returns      null where an item does not vary
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, section 4
 * @example
 * findComponents([Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)]).map(({ share }) => share.toFixed(6)) // => ['0.750000', '0.250000']
 */
export const findComponents = (items: readonly Float64Array[]): Component[] | null => {
  const covariances = covarianceMatrix(items)
  const deviations = covariances.map((row, at) => Math.sqrt(row[at] ?? NaN))
  if (items.length === 0 || deviations.some(deviation => !(deviation > 0))) return null
  const correlations = covariances.map((row, p) =>
    row.map((covariance, q) => (p === q ? 1 : covariance / ((deviations[p] ?? NaN) * (deviations[q] ?? NaN))))
  )
  return eigenOf(correlations).map(({ value, vector }) => {
    const eigenvalue = Math.max(0, value)
    return {
      eigenvalue,
      share: eigenvalue / items.length,
      loadings: vector.map(entry => entry * Math.sqrt(eigenvalue))
    }
  })
}
