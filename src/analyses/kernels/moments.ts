/** The mean of numbers. */
export const meanOf = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/**
 * The covariance of two columns, over n - 1; with itself the variance.
 *
 * @example
 * covarianceOf(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)) // => 2
 */
export const covarianceOf = (x: Float64Array, y: Float64Array): number => {
  const [meanX, meanY] = [meanOf(x), meanOf(y)]
  let sum = 0
  for (let at = 0; at < x.length; at++) sum += ((x[at] ?? NaN) - meanX) * ((y[at] ?? NaN) - meanY)
  return sum / (x.length - 1)
}

/** The variance of a column, and 0 where all numbers are the same. */
export const varianceOf = (x: Float64Array): number => (x.every(each => each === x[0]) ? 0 : covarianceOf(x, x))

/** The covariances of all pairs of columns. */
export const covarianceMatrix = (columns: readonly Float64Array[]): number[][] =>
  columns.map(x => columns.map(y => (x === y ? varianceOf(x) : covarianceOf(x, y))))
