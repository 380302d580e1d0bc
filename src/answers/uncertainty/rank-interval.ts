import { whyNotExact } from '../../analyses/uncertainty/error-model.js'
import {
  compareWithAll,
  distributeRank,
  distributeRanks,
  isToldApart,
  summariseRank
} from '../../analyses/uncertainty/rank-distribution.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import type { ErrorModel } from '../../analyses/uncertainty/model.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { asked, integer as whole, maybe as maybeColumn, texts } from '../kit/columns.js'
import { integer, maybe, members, named } from '../kit/shapes.js'
import { defaultLevel, describeIntervals, resolveUncertainty, type Uncertainty } from './uncertainty.js'

/** What a question about ranks may add: how far scores may be off, and the level of the intervals. */
export interface IntervalQuestion {
  readonly edition: string
  readonly uncertainty?: ErrorModel | undefined
  readonly level?: number | undefined
}

/** How far a rank may be off: where it lies with the probability of the level, and whom the country is not told apart from. */
export interface RankInterval {
  readonly rank_interval: { readonly low: number; readonly high: number }
  /** ISO3 codes in the order of the scope. */
  readonly indistinguishable: readonly string[]
}

/** What adds intervals to the ranks of an edition. */
export interface Intervals {
  readonly edition: ScoredEdition
  readonly uncertainty: Uncertainty
  readonly level: number
  readonly facts: { readonly uncertainty: ReturnType<typeof describeIntervals> }
}

/**
 * The intervals that a question asks for; undefined where it asks for none.
 *
 * @throws {DomainError} `REQUEST_INVALID` for a level without an error model, `EXACT_UNAVAILABLE` for errors that are shared or
 *         off the grid, and the errors of `resolveUncertainty`
 */
export const intervalsOf = (index: LoadedIndex, question: IntervalQuestion): Intervals | undefined => {
  const { level = defaultLevel } = question
  if (question.uncertainty === undefined) {
    if (question.level === undefined) return undefined
    const detail = 'level is that of intervals, which uncertainty asks for.'
    throw new DomainError('REQUEST_INVALID', { pointer: '/level', detail, allowed: ['level with uncertainty'] })
  }
  const edition = editionOf(index, question.edition)
  const uncertainty = resolveUncertainty(index, edition, question.uncertainty)
  const fault =
    whyNotExact(uncertainty.rule) === undefined ? undefined : uncertainty.faultOf(edition.indicators[0] ?? '')
  if (fault) throw fault
  return { edition, uncertainty, level, facts: { uncertainty: describeIntervals(index, uncertainty, level) } }
}

/** The intervals of every country of a scope, by code. */
export const intervalsIn = (
  intervals: Intervals,
  node: string,
  { positions }: RankScope
): ReadonlyMap<string, RankInterval> => {
  const scores = intervals.uncertainty.distributions(node)
  const ranks = distributeRanks(scores, positions)
  return new Map(
    [...ranks].map(([own, rank]) => [codeAt(intervals, own), intervalOf(intervals, own, rank, scores, positions)])
  )
}

/** The interval of one country; null where it has no score, or the node no exact distribution. */
export const intervalOfOne = (
  intervals: Intervals,
  node: string,
  iso3: string,
  { positions }: RankScope
): RankInterval | null => {
  const { edition, uncertainty } = intervals
  if (uncertainty.faultOf(node)) return null
  const scores = uncertainty.distributions(node)
  const own = edition.position.get(iso3) ?? -1
  const rank = distributeRank(scores, own, positions)
  return rank && intervalOf(intervals, own, rank, scores, positions)
}

const codeAt = ({ edition }: Intervals, position: number): string => edition.countries[position] ?? ''

const intervalOf = (
  intervals: Intervals,
  own: number,
  rank: Parameters<typeof summariseRank>[0],
  scores: ReturnType<Uncertainty['distributions']>,
  positions: readonly number[]
): RankInterval => {
  const { level } = intervals
  const { low, high } = summariseRank(rank, level)
  const alike = compareWithAll(scores, own, positions).filter(pair => !isToldApart(pair, level))
  return { rank_interval: { low, high }, indistinguishable: alike.map(({ position }) => codeAt(intervals, position)) }
}

const intervalShape = named(
  'RankInterval',
  members({ low: integer(), high: integer() }, 'Ranks between which the rank lies with the probability of the level')
)

export const rankInterval = { shape: maybe(intervalShape) }

/** The two ends of an interval as columns. */
export const rankEnds = {
  rank_low: asked(maybeColumn(whole('Least rank of the interval'))),
  rank_high: asked(maybeColumn(whole('Greatest rank of the interval')))
}

export const indistinguishable = texts(
  'ISO3 codes of the countries that are not told apart: neither is above with more than (1+level)/2'
)
