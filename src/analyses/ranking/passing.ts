import type { MovedColumn } from './scope-rank.js'

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
  const isAlone = before.column === after.column && before.moved.length === 0 && after.moved.length === 1
  if (isAlone && after.moved[0] === own)
    return passedByOne(before.column.keys, after.keyAt(own), own, positions, countries)
  const [ownBefore, ownAfter] = [before.keyAt(own), after.keyAt(own)]
  const overtaken: string[] = []
  const overtook: string[] = []
  for (const other of positions) {
    const [otherBefore, otherAfter] = [before.keyAt(other), after.keyAt(other)]
    if (ownBefore <= otherBefore && ownAfter > otherAfter) overtaken.push(countries[other] ?? '')
    if (otherBefore <= ownBefore && otherAfter > ownAfter) overtook.push(countries[other] ?? '')
  }
  return { overtaken, overtook }
}

/** The same where only the country itself moves. */
const passedByOne = (
  keys: Float64Array,
  after: number,
  own: number,
  positions: readonly number[],
  countries: readonly string[]
): Passings => {
  const before = keys[own] ?? NaN
  const overtaken: string[] = []
  const overtook: string[] = []
  for (const other of positions) {
    const key = keys[other] ?? NaN
    if (other === own) continue
    if (key >= before && key < after) overtaken.push(countries[other] ?? '')
    else if (key <= before && key > after) overtook.push(countries[other] ?? '')
  }
  return { overtaken, overtook }
}
