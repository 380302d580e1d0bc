import { averagesAddress, deltasAddress, rankingAddress, scoresAddress, similarAddress } from '../addresses.js'
import { keptComparison } from '../../analyses/deltas/kept.js'
import { averageOver } from '../../analyses/ranking/average.js'
import { changeOfRank } from '../../analyses/deltas/rank-change.js'
import type { ClaimKind } from '../../analyses/draft/reading.js'
import { scopeRankOf } from '../../analyses/ranking/ranking.js'
import { distanceBetween } from '../../analyses/comparison/similar.js'
import type { Scope } from '../../data/scopes.js'
import { fraction, subtractScores, type Score } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { displayedDifference } from '../deltas/displayed.js'
import { coverScope, type LoadedIndex } from '../loaded.js'

/** One thing that a figure may be the value of. */
export interface Subject {
  readonly kind: ClaimKind
  readonly country: string
  /** For a distance: the country that it is to. */
  readonly other?: string | undefined
  readonly node: string
  readonly edition: ScoredEdition
  readonly since: ScoredEdition | undefined
  readonly scope: Scope
}

/**
 * Values of a subject, whole numbers for ranks and sizes: the first is right and told, another is the difference of
 * scores that were rounded before.
 */
export type Truth = readonly Score[]

const isScore = (score: Score | null | undefined): score is Score => score !== null && score !== undefined

/** The values of a subject; none where the index has none. */
export const truthOf = (index: LoadedIndex, subject: Subject): Truth => {
  const { kind, country, node, edition, scope } = subject
  if (kind === 'distance' || kind === 'compared') return distanceIn(subject)
  if (!edition.scores.has(node)) return []
  const score = scoreOf(edition, node, country)
  switch (kind) {
    case 'score':
      return [score].filter(isScore)
    case 'average':
      return [averageIn(index, subject)].filter(isScore)
    case 'gap':
      return gapsOf(index, subject, score)
    case 'margin':
      return gapsOf(index, subject, score).map(gap => inFavour(index, node, gap))
    case 'rank':
    case 'tied':
    case 'size': {
      const covered = coverScope(index, edition, scope)
      if (kind !== 'size' && !scope.members.includes(country)) return []
      const scopeRank = scopeRankOf(edition, node, country, covered)
      if (kind === 'tied') return scopeRank ? [fraction(scopeRank.tied.length)] : []
      if (kind === 'rank') return scopeRank ? [fraction(scopeRank.rank)] : []
      return [fraction(covered.positions.filter(at => isScore(edition.scores.get(node)?.at(at))).length)]
    }
    default:
      return changeIn(index, subject)
  }
}

const averageIn = (index: LoadedIndex, { edition, node, scope }: Subject): Score | undefined =>
  averageOver(edition, node, coverScope(index, edition, scope))?.score

const gapsOf = (index: LoadedIndex, subject: Subject, score: Score | null): Truth => {
  const average = averageIn(index, subject)
  if (average === undefined || score === null) return []
  const { decimals } = subject.edition.framework
  return [subtractScores(score, average), displayedDifference(average, score, decimals)].filter(isScore)
}

/** A difference to the average, above zero where it is in favour of the country. */
const inFavour = ({ release }: LoadedIndex, node: string, gap: Score): Score =>
  release.definitions.get(node)?.direction === 'higher_is_better' ? gap : subtractScores(fraction(0), gap)

const distanceIn = ({ kind, edition, country, other = '' }: Subject): Truth => {
  const apart = distanceBetween(edition, country, other)
  if (!apart) return []
  return [kind === 'distance' ? apart.distance : fraction(apart.compared)]
}

const changeIn = (index: LoadedIndex, { kind, country, node, edition, since, scope }: Subject): Truth => {
  if (!since?.scores.has(node)) return []
  if (kind === 'rank_change') {
    const pair = { from: coverScope(index, since, scope), to: coverScope(index, edition, scope) }
    const { change } = changeOfRank(since, edition, node, country, pair)
    return change === null ? [] : [fraction(change)]
  }
  const { from, to, delta, likeForLike, basketEffect } = keptComparison(since, edition)(country, node)
  if (kind === 'like_for_like') return [likeForLike].filter(isScore)
  if (kind === 'basket_effect') return [basketEffect].filter(isScore)
  const displayed = displayedDifference(from, to, edition.framework.decimals)
  return (kind === 'displayed_difference' ? [displayed] : [delta, displayed]).filter(isScore)
}

/** The address of the API that shows the value of a subject. */
export const addressOf = ({ kind, country, node, edition, since, scope }: Subject): string => {
  const here = edition.framework.edition
  switch (kind) {
    case 'score':
      return scoresAddress(here, country, node)
    case 'average':
    case 'gap':
    case 'margin':
      return averagesAddress(here, node, scope.id)
    case 'distance':
    case 'compared':
      return similarAddress(here, country)
    case 'rank':
    case 'tied':
    case 'size':
      return rankingAddress(here, node, scope.id)
    default:
      return deltasAddress(
        since?.framework.edition ?? '',
        here,
        country,
        node,
        kind === 'rank_change' ? scope.id : undefined
      )
  }
}
