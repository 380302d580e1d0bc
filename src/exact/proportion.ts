import type { Fraction } from './fraction.js'
import { greatestCommonDivisor, leastCommonMultiple } from './integer.js'

/**
 * The smallest whole numbers in the proportion of fractions that are not below 0; undefined where all are 0.
 *
 * @example
 * wholeProportion([fraction(1, 2), fraction(1, 3)]) // => [3n, 2n]
 */
export const wholeProportion = (fractions: readonly Fraction[]): bigint[] | undefined => {
  const common = fractions.reduce((all, { d }) => leastCommonMultiple(all, d), 1n)
  const whole = fractions.map(({ n, d }) => n * (common / d))
  const divisor = whole.reduce(greatestCommonDivisor, 0n)
  return divisor === 0n ? undefined : whole.map(count => count / divisor)
}
