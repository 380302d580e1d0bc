import { DomainError } from '../../errors.js'
import { toFloat } from '../../exact/fraction.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { Column } from '../table.js'

/** Statistics that are no index points are written to so many significant digits. */
const digits = 6

/** A statistic as JSON shows it; null where it is not defined. */
export const writeStatistic = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(digits))

/** A number that is no score: the same in JSON and CSV. */
export const statisticColumn = <Row>(name: string, of: (row: Row) => number | null | undefined): Column<Row> => ({
  name,
  json: row => writeStatistic(of(row)),
  cell: row => ({ number: writeStatistic(of(row))?.toString() ?? '' })
})

/** Scores of nodes over the countries of a scope that have all of them, in float64: one column a node. */
export const completeColumns = (
  { scores }: ScoredEdition,
  { positions }: RankScope,
  nodes: readonly string[]
): Float64Array[] => {
  const complete = positions.filter(position => nodes.every(node => (scores.get(node)?.[position] ?? null) !== null))
  return nodes.map(node =>
    Float64Array.from(complete, position => {
      const score = scores.get(node)?.[position] ?? null
      return score === null ? NaN : toFloat(score)
    })
  )
}

/** @throws {DomainError} `SCOPE_EMPTY` of a scope with fewer than two countries of the edition, over which nothing varies */
export const requireTwo = ({ id, positions }: RankScope): void => {
  if (positions.length >= 2) return
  const detail = `The scope ${id} has ${positions.length} of the edition's countries; statistics take two at least.`
  throw new DomainError('SCOPE_EMPTY', { pointer: '/scope', scope: id, detail, allowed: ['two countries at least'] })
}
