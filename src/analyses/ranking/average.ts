import { meanScore, type Score } from '../../exact/fraction.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { RankScope } from './ranking.js'

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

type Averages = Map<string, Average | null>

/** Averages that were taken before: those of a scope that stands for all questions are asked for again and again. */
const known = new WeakMap<ScoredEdition, WeakMap<RankScope, Averages>>()

/** Average of a node over a scope; null where no country of it has a score. */
export const averageOver = (edition: ScoredEdition, node: string, scope: RankScope): Average | null => {
  const scopes = known.get(edition) ?? new WeakMap<RankScope, Averages>()
  known.set(edition, scopes)
  const averages = scopes.get(scope) ?? new Map<string, Average | null>()
  scopes.set(scope, averages)
  const before = averages.get(node)
  if (before !== undefined) return before
  const average = takeAverage(edition, node, scope)
  averages.set(node, average)
  return average
}

const takeAverage = (edition: ScoredEdition, node: string, { positions }: RankScope): Average | null => {
  const column = edition.scores.get(node)
  const scores = positions.map(position => [edition.countries[position] ?? '', column?.at(position) ?? null] as const)
  return scores.some(([, score]) => score !== null) ? averageScores(scores) : null
}
