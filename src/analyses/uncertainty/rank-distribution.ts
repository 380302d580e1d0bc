import {
  compareDistributions,
  meanOf,
  probabilityUpTo,
  quantileOf,
  type Comparison,
  type Distribution
} from '../kernels/distribution.js'
import { rankDistributionAmong, rankDistributions } from '../kernels/rank-distributions.js'
import type { ScoreDistributions } from './score-distribution.js'

/** What a distribution of ranks comes to. */
export interface RankSummary {
  /** Ends of the interval, both ranks that may occur. */
  readonly low: number
  readonly high: number
  readonly median: number
  readonly mean: number
}

/**
 * The exact distribution of the rank of every country of a scope, by position; countries without a score have none.
 *
 *     P(rank = r) = sum over v of P(score = v) P(r - 1 of the others are strictly above v)
 *
 * Errors are independent between countries. Each probability is right to within 1e-12.
 */
export const distributeRanks = (
  { countries }: Pick<ScoreDistributions, 'countries'>,
  positions: readonly number[]
): ReadonlyMap<number, Distribution> => {
  const scored = scoredAmong(countries, positions)
  const ranks = rankDistributions(scored.map(([, distribution]) => distribution))
  return new Map(scored.flatMap(([position], at) => (ranks[at] ? [[position, ranks[at]] as const] : [])))
}

/** The same for one country, which counts as a member of the scope; null where it has no score. */
export const distributeRank = (
  { countries }: Pick<ScoreDistributions, 'countries'>,
  own: number,
  positions: readonly number[]
): Distribution | null => {
  const distribution = countries[own]
  if (!distribution) return null
  const others = scoredAmong(countries, positions).flatMap(([position, other]) => (position === own ? [] : [other]))
  return rankDistributionAmong(distribution, others)
}

const scoredAmong = (
  countries: readonly (Distribution | null)[],
  positions: readonly number[]
): (readonly [number, Distribution])[] =>
  positions.flatMap(position => {
    const distribution = countries[position]
    return distribution ? [[position, distribution] as const] : []
  })

/** The parts of probability that an interval of a level leaves out at each end. */
export const tailOf = (level: number): number => (1 - level) / 2

/**
 * Interval, median and mean of a rank. The ends of the interval are the quantiles at (1 - level)/2 and (1 + level)/2, each
 * the smallest rank r with P(rank <= r) at or above it; so is the median, at 1/2.
 *
 * @param level  above 0 and below 1
 * @example
 * summariseRank({ first: 1, probabilities: Float64Array.of(0.03, 0.47, 0.45, 0.05) }, 0.9)
 * // => { low: 2, high: 3, median: 2, mean: 2.52 }
 */
export const summariseRank = (rank: Distribution, level: number): RankSummary => ({
  low: quantileOf(rank, tailOf(level)),
  high: quantileOf(rank, 1 - tailOf(level)),
  median: quantileOf(rank, 0.5),
  mean: meanOf(rank)
})

/** The chance to be among the first k: P(rank <= k). */
export const chanceOfTop = (rank: Distribution, k: number): number => Math.min(1, probabilityUpTo(rank, k))

/** How a country compares with another. */
export interface PairChance extends Comparison {
  readonly position: number
}

/** How one country compares with each of some others that have a score. */
export const compareWithAll = (
  { countries }: Pick<ScoreDistributions, 'countries'>,
  own: number,
  positions: readonly number[]
): PairChance[] => {
  const distribution = countries[own]
  if (!distribution) return []
  return scoredAmong(countries, positions).flatMap(([position, other]) =>
    position === own ? [] : [{ position, ...compareDistributions(distribution, other) }]
  )
}

/**
 * Whether two countries are told apart at a level: one of them is above the other with a probability beyond (1 + level)/2.
 *
 * @example
 * isToldApart({ above: 0.96, equal: 0.01, below: 0.03 }, 0.9) // => true
 * isToldApart({ above: 0, equal: 1, below: 0 }, 0.9) // => false
 */
export const isToldApart = ({ above, below }: Comparison, level: number): boolean =>
  Math.max(above, below) > 1 - tailOf(level)
