import { DomainError } from '../../errors.js'
import { toFloat } from '../../exact/fraction.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import type { ScoredEdition } from '../../scoring/edition.js'

/** Scores of nodes over the countries of a scope that have all of them, in float64: one column a node. */
export const completeColumns = (
  { scores }: ScoredEdition,
  { positions }: RankScope,
  nodes: readonly string[]
): Float64Array[] => {
  const complete = positions.filter(position =>
    nodes.every(node => !Number.isNaN(scores.get(node)?.keys[position] ?? NaN))
  )
  return nodes.map(node =>
    Float64Array.from(complete, position => {
      const score = scores.get(node)?.at(position) ?? null
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
