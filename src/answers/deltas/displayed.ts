import { parseDecimal, type Score } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'

/**
 * The same of two scores that are rounded already.
 *
 * @example
 * writtenDifference(4.47, 4.5, 2) // => 0.03
 */
export const writtenDifference = (from: number | null, to: number | null, decimals: number): number | null => {
  const unit = 10 ** decimals
  // Two floats next to whole hundredths differ by next to one; zero is written without a sign.
  return from === null || to === null ? null : Math.round((to - from) * unit) / unit + 0
}

/** Difference of two scores that are rounded first, as a reader of two printed figures would take it. */
export const displayedDifference = (from: Score | null, to: Score | null, decimals: number): Score | null =>
  from === null || to === null
    ? null
    : parseDecimal(formatScore(to, decimals)).sub(parseDecimal(formatScore(from, decimals)))
