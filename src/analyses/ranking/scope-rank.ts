import type { Column } from '../../exact/column.js'
import { countAbove, orderIn, type ScopeOrder } from './order.js'

/** Rank of one country in a scope, never bare: with the size of the scope and the countries that share it. */
export interface ScopeRank {
  readonly rank: number
  readonly size: number
  readonly tied: readonly string[]
}

/** A column in which some countries have other keys. */
export interface MovedColumn {
  readonly column: Column
  /** Positions of those countries. */
  readonly moved: readonly number[]
  readonly keyAt: (position: number) => number
}

/** A column in which none has. */
export const unmoved = (column: Column): MovedColumn => ({
  column,
  moved: [],
  keyAt: position => column.keys[position] ?? NaN
})

/** So few are looked for one after another; for more, all keys are copied. */
const few = 4

/** A column with other keys at some positions. */
export const moveKeys = (column: Column, moved: readonly number[], keys: readonly number[]): MovedColumn => {
  if (moved.length <= few) {
    const keyAt = (position: number): number => {
      const at = moved.indexOf(position)
      return (at < 0 ? column.keys[position] : keys[at]) ?? NaN
    }
    return { column, moved, keyAt }
  }
  const all = column.keys.slice()
  for (const [at, position] of moved.entries()) all[position] = keys[at] ?? NaN
  return { column, moved, keyAt: position => all[position] ?? NaN }
}

/** The members of a scope, in the order in which the tied are named. */
interface Members {
  readonly positions: readonly number[]
}

/**
 * Rank of one country among the members of a scope.
 *
 * @param position   of the country; it counts as a member whether or not it is among the positions
 * @param countries  codes by position, to name the tied
 * @returns          null when the country itself has no score
 */
export const scopeRankAt = (
  among: MovedColumn,
  position: number,
  { positions }: Members,
  countries: readonly string[]
): ScopeRank | null => {
  const own = among.keyAt(position)
  if (own !== own) return null
  const order = orderIn(among.column, positions)
  const found = { above: countAbove(order, own), size: order.members.length + 1 }
  const places = placesIn(positions)
  if (!among.moved.includes(position) && places.has(position)) leave(found, own, own)
  for (const moved of among.moved) if (places.has(moved)) shift(found, among, moved, position)
  const tied = tiedWith(order, among, position, positions)
  const names = tied.length === 0 ? noNames : tied.map(member => countries[positions[member] ?? -1] ?? '')
  return { rank: found.above + 1, size: found.size, tied: names }
}

const noNames: readonly string[] = []

/** How many members are above a key, and how many have a key at all. */
interface Count {
  above: number
  size: number
}

/** Count a moved member where it is now; the country itself is counted already. */
const shift = (count: Count, { column, keyAt }: MovedColumn, moved: number, position: number): void => {
  const [own, now] = [keyAt(position), keyAt(moved)]
  leave(count, column.keys[moved] ?? NaN, own)
  if (moved === position || now !== now) return
  count.size++
  if (now > own) count.above++
}

const leave = (count: Count, key: number, own: number): void => {
  if (key !== key) return
  count.size--
  if (key > own) count.above--
}

const none: readonly number[] = []

/** Places in the list of the scope of the others with the key of a country. */
const tiedWith = (
  { keys: falling, members }: ScopeOrder,
  { column, moved, keyAt }: MovedColumn,
  position: number,
  positions: readonly number[]
): readonly number[] => {
  const own = keyAt(position)
  let tied: number[] | undefined
  for (let at = countAbove({ keys: falling }, own); falling[at] === own; at++) {
    const member = members[at] ?? -1
    const other = positions[member] ?? -1
    if (other !== position && keyAt(other) === own) (tied ??= []).push(member)
  }
  for (const other of moved) {
    if (other === position || keyAt(other) !== own || column.keys[other] === own) continue
    const place = placesIn(positions).get(other)
    if (place !== undefined) tied = [...(tied ?? []), place].sort((a, b) => a - b)
  }
  return tied ?? none
}

const known = new WeakMap<readonly number[], ReadonlyMap<number, number>>()

/** Where each position stands in the list of a scope. */
const placesIn = (positions: readonly number[]): ReadonlyMap<number, number> => {
  const before = known.get(positions)
  if (before) return before
  const places = new Map(positions.map((position, place) => [position, place]))
  known.set(positions, places)
  return places
}
