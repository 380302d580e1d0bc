import { countAbove, countFrom, orderIn } from './order.js'
import { keyAt, type MovedColumn } from './standing.js'

/** Who passed whom between two orders. */
export interface Passings {
  /** Countries that this one passed: they were overtaken. */
  readonly overtaken: readonly string[]
  /** Countries that passed this one: they overtook it. */
  readonly overtook: readonly string[]
}

/**
 * Who was passed by the country at a position, and who passed it; a tie that ends is a passing, one that begins is none.
 *
 * @param before     keys are compared among themselves only; a missing one passes nobody
 * @param positions  of the countries to compare with
 * @param countries  codes by position
 */
export const passings = (
  before: MovedColumn,
  after: MovedColumn,
  own: number,
  positions: readonly number[],
  countries: readonly string[]
): Passings => {
  const [ownBefore, ownAfter] = [keyAt(before, own), keyAt(after, own)]
  const overtaken: string[] = []
  const overtook: string[] = []
  for (const other of nearby(before, after, own, positions)) {
    const [otherBefore, otherAfter] = [keyAt(before, other), keyAt(after, other)]
    if (ownBefore <= otherBefore && ownAfter > otherAfter) overtaken.push(countries[other] ?? '')
    if (otherBefore <= ownBefore && otherAfter > ownAfter) overtook.push(countries[other] ?? '')
  }
  return { overtaken, overtook }
}

/** The countries that may have been passed, in the order of the scope: where only one country moves, those on its way. */
const nearby = (
  before: MovedColumn,
  after: MovedColumn,
  own: number,
  positions: readonly number[]
): readonly number[] => {
  const [only] = after.moved
  const isAlone = before.column === after.column && before.moved.length === 0 && only?.[0] === own
  if (!isAlone || after.moved.length !== 1) return positions
  const ends = [keyAt(before, own), only[1]]
  if (ends.some(Number.isNaN)) return []
  const order = orderIn(before.column, positions)
  const members = order.members.slice(countAbove(order, Math.max(...ends)), countFrom(order, Math.min(...ends)))
  return Array.from(members.sort(), member => positions[member] ?? -1)
}
