import { placeInTime, type EditionYears } from '../../data/evidence-time.js'
import type { Fact } from '../../data/fact.js'

export type ConflictBearing = 'bears' | 'since_then' | 'undated'

const order: readonly ConflictBearing[] = ['since_then', 'undated', 'bears']

/**
 * How a side stands to an edition in time: as that of its facts which reaches back furthest. Which indicators they bear on
 * makes no difference to a contradiction.
 */
export const sideBearing = (facts: readonly Fact[], edition: EditionYears): ConflictBearing => {
  const places = facts.map(({ period }) => {
    const place = placeInTime(period, edition)
    return order.indexOf(place === 'in_time' ? 'bears' : place)
  })
  return order[Math.max(0, ...places)] ?? 'undated'
}

/**
 * How a conflict stands to an edition: two sides contradict each other only where both are there, so that the second best of
 * its sides decides.
 *
 * @param sides  how each side stands
 * @example
 * conflictBearing(['bears', 'since_then', 'undated']) // => 'undated'
 */
export const conflictBearing = (sides: readonly ConflictBearing[]): ConflictBearing => {
  const [, second = 0] = sides.map(side => order.indexOf(side)).toSorted((a, b) => b - a)
  return order[second] ?? 'undated'
}
