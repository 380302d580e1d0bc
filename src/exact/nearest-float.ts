import { bitLength } from './integer.js'

/** Digits of a float64, and the power of two of its smallest step. */
const digits = 53
const lowest = -1074

/** The whole numbers that float64 holds without a gap. */
const gapless = 1n << BigInt(digits)

/**
 * The float64 that is nearest to n/d, ties to the even one, at any size of n and d.
 *
 * @param numerator    0 or more
 * @param denominator  1 or more
 * @returns            Infinity from 2^1024 - 2^970 on, where IEEE 754 rounds to it
 * @example
 * nearestFloat(10n ** 400n, 3n * 10n ** 400n) // => 0.3333333333333333
 */
export const nearestFloat = (numerator: bigint, denominator: bigint): number => {
  if (numerator <= gapless && denominator <= gapless) return Number(numerator) / Number(denominator)
  const exponent = Math.max(bitLength(numerator) - bitLength(denominator) - digits, lowest)
  const near = roundTo(numerator, denominator, exponent)
  return near < gapless ? scale(near, exponent) : scale(roundTo(numerator, denominator, exponent + 1), exponent + 1)
}

/** n/d in steps of 2^exponent, to the nearest step, ties to the even one. */
const roundTo = (numerator: bigint, denominator: bigint, exponent: number): bigint => {
  const [up, down] = [BigInt(Math.max(-exponent, 0)), BigInt(Math.max(exponent, 0))]
  const [over, under] = [numerator << up, denominator << down]
  const whole = over / under
  const rest = 2n * (over - whole * under)
  return rest > under || (rest === under && whole % 2n === 1n) ? whole + 1n : whole
}

/** The power is a float64 itself, but for those beyond the largest: the product is exact or Infinity. */
const scale = (steps: bigint, exponent: number): number => Number(steps) * 2 ** exponent
