import { compareScores, toFloat, type Score } from './fraction.js'

/**
 * Scores reduced to keys that compare as the exact scores do: equal scores have equal keys, a higher score a higher key.
 * Exact comparisons are made once; whatever ranks thereafter compares plain numbers.
 */
export interface Order {
  /** The distinct scores, rising; the key of a score is its index here. */
  readonly distinct: readonly Score[]
  /** One key a country, in the order of the scores; NaN where the score is missing. */
  readonly keys: readonly number[]
}

/**
 * @param scores  one a country; null where missing
 * @example
 * [...orderScores([fraction(5), fraction(67, 15), fraction(5), null]).keys] // => [1, 0, 1, NaN]
 */
export const orderScores = (scores: readonly (Score | null)[]): Order => {
  const floats = scores.map(score => (score === null ? NaN : toFloat(score)))
  const keys = scores.map(() => NaN)
  const present = [...scores.keys()].filter(index => scores[index] !== null)
  present.sort((a, b) => compareAt(scores, floats, a, b))
  const distinct: Score[] = []
  for (const index of present) {
    const score = scores[index]
    const last = distinct.at(-1)
    if (score === null || score === undefined) continue
    if (last === undefined || (score !== last && compareScores(score, last) !== 0)) distinct.push(score)
    keys[index] = distinct.length - 1
  }
  return { distinct, keys }
}

/** Floats decide where they are far apart, exact scores where they are near. */
const compareAt = (scores: readonly (Score | null)[], floats: readonly number[], a: number, b: number): number => {
  const gap = (floats[a] ?? NaN) - (floats[b] ?? NaN)
  if (Math.abs(gap) > 1e-9 * Math.abs(floats[a] ?? NaN)) return gap
  const [left, right] = [scores[a], scores[b]]
  return left === right || left == null || right == null ? 0 : compareScores(left, right)
}

/**
 * Keys of further scores among those of an order; where several fall between two neighbours they are told apart.
 *
 * @example
 * placeScores(orderScores([fraction(4), fraction(6)]), [fraction(6), fraction(5)]) // => [1, 0.3333333333333333]
 */
export const placeScores = (order: Order, scores: readonly (Score | null)[]): number[] => {
  const added = orderScores(scores)
  const keyOf = added.distinct.map((score, rise) => {
    const place = lowerBound(order.distinct, score)
    const neighbour = order.distinct[place]
    const known = neighbour !== undefined && compareScores(neighbour, score) === 0
    return known ? place : place - 1 + (rise + 1) / (added.distinct.length + 1)
  })
  return [...added.keys].map(key => keyOf[key] ?? NaN)
}

/** Index of the first score that is not below the given one. */
const lowerBound = (rising: readonly Score[], score: Score): number => {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = rising[middle]
    if (candidate !== undefined && compareScores(candidate, score) < 0) low = middle + 1
    else high = middle
  }
  return low
}
