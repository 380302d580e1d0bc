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
  // Where only the country itself moves, the others are where they were.
  const isAlone = before.column === after.column && after.moved.length === 1 && after.moved[0] === own
  const keyAfter = isAlone ? before.keyAt : after.keyAt
  const [ownBefore, ownAfter] = [before.keyAt(own), after.keyAt(own)]
  const overtaken: string[] = []
  const overtook: string[] = []
  for (const other of positions) {
    if (other === own) continue
    const [otherBefore, otherAfter] = [before.keyAt(other), keyAfter(other)]
    if (ownBefore <= otherBefore && ownAfter > otherAfter) overtaken.push(countries[other] ?? '')
    if (otherBefore <= ownBefore && otherAfter > ownAfter) overtook.push(countries[other] ?? '')
  }
  return { overtaken, overtook }
}
