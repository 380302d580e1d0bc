import type { RankScope } from '../analyses/ranking/ranking.js'
import type { ScoredEdition } from '../scoring/edition.js'

/** What an answer assumes that ranks a country in a scope: that it counts there, where it does not belong to it. */
export const countedIn = ({ position }: ScoredEdition, iso3: string, { id, positions }: RankScope): string[] =>
  positions.includes(position.get(iso3) ?? -1) ? [] : [`${iso3} is not in ${id}; it is ranked there as though it were.`]

/** The same as a fact of the answer; none where nothing is assumed. */
export const countedFacts = (edition: ScoredEdition, iso3: string, scope: RankScope): { assumptions?: string[] } => {
  const assumptions = countedIn(edition, iso3, scope)
  return assumptions.length > 0 ? { assumptions } : {}
}
