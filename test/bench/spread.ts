/** The median of some figures and how far they reach. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @throws {RangeError} of no figure at all */
export const spreadOf = (figures: readonly number[]): Spread => {
  const rising = figures.toSorted((a, b) => a - b)
  const [min, low, high, max] = [0, (rising.length - 1) >> 1, rising.length >> 1, rising.length - 1].map(
    at => rising[at]
  )
  if (min === undefined || low === undefined || high === undefined || max === undefined) {
    throw new RangeError('no figure has no median')
  }
  return { median: (low + high) / 2, min, max }
}

/** @example writeSpread({ median: 0.81, min: 0.7, max: 0.9 }) // => '0.81 (0.70-0.90)' */
export const writeSpread = ({ median, min, max }: Spread, digits = 2): string =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`

/**
 * The smallest figure that so great a part of the figures does not exceed.
 *
 * @example percentileOf([4, 1, 3, 2], 0.5) // => 2
 */
export const percentileOf = (figures: readonly number[], part: number): number => {
  const rising = figures.toSorted((a, b) => a - b)
  return rising[Math.max(0, Math.ceil(part * rising.length) - 1)] ?? NaN
}
