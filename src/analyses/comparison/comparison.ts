import { compareScores, subtractScores, type Score } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { bandOf } from '../ranking/band.js'
import type { Delta } from '../deltas/delta.js'
import { keptComparison } from '../deltas/kept.js'
import { scopeRankOf, type RankScope } from '../ranking/ranking.js'
import type { ScopeRank } from '../ranking/scope-rank.js'
import { distanceBetween, type Distance } from './similar.js'

/** One country on one node, beside others. */
export interface ComparedScore {
  readonly iso3: string
  readonly score: Score | null
  readonly band: string | null
  readonly scopeRank: ScopeRank | null
  /** Since the edition before; null for the first edition. */
  readonly change: Delta | null
}

/** One node, country by country in the order that was asked for. */
export interface ComparedNode {
  readonly node: string
  readonly values: readonly ComparedScore[]
  /** Highest minus lowest score; null where no country has one. */
  readonly spread: Score | null
}

/** Two countries, and how far they are from each other; null where they share no indicator. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly apart: Distance | null
}

/**
 * Every node of an edition for some countries side by side.
 *
 * @param countries  codes, in the order of the answer
 * @param within     scope that ranks are in
 * @param previous   the edition before; undefined for the first edition
 */
export const compareCountries = (
  edition: ScoredEdition,
  countries: readonly string[],
  within: RankScope,
  previous: ScoredEdition | undefined
): ComparedNode[] => {
  const changeSince = previous && keptComparison(previous, edition)
  return edition.framework.nodes.map(({ id }) => {
    const values = countries.map((iso3): ComparedScore => {
      const score = scoreOf(edition, id, iso3)
      return {
        iso3,
        score,
        band: bandOf(edition.framework, id, score)?.id ?? null,
        scopeRank: scopeRankOf(edition, id, iso3, within),
        change: changeSince?.(iso3, id) ?? null
      }
    })
    return { node: id, values, spread: spreadOf(values.map(({ score }) => score)) }
  })
}

/**
 * The highest minus the lowest of some scores, of those that are there; null where none is.
 *
 * @example
 * spreadOf([fraction(4), null, fraction(13, 2), fraction(5)]).toFraction() // => '5/2'
 */
export const spreadOf = (scores: readonly (Score | null)[]): Score | null => {
  const rising = scores.filter(score => score !== null).toSorted(compareScores)
  const [lowest, highest] = [rising[0], rising.at(-1)]
  return lowest === undefined || highest === undefined ? null : subtractScores(highest, lowest)
}

/** The distance of every two of some countries, each pair once, in their order. */
export const distancesAmong = (edition: ScoredEdition, countries: readonly string[]): Pair[] =>
  countries.flatMap((a, at) => countries.slice(at + 1).map(b => ({ a, b, apart: distanceBetween(edition, a, b) })))
