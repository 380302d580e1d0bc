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
 * @param before     keys by position; a higher key is a higher score, NaN a missing one, which passes nobody
 * @param after      keys by position; they are compared among themselves only
 * @param others     positions to compare with
 * @param countries  codes by position
 * @example
 * passings([1, 2], [2.5, 2], 0, [1], ['KAZ', 'UZB']) // => { overtaken: ['UZB'], overtook: [] }
 */
export const passings = (
  before: readonly number[],
  after: readonly number[],
  own: number,
  others: readonly number[],
  countries: readonly string[]
): Passings => {
  const overtaken: string[] = []
  const overtook: string[] = []
  const ownBefore = before[own] ?? NaN
  const ownAfter = after[own] ?? NaN
  for (const other of others) {
    const otherBefore = before[other] ?? NaN
    const otherAfter = after[other] ?? NaN
    if (ownBefore <= otherBefore && ownAfter > otherAfter) overtaken.push(countries[other] ?? '')
    if (otherBefore <= ownBefore && otherAfter > ownAfter) overtook.push(countries[other] ?? '')
  }
  return { overtaken, overtook }
}
