import { compareScores, type Score } from './fraction.js'
import { firstPlace } from './search.js'

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
  const present = scores.flatMap((score, index) => (score === null ? [] : [{ score, index }]))
  const keys = scores.map(() => NaN)
  const distinct: Score[] = []
  for (const { score, index } of present.sort((a, b) => compareScores(a.score, b.score))) {
    const last = distinct.at(-1)
    if (last === undefined || compareScores(score, last) !== 0) distinct.push(score)
    keys[index] = distinct.length - 1
  }
  return { distinct, keys }
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
    const place = firstPlace(order.distinct.length, at => compareScores(order.distinct[at] ?? score, score) >= 0)
    const neighbour = order.distinct[place]
    const known = neighbour !== undefined && compareScores(neighbour, score) === 0
    return known ? place : place - 1 + (rise + 1) / (added.distinct.length + 1)
  })
  return added.keys.map(key => keyOf[key] ?? NaN)
}
