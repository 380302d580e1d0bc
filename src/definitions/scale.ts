import type { Fraction } from '../exact/fraction.js'
import type { Scale } from './schema.js'

/**
 * Why a score is not on a scale, or undefined when it is.
 *
 * @example
 * scaleFault(parseDecimal('4.25'), { min: fraction(1), max: fraction(10), step: fraction(1, 2) })
 * // => 'multiples of 0.5 from 1 to 10'
 */
export const scaleFault = (score: Fraction, { min, max, step }: Scale): string | undefined => {
  const onGrid = score.sub(min).div(step).d === 1n
  if (score.compare(min) >= 0 && score.compare(max) <= 0 && onGrid) return undefined
  return `multiples of ${step.toString()} from ${min.toString()} to ${max.toString()}`
}
