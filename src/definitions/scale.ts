import type { Fraction } from '../exact/fraction.js'
import type { Scale } from './schema.js'

/** Why a score is not on a scale: it is beyond an end, or between two steps. */
export interface ScaleFault {
  readonly what: 'off the scale' | 'off the step'
  readonly allowed: string
}

/**
 * Why a score is not on a scale, or undefined when it is.
 *
 * @example
 * scaleFault(parseDecimal('4.25'), { min: fraction(1), max: fraction(10), step: fraction(1, 2) })
 * // => { what: 'off the step', allowed: 'multiples of 0.5 from 1 to 10' }
 */
export const scaleFault = (score: Fraction, { min, max, step }: Scale): ScaleFault | undefined => {
  const inside = score.compare(min) >= 0 && score.compare(max) <= 0
  if (inside && score.sub(min).div(step).d === 1n) return undefined
  const allowed = `multiples of ${step.toString()} from ${min.toString()} to ${max.toString()}`
  return { what: inside ? 'off the step' : 'off the scale', allowed }
}
