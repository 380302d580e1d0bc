import { compareScores, subtractScores, type Fraction, type Score } from '../../exact/fraction.js'
import { firstPlace } from '../../exact/search.js'
import type { Bound, Interval } from './target.js'
import { noLever, type CostTable } from './least-cost.js'

/** What the movable indicators can make of a node. */
export interface Attainable {
  readonly node: string
  readonly reachable: boolean
  readonly lowest: Fraction
  readonly highest: Fraction
  /** The nearest attainable scores outside the interval. */
  readonly below: Fraction | null
  readonly above: Fraction | null
  /** Number of different attainable scores; every one was examined. */
  readonly count: number
}

/**
 * What is attainable of a node, and the sums that lie in an interval; where none does, those that are nearest to it: one, or
 * one on either side of it at the same distance.
 *
 * @param table    of the levers that move the node
 * @param scoreAt  the score that a sum makes; rises with it
 */
export const examineSums = (
  node: string,
  [{ lowest, least } = noLever]: CostTable,
  scoreAt: (sum: number) => Fraction,
  interval: Interval
): { readonly sums: readonly number[]; readonly attainable: Attainable } => {
  const all = [...least.keys()].filter(at => least[at] !== Infinity).map(at => at + lowest)
  const { from, to } = interval
  const firstPast = (bound: Bound): number => firstPlace(all.length, at => isPast(scoreAt(all[at] ?? 0), bound))
  const start = from ? firstPast(from) : 0
  const end = to ? firstPast({ ...to, included: !to.included }) : all.length
  const reaching = all.slice(start, end)
  const [below, above] = [all[start - 1], all[Math.max(start, end)]]
  const attainable = {
    node,
    reachable: reaching.length > 0,
    lowest: scoreAt(lowest),
    highest: scoreAt(lowest + least.length - 1),
    below: below === undefined ? null : scoreAt(below),
    above: above === undefined ? null : scoreAt(above),
    count: all.length
  }
  return { sums: reaching.length > 0 ? reaching : nearestSums(below, above, scoreAt, interval), attainable }
}

/** Whether a score is above a bound, or at it where that is included. */
const isPast = (score: Fraction, bound: Bound): boolean => {
  const order = compareScores(score, bound.score)
  return order > 0 || (bound.included && order === 0)
}

const nearestSums = (
  below: number | undefined,
  above: number | undefined,
  scoreAt: (sum: number) => Fraction,
  { from, to }: Interval
): number[] => {
  if (below === undefined || above === undefined || !from || !to) return [below ?? above ?? 0]
  const distances: [Score, Score] = [
    subtractScores(from.score, scoreAt(below)),
    subtractScores(scoreAt(above), to.score)
  ]
  const order = compareScores(...distances)
  return order === 0 ? [below, above] : [order < 0 ? below : above]
}
