import { compareScores, type Score } from '../../exact/fraction.js'
import type { Framework } from '../../definitions/framework.js'
import type { ReadScore } from '../../scoring/evaluate.js'

export type Quadrant = `${'low' | 'high'}_${'low' | 'high'}`

/**
 * The quadrant of a country: low or high on the first axis, then on the second; a score at the threshold is high.
 *
 * @param read  exact score of a node; the comparison is made before any rounding
 * @returns     null when the framework has no quadrants or a score is missing
 * @see indicators/frameworks, quadrants
 */
export const quadrantOf = ({ quadrants }: Pick<Framework, 'quadrants'>, read: ReadScore): Quadrant | null => {
  if (!quadrants) return null
  const [first, second] = quadrants.axes.map(read)
  if (first == null || second == null) return null
  const level = (score: Score): 'low' | 'high' => (compareScores(score, quadrants.highFrom) >= 0 ? 'high' : 'low')
  return `${level(first)}_${level(second)}`
}
