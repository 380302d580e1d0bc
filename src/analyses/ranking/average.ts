import type { Column } from '../../exact/column.js'
import { fraction, meanScore, type Score } from '../../exact/fraction.js'
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
 * @param positions  of the countries of the scope
 * @param countries  codes by position
 * @returns          null when no country has a score
 * @see published/rules.yaml, mean_of_exact
 * @example
 * averageColumn(columnOf([fraction(4), fraction(5), null]), [0, 1, 2], ['KAZ', 'UZB', 'TKM'])
 * // => { score: 9/2, size: 2, missing: ['TKM'] }
 */
export const averageColumn = (
  column: Column,
  positions: readonly number[],
  countries: readonly string[]
): Average | null => {
  const isScored = (position: number): boolean => !Number.isNaN(column.keys[position] ?? NaN)
  const present = positions.filter(isScored)
  if (present.length === 0) return null
  const missing = positions.filter(position => !isScored(position))
  return {
    score: meanOf(column, present),
    size: present.length,
    missing: missing.map(position => countries[position] ?? '')
  }
}

/** The mean at some positions: a sum of whole numbers where the column holds such, as long as float64 holds the sum. */
const meanOf = ({ lattice, keys, at }: Column, positions: readonly number[]): Score => {
  if (lattice && positions.length * lattice.most <= Number.MAX_SAFE_INTEGER) {
    const sum = positions.reduce((total, position) => total + (keys[position] ?? NaN), 0)
    return fraction(BigInt(sum), BigInt(lattice.denominator) * BigInt(positions.length))
  }
  return meanScore(positions.flatMap(position => at(position) ?? []))
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
  const column = edition.scores.get(node)
  const average = column ? averageColumn(column, scope.positions, edition.countries) : null
  averages.set(node, average)
  return average
}
