import { scoreOf, type ScoredEdition } from '../scoring/edition.js'
import { placeScores } from '../scoring/order.js'
import { standingAmong, standingOf, type RankScope, type Standing } from './ranking.js'

/** How the rank of a country changed between two editions, in one scope under one map of regions. */
export interface RankChange {
  readonly from: Standing | null
  readonly to: Standing | null
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
  const before = standingOf(from, node, iso3, scope.from)
  const after = standingOf(to, node, iso3, scope.to)
  if (!before || !after) return { from: before, to: after, change: null, own: null, others: null }
  const between = rankIfAlone(from, to, node, iso3, scope.from) ?? before.rank
  return {
    from: before,
    to: after,
    change: before.rank - after.rank,
    own: before.rank - between,
    others: between - after.rank
  }
}

/** Rank that the country would have had in the earlier edition with its later score, all others unmoved. */
const rankIfAlone = (
  from: ScoredEdition,
  to: ScoredEdition,
  node: string,
  iso3: string,
  scope: RankScope
): number | undefined => {
  const order = from.orders.get(node)
  const position = from.position.get(iso3)
  if (!order || position === undefined) return undefined
  const keys = order.keys.slice()
  keys[position] = placeScores(order, [scoreOf(to, node, iso3)])[0] ?? NaN
  return standingAmong(keys, position, scope, from.countries)?.rank
}
