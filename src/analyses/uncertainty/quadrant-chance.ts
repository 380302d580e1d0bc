import type { Framework } from '../../definitions/framework.js'
import { probabilityUpTo } from '../kernels/distribution.js'
import type { Quadrant } from '../ranking/quadrant.js'
import { placeFrom, type ScoreDistributions } from './score-distribution.js'

/** The probability of each quadrant; they add up to 1. */
export type QuadrantChances = Readonly<Record<Quadrant, number>>

/** Whether the axes of the quadrants rest on indicators of their own, so that they are off independently. */
export const areIndependent = (first: ScoreDistributions, second: ScoreDistributions): boolean =>
  [...first.form.slopes.keys()].every(indicator => !second.form.slopes.has(indicator))

/**
 * The probability of each quadrant for a country, from independent axes.
 *
 *     P(high, low) = P(first >= threshold) P(second < threshold)
 *
 * @returns null where an axis has no score
 */
export const quadrantChances = (
  quadrants: NonNullable<Framework['quadrants']>,
  axes: readonly [ScoreDistributions, ScoreDistributions],
  position: number
): QuadrantChances | null => {
  const chances = axes.map(axis => {
    const distribution = axis.countries[position]
    return distribution && Math.min(1, probabilityUpTo(distribution, placeFrom(axis, quadrants.highFrom) - 1))
  })
  const [first, second] = chances
  if (first == null || second == null) return null
  return {
    low_low: first * second,
    low_high: first * (1 - second),
    high_low: (1 - first) * second,
    high_high: (1 - first) * (1 - second)
  }
}
