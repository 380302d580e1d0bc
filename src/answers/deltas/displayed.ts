import { parseDecimal, type Score } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'

/** Difference of two scores that are rounded first, as a reader of two printed figures would take it. */
export const displayedDifference = (from: Score | null, to: Score | null, decimals: number): Score | null =>
  from === null || to === null
    ? null
    : parseDecimal(formatScore(to, decimals)).sub(parseDecimal(formatScore(from, decimals)))
