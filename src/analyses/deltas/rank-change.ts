import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { scopeRankOf, scopeRankWith, type RankScope } from '../ranking/ranking.js'
import type { ScopeRank } from '../ranking/scope-rank.js'

/** How the rank of a country changed between two editions, in one scope under one map of regions. */
export interface RankChange {
  readonly from: ScopeRank | null
  readonly to: ScopeRank | null
  /** Earlier rank minus later: positive is a move towards rank 1. */
  readonly change: number | null
  /** The part that the country's own score makes: its later score among the earlier scores of the others. */
  readonly own: number | null
  /** The rest, which the others' scores make. */
  readonly others: number | null
}

/** The same scope as each of two editions covers it. */
export interface ScopePair {
  readonly from: RankScope
  readonly to: RankScope
}

/** Split the change of a rank into the country's own movement and that of the others: `change = own + others`. */
export const changeOfRank = (
  from: ScoredEdition,
  to: ScoredEdition,
  node: string,
  iso3: string,
  scope: ScopePair
): RankChange => {
  const before = scopeRankOf(from, node, iso3, scope.from)
  const after = scopeRankOf(to, node, iso3, scope.to)
  if (!before || !after) return { from: before, to: after, change: null, own: null, others: null }
  const between = scopeRankWith(from, node, iso3, scoreOf(to, node, iso3), scope.from)?.rank ?? before.rank
  return {
    from: before,
    to: after,
    change: before.rank - after.rank,
    own: before.rank - between,
    others: between - after.rank
  }
}
