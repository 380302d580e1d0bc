import type { Column } from '../../exact/column.js'
import { firstPlace } from '../../exact/search.js'

/** The members of a scope that have a score, in the order of their ranks. */
export interface ScopeOrder {
  /** Of each, the highest first. */
  readonly keys: readonly number[]
  /** Places in the list of the scope, alike; equal keys in the order of that list. */
  readonly members: readonly number[]
  /** 1 is the highest; equal keys share the better rank (1, 2, 2, 4). */
  readonly ranks: readonly number[]
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
  const present: number[] = []
  const own: number[] = []
  for (const [member, position] of positions.entries()) {
    const key = keys[position] ?? NaN
    own.push(key)
    if (key === key) present.push(member)
  }
  const members = sortByCounting(own, present) ?? present.sort((a, b) => (own[b] ?? NaN) - (own[a] ?? NaN) || a - b)
  const falling = members.map(member => own[member] ?? NaN)
  return { keys: falling, members, ranks: ranksOf(falling) }
}

/** Keys that are further apart are sorted by comparing. */
const widest = 65_536
const begins = new Int32Array(widest + 2)

/** Members by falling key, equal keys as they stood: whole numbers that are near to each other are counted. */
const sortByCounting = (keys: readonly number[], members: readonly number[]): number[] | undefined => {
  let [lowest, highest] = [Infinity, -Infinity]
  for (const member of members) {
    const key = keys[member] ?? NaN
    if (!Number.isInteger(key)) return undefined
    if (key < lowest) lowest = key
    if (key > highest) highest = key
  }
  if (!(highest - lowest <= widest)) return members.length === 0 ? [] : undefined
  const gapOf = (member: number): number => highest - (keys[member] ?? NaN)
  begins.fill(0, 0, highest - lowest + 2)
  for (const member of members) begins[gapOf(member) + 1] = (begins[gapOf(member) + 1] ?? 0) + 1
  for (let gap = 1; gap <= highest - lowest; gap++) begins[gap] = (begins[gap] ?? 0) + (begins[gap - 1] ?? 0)
  const sorted = members.slice()
  for (const member of members) {
    const place = begins[gapOf(member)] ?? 0
    sorted[place] = member
    begins[gapOf(member)] = place + 1
  }
  return sorted
}

/** Equal keys share the better rank. */
const ranksOf = (falling: readonly number[]): number[] => {
  const ranks: number[] = []
  for (const [at, key] of falling.entries())
    ranks.push(at > 0 && key === falling[at - 1] ? (ranks[at - 1] ?? 0) : at + 1)
  return ranks
}

/** How many of the keys are above one. */
export const countAbove = ({ keys }: Pick<ScopeOrder, 'keys'>, key: number): number =>
  firstPlace(keys.length, at => (keys[at] ?? NaN) <= key)
