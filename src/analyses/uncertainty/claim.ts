import { compareScores, isExact, type Fraction } from '../../exact/fraction.js'
import type { Direction, Scale } from '../../definitions/schema.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { deltaChances } from './delta-chance.js'
import { compareDistributions } from '../kernels/distribution.js'
import { fewestSteps, type Need, type Overturn } from './overturn.js'
import { quadrantChances } from './quadrant-chance.js'
import { quadrantOf, type Quadrant } from '../ranking/quadrant.js'
import { chanceOfTop, distributeRank } from './rank-distribution.js'
import { scoresOfOthers, type RankScope } from '../ranking/ranking.js'
import type { ScoreDistributions } from './score-distribution.js'

/** What becomes of a claim; null where a score that it speaks of is missing. */
export interface Assessment {
  /** Whether the scores as given bear the claim out. */
  readonly holds: boolean
  readonly probability: number
  /** What would turn it: everything of the list together. */
  readonly overturn: readonly Overturn[]
}

/** An edition with what may be asked of it. */
export interface ClaimContext {
  readonly edition: ScoredEdition
  readonly distributions: (node: string) => ScoreDistributions
  readonly scaleOf: (indicator: string) => Scale
}

const exactScore = ({ edition }: ClaimContext, node: string, iso3: string): Fraction | null => {
  const score = scoreOf(edition, node, iso3)
  return score !== null && isExact(score) ? score : null
}

const positionOf = ({ edition }: ClaimContext, iso3: string): number => edition.position.get(iso3) ?? -1

const turn = (context: ClaimContext, need: Need): Overturn =>
  fewestSteps(context.edition, need, context.distributions(need.node).form, context.scaleOf)

/** What a score has to do to cross a gap, which is above 0 where it must rise. */
const needOf = (at: { iso3: string; node: string }, gap: Fraction, beyond: boolean): Need => ({
  ...at,
  direction: gap.compare(0) >= 0 ? 'up' : 'down',
  gap: gap.abs(),
  beyond
})

/** "A ranks above B": strictly, so a tie does not bear it out. */
export const assessRanksAbove = (
  context: ClaimContext,
  node: string,
  iso3: string,
  other: string
): Assessment | null => {
  const [own, rival] = [exactScore(context, node, iso3), exactScore(context, node, other)]
  const { countries } = context.distributions(node)
  const [a, b] = [countries[positionOf(context, iso3)], countries[positionOf(context, other)]]
  if (!own || !rival || !a || !b) return null
  const holds = own.compare(rival) > 0
  return {
    holds,
    probability: compareDistributions(a, b).above,
    overturn: [turn(context, needOf({ iso3, node }, rival.sub(own), !holds))]
  }
}

/** "A is in the top k of a scope": its rank there is k or nearer to 1. */
export const assessTop = (
  context: ClaimContext,
  node: string,
  iso3: string,
  k: number,
  scope: RankScope
): Assessment | null => {
  const own = exactScore(context, node, iso3)
  const rank = distributeRank(context.distributions(node), positionOf(context, iso3), scope.positions)
  if (!own || !rank) return null
  const mark = scoresOfOthers(context.edition, node, iso3, scope)[k - 1]
  const holds = mark === undefined || compareScores(own, mark) >= 0
  const gap = mark === undefined || !isExact(mark) ? undefined : mark.sub(own)
  const need = gap && { ...needOf({ iso3, node }, gap, holds), direction: holds ? ('down' as const) : ('up' as const) }
  return { holds, probability: chanceOfTop(rank, k), overturn: need ? [turn(context, need)] : [] }
}

/** "A has improved since an edition": the score moved, and in the good direction. */
export const assessImproved = (
  context: ClaimContext,
  earlier: ClaimContext,
  node: string,
  iso3: string,
  direction: Direction
): Assessment | null => {
  const [before, after] = [exactScore(earlier, node, iso3), exactScore(context, node, iso3)]
  const [from, to] = [earlier.distributions(node), context.distributions(node)]
  const [a, b] = [from.countries[positionOf(earlier, iso3)], to.countries[positionOf(context, iso3)]]
  if (!before || !after || !a || !b) return null
  const chances = deltaChances(from, a, to, b)
  const isBetter = direction === 'higher_is_better'
  const holds = after.compare(before) * (isBetter ? 1 : -1) > 0
  const towards = isBetter !== holds ? 'up' : 'down'
  const need: Need = { iso3, node, direction: towards, gap: after.sub(before).abs(), beyond: !holds }
  return { holds, probability: isBetter ? chances.rose : chances.fell, overturn: [turn(context, need)] }
}

/** "A is in a quadrant"; the axes must rest on indicators of their own. */
export const assessQuadrant = (context: ClaimContext, iso3: string, quadrant: Quadrant): Assessment | null => {
  const { quadrants } = context.edition.framework
  const now = quadrantOf(context.edition.framework, readerOf(context.edition, iso3))
  if (!quadrants || !now) return null
  const [first, second] = quadrants.axes
  const axes = [context.distributions(first), context.distributions(second)] as const
  const chances = quadrantChances(quadrants, axes, positionOf(context, iso3))
  if (!chances) return null
  const crossings = quadrants.axes.flatMap((node, at) => {
    const score = exactScore(context, node, iso3)
    const isWrong = now.split('_')[at] !== quadrant.split('_')[at]
    return score ? [{ isWrong, overturn: turn(context, crossing(node, iso3, score, quadrants.highFrom)) }] : []
  })
  const holds = now === quadrant
  const all = crossings.map(({ overturn }) => overturn)
  const wrong = crossings.flatMap(({ isWrong, overturn }) => (isWrong ? [overturn] : []))
  return { holds, probability: chances[quadrant], overturn: holds ? nearest(all) : wrong }
}

/** What takes a score to the other side of a threshold; a score at the threshold is high. */
const crossing = (node: string, iso3: string, score: Fraction, threshold: Fraction): Need => {
  const isHigh = score.compare(threshold) >= 0
  return { iso3, node, direction: isHigh ? 'down' : 'up', gap: threshold.sub(score).abs(), beyond: isHigh }
}

const nearest = (overturns: readonly Overturn[]): readonly Overturn[] =>
  overturns.toSorted((a, b) => (a.steps ?? Infinity) - (b.steps ?? Infinity) || a.gap.compare(b.gap)).slice(0, 1)
