import { lastOf, type Distribution } from './distribution.js'
import { countEvents, leaveOut, negligible, startCount, type Count } from './poisson-binomial.js'

/** Chances below this are taken for 0, and their complements for 1. */
const settled = 1e-17

/** Scores that are distributed alike; `members` are indices of the list that was given. */
interface Group extends Distribution {
  readonly last: number
  readonly members: number[]
  readonly tails: Tails
}

/** For each number of a distribution: the chance to be above it, and the chance not to be. */
interface Tails {
  readonly above: Float64Array
  readonly upTo: Float64Array
}

/** What is known of a value: how many surely lie above it, and how many of the others. */
interface Level {
  readonly sure: number
  readonly count: Count
}

/**
 * The exact distribution of the rank of each of some independent scores: 1 is the highest, equal scores share the better
 * rank.
 *
 *     rank(i) = 1 + number of j with X_j > X_i
 *     P(rank(i) = r) = sum over v of P(X_i = v) P(r - 1 of the others are above v)
 *
 * For one value v the number above is Poisson binomial; it is counted once over all scores, and each score's own event is
 * then divided out. Scores that share an array of probabilities and the first number are computed once.
 *
 * @param scores  whole numbers that compare as the scores do
 * @param visit   is told the indices of equal distributions, and the distribution of their rank; its array is kept by nobody
 * @see Wang, On the number of successes in independent trials, Statistica Sinica 3, 1993, on the Poisson binomial
 */
export const visitRankDistributions = (
  scores: readonly Distribution[],
  visit: (members: readonly number[], rank: Distribution) => void
): void => {
  const groups = groupAlike(scores)
  const lowest = groups.reduce((least, { first }) => Math.min(least, first), Infinity)
  const highest = groups.reduce((most, { last }) => Math.max(most, last), -Infinity)
  const levels: Level[] = []
  for (let value = lowest; value <= highest; value++) levels.push(levelOf(groups, value))
  const rank = new Float64Array(scores.length + 1)
  const others = new Float64Array(scores.length + 2)
  for (const group of groups) {
    for (let value = group.first; value <= group.last; value++) {
      const level = levels[value - lowest]
      if (level) addRanks(groups, group, value, level, rank, others)
    }
    visit(group.members, trim(rank))
    rank.fill(0)
  }
}

/**
 * The distributions of the ranks of independent scores, as a list; see `visitRankDistributions`.
 *
 * @example
 * const coin = { first: 0, probabilities: Float64Array.of(0.5, 0.5) }
 * rankDistributions([coin, coin]).map(rank => [rank.first, ...rank.probabilities]) // => [[1, 0.75, 0.25], [1, 0.75, 0.25]]
 */
export const rankDistributions = (scores: readonly Distribution[]): Distribution[] => {
  const ranks: Distribution[] = []
  visitRankDistributions(scores, (members, rank) => {
    for (const member of members) ranks[member] = rank
  })
  return ranks
}

/**
 * The distribution of the rank of one score among others; the same as in `rankDistributions`, without computing the others'.
 *
 * @example
 * const coin = { first: 0, probabilities: Float64Array.of(0.5, 0.5) }
 * [...rankDistributionAmong(coin, [coin, coin]).probabilities] // => [0.625, 0.25, 0.125]
 */
export const rankDistributionAmong = (own: Distribution, others: readonly Distribution[]): Distribution => {
  const groups = groupAlike(others)
  const rank = new Float64Array(others.length + 2)
  for (const [at, chance] of own.probabilities.entries()) {
    if (chance < negligible) continue
    const { sure, count } = levelOf(groups, own.first + at)
    addScaled(rank, count.coefficients, count, sure, chance)
  }
  return trim(rank)
}

