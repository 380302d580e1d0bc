import type { Column } from '../../exact/column.js'
import { countAbove, countFrom, orderIn } from './order.js'

/** Rank of one country in a scope, never bare: with the size of the scope and the countries that share it. */
export interface Standing {
  readonly rank: number
  readonly size: number
  readonly tied: readonly string[]
}

/** A column in which some countries have other keys. */
export interface MovedColumn {
  readonly column: Column
  readonly moved: readonly (readonly [position: number, key: number])[]
}

/** The keys of such a column, one a country. */
export const keysOf = ({ column, moved }: MovedColumn): Float64Array => {
  if (moved.length === 0) return column.keys
  const keys = column.keys.slice()
  for (const [position, key] of moved) keys[position] = key
  return keys
}

/** The key at a position of a column in which some are moved. */
export const keyAt = ({ column, moved }: MovedColumn, position: number): number => {
  for (const [other, key] of moved) if (other === position) return key
  return column.keys[position] ?? NaN
}

/** How many of a scope are above a key and have a key at all, and the places of those that have it, in the list of the scope. */
interface Neighbours {
  above: number
  size: number
  readonly tied: number[]
}

/**
 * Standing of one country among the members of a scope.
 *
 * @param position   of the country; it counts as a member whether or not it is among the positions
 * @param positions  of the members, in the order in which the tied are named
 * @param countries  codes by position, to name the tied
 * @returns          null when the country itself has no score
 */
export const standingAt = (
  keys: MovedColumn,
  position: number,
  { positions }: { readonly positions: readonly number[] },
  countries: readonly string[]
): Standing | null => {
  const own = keyAt(keys, position)
  if (Number.isNaN(own)) return null
  const order = orderIn(keys.column, positions)
  const [above, end] = [countAbove(order, own), countFrom(order, own)]
  const isOther = (member: number): boolean => {
    const other = positions[member]
    return other !== position && keys.moved.every(([moved]) => moved !== other)
  }
  const tied = above === end ? [] : Array.from(order.members.subarray(above, end)).filter(isOther)
  const found = { above, size: order.members.length + 1, tied }
  const places = placesIn(positions)
  for (const [moved, key] of keys.moved) {
    const place = moved === position ? undefined : places.get(moved)
    if (place === undefined) continue
    takeOut(found, keys.column.keys[moved] ?? NaN, own)
    putIn(found, key, own, place)
  }
  if (places.has(position)) takeOut(found, keys.column.keys[position] ?? NaN, own)
  const names = found.tied.map(member => countries[positions[member] ?? -1] ?? '')
  return { rank: found.above + 1, size: found.size, tied: names }
}

const takeOut = (found: Neighbours, key: number, own: number): void => {
  if (Number.isNaN(key)) return
  found.size--
  if (key > own) found.above--
}

const putIn = (found: Neighbours, key: number, own: number, place: number): void => {
  if (Number.isNaN(key)) return
  found.size++
  if (key > own) found.above++
  if (key !== own) return
  found.tied.push(place)
  found.tied.sort((a, b) => a - b)
}

const known = new WeakMap<readonly number[], ReadonlyMap<number, number>>()

/** Where each position stands in the list of a scope. */
const placesIn = (positions: readonly number[]): ReadonlyMap<number, number> => {
  const places = known.get(positions) ?? new Map(positions.map((position, place) => [position, place]))
  known.set(positions, places)
  return places
}
