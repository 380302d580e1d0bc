/** A seeded stream of random numbers: the bench asks the same questions in each run. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** One of a list. */
  pick<T>(list: readonly T[]): T
}

/**
 * Marsaglia's xorshift with 32 bits; good enough to vary questions, no good for statistics.
 *
 * @param seed  any whole number but 0
 */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return {
    below,
    pick: list => {
      const chosen = list[below(list.length)]
      if (chosen === undefined) throw new RangeError('nothing to pick from')
      return chosen
    }
  }
}