const groupAlike = (scores: readonly Distribution[]): Group[] => {
  const byShape = new Map<Float64Array, { tails: Tails; byFirst: Map<number, Group> }>()
  const groups: Group[] = []
  for (const [index, score] of scores.entries()) {
    const { first, probabilities } = score
    const shape = byShape.get(probabilities) ?? { tails: tailsOf(probabilities), byFirst: new Map<number, Group>() }
    byShape.set(probabilities, shape)
    const known = shape.byFirst.get(first)
    if (known) known.members.push(index)
    else {
      const group = { first, probabilities, last: lastOf(score), members: [index], tails: shape.tails }
      shape.byFirst.set(first, group)
      groups.push(group)
    }
  }
  return groups
}

/** The smaller chance is summed, the larger is what it lacks of 1: both keep their digits, and they add up to 1. */
const tailsOf = (probabilities: Float64Array): Tails => {
  const size = probabilities.length
  const [above, upTo] = [new Float64Array(size), new Float64Array(size)]
  for (let at = size - 2; at >= 0; at--) above[at] = (above[at + 1] ?? 0) + (probabilities[at + 1] ?? 0)
  let sum = 0
  for (let at = 0; at < size; at++) {
    sum += probabilities[at] ?? 0
    const high = above[at] ?? 0
    if (high <= 0.5) upTo[at] = 1 - high
    else {
      upTo[at] = sum
      above[at] = 1 - sum
    }
  }
  return { above, upTo }
}

/** Count how many are above a value, over all groups. */
const levelOf = (groups: readonly Group[], value: number, without?: Group): Level => {
  const open = groups.filter(group => value >= group.first && value < group.last)
  const count = startCount(open.reduce((sum, { members }) => sum + members.length, 0))
  let sure = 0
  for (const { first, members } of groups) if (first > value) sure += members.length
  for (const group of open) {
    const times = group === without ? group.members.length - 1 : group.members.length
    const [q, c] = chanceAbove(group, value)
    if (c < settled) sure += times
    else if (q >= settled) countEvents(count, q, c, times)
  }
  return { sure, count: shrink(count) }
}

const chanceAbove = ({ first, tails }: Group, value: number): readonly [q: number, c: number] => [
  tails.above[value - first] ?? 0,
  tails.upTo[value - first] ?? 1
]

/** Keep no more than the coefficients that count. */
const shrink = ({ coefficients, from, to }: Count): Count => {
  const kept = new Float64Array(to + 1)
  kept.set(coefficients.subarray(from, to + 1), from)
  return { coefficients: kept, from, to }
}

/** Add what the ranks have from one value of a group's score. */
const addRanks = (
  groups: readonly Group[],
  group: Group,
  value: number,
  level: Level,
  rank: Float64Array,
  others: Float64Array
): void => {
  const chance = group.probabilities[value - group.first] ?? 0
  if (chance < negligible) return
  const [q, c] = chanceAbove(group, value)
  // At the group's last value and beyond, its own event was never counted; where it is sure, it was counted for sure.
  const [counted, sure] = [q >= settled && c >= settled, level.sure - (c < settled ? 1 : 0)]
  if (!counted) addScaled(rank, level.count.coefficients, level.count, sure, chance)
  else if (leaveOut(level.count, q, c, others)) addScaled(rank, others, level.count, sure, chance)
  else {
    const anew = levelOf(groups, value, group)
    addScaled(rank, anew.count.coefficients, anew.count, anew.sure, chance)
  }
}

const addScaled = (
  rank: Float64Array,
  coefficients: Float64Array,
  { from, to }: Pick<Count, 'from' | 'to'>,
  sure: number,
  chance: number
): void => {
  const end = Math.min(to, rank.length - 1 - sure)
  for (let k = from; k <= end; k++) rank[sure + k] = (rank[sure + k] ?? 0) + chance * (coefficients[k] ?? 0)
}

/** Ranks count from 1; those at both ends that have next to no chance are left out. */
const trim = (rank: Float64Array): Distribution => {
  let [from, to] = [0, rank.length - 1]
  while (from < to && (rank[from] ?? 0) < negligible) from++
  while (to > from && (rank[to] ?? 0) < negligible) to--
  return { first: from + 1, probabilities: rank.slice(from, to + 1) }
}
