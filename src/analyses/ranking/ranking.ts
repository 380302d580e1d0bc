import type { Score } from '../../exact/fraction.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { orderScores, placeScores } from '../../scoring/order.js'

/** A country in a ranking; the countries with exactly its score are named. */
export interface RankedCountry {
  readonly iso3: string
  readonly score: Score
  readonly rank: number
  readonly tied: readonly string[]
}

/**
 * Rank countries by score: 1 is the highest, equal scores share the better rank (1, 2, 2, 4).
 *
 *     rank(c) = 1 + number of countries with a score strictly above c's
 *
 * @param scores  exact score of each country, index points; order does not matter; a missing score (null) is not ranked
 * @returns       one entry a country, best rank first, ties in alphabetical order of their codes
 * @throws {DomainError} `SCOPE_EMPTY` when there is nothing to rank
 * @see indicators/README.md#ranks for why ranks are taken before rounding
 * @example
 * rankCountries([['KAZ', fraction(67, 15)], ['UZB', fraction(67, 15)], ['TJK', fraction(5)]]).map(c => [c.iso3, c.rank])
 * // => [['TJK', 1], ['KAZ', 2], ['UZB', 2]]
 */
export const rankCountries = (scores: readonly (readonly [iso3: string, score: Score | null])[]): RankedCountry[] => {
  const present = scores.flatMap(([iso3, score]) => (score === null ? [] : [{ iso3, score }]))
  if (present.length === 0)
    throw new DomainError('SCOPE_EMPTY', { detail: 'The scope has no country with a score to rank.' })
  const { keys } = orderScores(present.map(entry => entry.score))
  const ordered = present
    .map((entry, index) => ({ ...entry, key: keys[index] ?? NaN }))
    .toSorted((a, b) => b.key - a.key || (a.iso3 < b.iso3 ? -1 : 1))
  const ties = new Map<number, { rank: number; codes: string[] }>()
  for (const [index, { key, iso3 }] of ordered.entries()) {
    const tie = ties.get(key)
    if (tie) tie.codes.push(iso3)
    else ties.set(key, { rank: index + 1, codes: [iso3] })
  }
  return ordered.map(({ iso3, score, key }) => {
    const { rank = NaN, codes = [] } = ties.get(key) ?? {}
    return {
      iso3,
      score,
      rank,
      // Made when asked for: all lists together grow with the square of the ties, the ranking need not.
      get tied() {
        return codes.filter(other => other !== iso3)
      }
    }
  })
}

/** Rank of one country in a scope, never bare: with the size of the scope and the countries that share it. */
export interface Standing {
  readonly rank: number
  readonly size: number
  readonly tied: readonly string[]
}

/** A scope as an edition covers it: the positions of its members in the edition's lists. */
export interface RankScope {
  readonly id: string
  readonly positions: readonly number[]
}

/**
 * Standing of one country among the members of a scope, from the keys of an order.
 *
 * @param keys       one a country; NaN where the score is missing, which is not counted
 * @param position   of the country; it counts as a member whether or not it is among the positions
 * @param countries  codes by position, to name the tied
 * @returns          null when the country itself has no score
 */
export const standingAmong = (
  keys: readonly number[],
  position: number,
  { positions }: Pick<RankScope, 'positions'>,
  countries: readonly string[]
): Standing | null => {
  const own = keys[position] ?? NaN
  if (Number.isNaN(own)) return null
  let above = 0
  let size = 1
  const tied: string[] = []
  for (const other of positions) {
    const key = keys[other] ?? NaN
    if (other === position || Number.isNaN(key)) continue
    size++
    if (key > own) above++
    else if (key === own) tied.push(countries[other] ?? '')
  }
  return { rank: above + 1, size, tied }
}

/** Standing of one country on one node of an edition; null where it has no score. */
export const standingOf = (edition: ScoredEdition, node: string, iso3: string, scope: RankScope): Standing | null => {
  const keys = edition.orders.get(node)?.keys
  const position = edition.position.get(iso3)
  return keys === undefined || position === undefined ? null : standingAmong(keys, position, scope, edition.countries)
}

/** Standing that one country would have with another score, all others unmoved. */
export const standingWith = (
  edition: ScoredEdition,
  node: string,
  iso3: string,
  score: Score | null,
  scope: RankScope
): Standing | null => {
  const order = edition.orders.get(node)
  const position = edition.position.get(iso3)
  if (!order || position === undefined) return null
  const keys = order.keys.slice()
  keys[position] = placeScores(order, [score])[0] ?? NaN
  return standingAmong(keys, position, scope, edition.countries)
}
