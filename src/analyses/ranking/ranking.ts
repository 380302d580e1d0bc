import type { Column } from '../../exact/column.js'
import type { Score } from '../../exact/fraction.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { orderIn, type ScopeOrder } from './order.js'
import { moveKeys, scopeRankAt, unmoved, type ScopeRank } from './scope-rank.js'

/** A country in a ranking; the countries with exactly its score are named. */
export interface RankedCountry {
  readonly iso3: string
  readonly score: Score
  readonly rank: number
  readonly tied: readonly string[]
}

/** A scope as an edition covers it: the positions of its members in the edition's lists. */
export interface RankScope {
  readonly id: string
  readonly positions: readonly number[]
}

/**
 * Rank countries by score: 1 is the highest, equal scores share the better rank (1, 2, 2, 4).
 *
 *     rank(c) = 1 + number of countries with a score strictly above c's
 *
 * @param column     scores of all countries; a missing one is not ranked
 * @param positions  of the countries to rank; those that tie stay in this order
 * @param countries  codes by position
 * @returns          one entry a country, best rank first
 * @throws {DomainError} `SCOPE_EMPTY` when there is nothing to rank
 * @see indicators/README.md#ranks for why ranks are taken before rounding
 * @example
 * const column = columnOf([fraction(67, 15), fraction(5), fraction(67, 15)])
 * rankCountries(column, [0, 1, 2], ['KAZ', 'TJK', 'UZB']).map(c => [c.iso3, c.rank])
 * // => [['TJK', 1], ['KAZ', 2], ['UZB', 2]]
 */
export const rankCountries = (
  column: Column,
  positions: readonly number[],
  countries: readonly string[]
): RankedCountry[] => {
  const order = orderIn(column, positions)
  if (order.members.length === 0)
    throw new DomainError('SCOPE_EMPTY', { detail: 'The scope has no country with a score to rank.' })
  const codes = Array.from(order.members, member => countries[positions[member] ?? -1] ?? '')
  return codes.map((_, at) => new Ranked(column.scoreOf(order.keys[at] ?? NaN) ?? NaN, at, order, codes))
}

class Ranked implements RankedCountry {
  readonly iso3: string
  readonly rank: number
  readonly #order: ScopeOrder
  readonly #codes: readonly string[]

  /** @param at  its place among the countries in the order of their ranks */
  constructor(
    readonly score: Score,
    at: number,
    order: ScopeOrder,
    codes: readonly string[]
  ) {
    this.iso3 = codes[at] ?? ''
    this.rank = order.ranks[at] ?? NaN
    this.#order = order
    this.#codes = codes
  }

  /** Made when asked for: all lists together grow with the square of the ties, the ranking need not. */
  get tied(): string[] {
    const { ranks } = this.#order
    let end = this.rank
    while (ranks[end] === this.rank) end++
    return end === this.rank ? [] : this.#codes.slice(this.rank - 1, end).filter(other => other !== this.iso3)
  }
}

/** The ranking of a scope on one node of an edition; nothing where no country of it has a score. */
export const ranksIn = (edition: ScoredEdition, node: string, { positions }: RankScope): RankedCountry[] => {
  const column = edition.scores.get(node)
  return column ? rankCountries(column, positions, edition.countries) : []
}

/**
 * The scores of the other countries of a scope on a node, the highest first; missing ones are left out.
 *
 * @param iso3  the country that is not counted
 */
export const scoresOfOthers = (
  edition: ScoredEdition,
  node: string,
  iso3: string,
  { positions }: RankScope
): Score[] => {
  const column = edition.scores.get(node)
  const own = edition.position.get(iso3)
  if (!column) return []
  const { keys, members } = orderIn(column, positions)
  return keys.flatMap((key, at) => (positions[members[at] ?? -1] === own ? [] : (column.scoreOf(key) ?? [])))
}

/** Rank of one country on one node of an edition; null where it has no score. */
export const scopeRankOf = (edition: ScoredEdition, node: string, iso3: string, scope: RankScope): ScopeRank | null => {
  const column = edition.scores.get(node)
  const position = edition.position.get(iso3)
  return !column || position === undefined ? null : scopeRankAt(unmoved(column), position, scope, edition.countries)
}

/** Rank that one country would have with another score, all others unmoved. */
export const scopeRankWith = (
  edition: ScoredEdition,
  node: string,
  iso3: string,
  score: Score | null,
  scope: RankScope
): ScopeRank | null => {
  const column = edition.scores.get(node)
  const position = edition.position.get(iso3)
  if (!column || position === undefined) return null
  const among = moveKeys(column, [position], column.place([score]) ?? [])
  return scopeRankAt(among, position, scope, edition.countries)
}
