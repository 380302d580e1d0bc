import type { Column } from '../../exact/column.js'

/** The members of a scope that have a score, in the order of their ranks. */
export interface ScopeOrder {
  /** Of each, the highest first. */
  readonly keys: Float64Array
  /** Places in the list of the scope, alike; equal keys in the order of that list. */
  readonly members: Int32Array
  /** 1 is the highest; equal keys share the better rank (1, 2, 2, 4). */
  readonly ranks: Int32Array
}

const known = new WeakMap<Column, WeakMap<readonly number[], ScopeOrder>>()

/** The order of a column in a scope; made once for each scope that stands for all questions. */
export const orderIn = (column: Column, positions: readonly number[]): ScopeOrder => {
  const orders = known.get(column) ?? new WeakMap<readonly number[], ScopeOrder>()
  known.set(column, orders)
  const before = orders.get(positions)
  if (before) return before
  const order = orderKeys(column.keys, positions)
  orders.set(positions, order)
  return order
}

/** The same of any keys by position; NaN where there is none. */
export const orderKeys = (keys: ArrayLike<number>, positions: readonly number[]): ScopeOrder => {
  const own = Float64Array.from(positions, position => keys[position] ?? NaN)
  const present = Int32Array.from(own.keys()).filter(member => !Number.isNaN(own[member]))
  const members = byCounting(own, present) ?? present.sort((a, b) => (own[b] ?? NaN) - (own[a] ?? NaN) || a - b)
  const falling = Float64Array.from(members, member => own[member] ?? NaN)
  return { keys: falling, members, ranks: ranksOf(falling) }
}

/** Keys that are this far apart are sorted by comparing. */
const widest = 65_536

/** Members by falling key, equal keys as they stood: whole numbers that are near to each other are counted. */
const byCounting = (keys: Float64Array, members: Int32Array): Int32Array | undefined => {
  const highest = members.reduce((most, member) => Math.max(most, keys[member] ?? NaN), -Infinity)
  const below = Float64Array.from(members, member => highest - (keys[member] ?? NaN))
  if (below.some(gap => gap > widest || !Number.isInteger(gap))) return undefined
  const begins = new Int32Array(below.reduce((most, gap) => Math.max(most, gap), 0) + 2)
  for (const gap of below) begins[gap + 1] = (begins[gap + 1] ?? 0) + 1
  for (let gap = 1; gap < begins.length; gap++) begins[gap] = (begins[gap] ?? 0) + (begins[gap - 1] ?? 0)
  const sorted = new Int32Array(members.length)
  for (const [at, gap] of below.entries()) {
    const place = begins[gap] ?? 0
    sorted[place] = members[at] ?? -1
    begins[gap] = place + 1
  }
  return sorted
}

/** Equal keys share the better rank. */
const ranksOf = (falling: Float64Array): Int32Array => {
  const ranks = new Int32Array(falling.length)
  for (let at = 0; at < ranks.length; at++) {
    ranks[at] = at > 0 && falling[at] === falling[at - 1] ? (ranks[at - 1] ?? 0) : at + 1
  }
  return ranks
}

/** How many of the keys are above one. */
export const countAbove = ({ keys }: Pick<ScopeOrder, 'keys'>, key: number): number => {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? NaN) > key) low = middle + 1
    else high = middle
  }
  return low
}
