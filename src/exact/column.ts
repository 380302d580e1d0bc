import { isExact, type Score } from './fraction.js'
import { Lattice, largestNumerator } from './lattice.js'
import { leastCommonMultiple } from './integer.js'
import { orderScores, placeScores } from './order.js'

/** The scores of one node over the countries of an edition, in their order. */
export interface Column {
  /**
   * One a country; they compare as the exact scores do: equal scores have equal keys, a higher score a higher key, a missing
   * one NaN.
   */
  readonly keys: Float64Array
  /** What its scores are: whole numbers over one denominator, fractions of any kind, or not all of them exact. */
  readonly held: 'whole' | 'fractions' | 'float64'
  /** Keys are numerators over its denominator; null where they are places in the order of the scores. */
  readonly lattice: Lattice | null
  /** The score of a key; null of NaN. */
  readonly scoreOf: (key: number) => Score | null
  /** The score at a position; null where it is missing. */
  readonly at: (position: number) => Score | null
  /** Keys of further scores among those of the column, NaN of a missing one; undefined where that is not told. */
  readonly place: (scores: readonly (Score | null)[]) => readonly number[] | undefined
}

/** Numerators over one denominator. */
export const latticeColumn = (lattice: Lattice, keys: Float64Array): Column => {
  const scoreOf = (key: number): Score | null => lattice.scoreOf(key)
  return {
    keys,
    held: 'whole',
    lattice,
    scoreOf,
    at: position => scoreOf(keys[position] ?? NaN),
    place: scores => placeOn(lattice, scores)
  }
}

/** A single score may fall between two numerators; several would not be told apart there. */
const placeOn = (lattice: Lattice, scores: readonly (Score | null)[]): number[] | undefined => {
  const [only = null] = scores
  if (scores.length === 1) return [lattice.placeOf(only)]
  const keys = scores.map(score => lattice.numeratorOf(score))
  return keys.every((key, at) => scores[at] === null || !Number.isNaN(key)) ? keys : undefined
}

/** Places in the order of scores that are no whole numbers over one denominator. */
export const orderedColumn = (scores: readonly (Score | null)[]): Column => {
  const order = orderScores(scores)
  const scoreOf = (key: number): Score | null => order.distinct[key] ?? null
  const keys = Float64Array.from(order.keys)
  return {
    keys,
    held: order.distinct.every(isExact) ? 'fractions' : 'float64',
    lattice: null,
    scoreOf,
    at: position => scores[position] ?? null,
    place: further => placeScores(order, further)
  }
}

/**
 * Any scores as a column: on a lattice where their denominators have a common multiple that float64 holds.
 *
 * @param scores  one a country; null where missing
 * @param scale   its ends and its step are on the lattice too, so that every score of the scale is
 * @example
 * [...columnOf([fraction(9, 2), null, fraction(5)]).keys] // => [9, NaN, 10]
 */
export const columnOf = (scores: readonly (Score | null)[], scale: readonly Score[] = []): Column => {
  const known = new Set<Score | null>([...scores, ...scale])
  known.delete(null)
  const lattice = latticeOver([...known] as Score[])
  if (!lattice) return orderedColumn(scores)
  const numerators = new Map([...known].map(score => [score, lattice.numeratorOf(score)]))
  return latticeColumn(
    lattice,
    Float64Array.from(scores, score => numerators.get(score) ?? NaN)
  )
}

/** A column with other scores at some positions; itself where there are none. */
export const moveScores = (column: Column, moves: readonly (readonly [position: number, score: Score])[]): Column => {
  if (moves.length === 0) return column
  const { lattice, keys } = column
  const moved = keys.slice()
  for (const [position, score] of moves) moved[position] = lattice?.numeratorOf(score) ?? NaN
  if (lattice && moves.every(([position]) => !Number.isNaN(moved[position]))) return latticeColumn(lattice, moved)
  const scores = Array.from(keys, (_, position) => column.at(position))
  for (const [position, score] of moves) scores[position] = score
  return columnOf(scores)
}

/** The coarsest lattice that holds some scores. */
const latticeOver = (scores: readonly Score[]): Lattice | undefined => {
  if (!scores.every(isExact)) return undefined
  let denominator = 1n
  for (const { d } of scores) {
    denominator = leastCommonMultiple(denominator, d)
    if (denominator > BigInt(largestNumerator)) return undefined
  }
  const most = scores.reduce((top, { n, d }) => (n * (denominator / d) > top ? n * (denominator / d) : top), 0n)
  return most > BigInt(largestNumerator) ? undefined : new Lattice(Number(denominator), Number(most))
}
