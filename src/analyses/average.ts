import { meanScore, type Score } from '../exact/fraction.js'
import { DomainError } from '../errors.js'

/** The plain mean of the exact scores of a scope, over the countries that have one. */
export interface Average {
  readonly score: Score
  /** Countries that the mean is over. */
  readonly size: number
  /** Countries of the scope without a score; they are left out, never counted as zero. */
  readonly missing: readonly string[]
}

/**
 * Average the scores of a scope: every country counts once, unrounded.
 *
 * @throws {DomainError} `SCOPE_EMPTY` when no country has a score
 * @see published/rules.yaml, mean_of_exact
 * @example
 * averageScores([['KAZ', fraction(4)], ['UZB', fraction(5)], ['TKM', null]]) // => { score: 9/2, size: 2, missing: ['TKM'] }
 */
export const averageScores = (scores: readonly (readonly [iso3: string, score: Score | null])[]): Average => {
  const present = scores.flatMap(([, score]) => (score === null ? [] : [score]))
  if (present.length === 0) {
    throw new DomainError('SCOPE_EMPTY', { detail: 'The scope has no country with a score to average.' })
  }
  return {
    score: meanScore(present),
    size: present.length,
    missing: scores.flatMap(([iso3, score]) => (score === null ? [iso3] : []))
  }
}
