import { bandOf } from '../../analyses/ranking/band.js'
import type { GoalOutcome, Plan } from '../../analyses/goal-seek/goal-seek.js'
import type { Bound } from '../../analyses/goal-seek/target.js'
import { scopeRankWith, type RankScope } from '../../analyses/ranking/ranking.js'
import { isExact, type Score, toFloat } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { writeScored } from '../table.js'
import type { ResolvedGoal } from './goal.js'

/** Plans and their proof, as JSON shows them. */

type NodeWriter = ReturnType<typeof nodeWriter>

/** Score, band and rank that a node would have with a score; plans with equal scores share one. */
export const nodeWriter = (edition: ScoredEdition, iso3: string, scope: RankScope) => {
  const write = (node: string, score: Score | null) => {
    const { rank = null, size = 0, tied = [] } = scopeRankWith(edition, node, iso3, score, scope) ?? {}
    const { decimals } = edition.framework
    const band = bandOf(edition.framework, node, score)?.id ?? null
    return { ...writeScored(score, decimals), band, rank, size, tied }
  }
  const known = new Map<string, ReturnType<typeof write>>()
  return (node: string, score: Score | null) => {
    const key = `${node} ${score === null || !isExact(score) ? String(score) : score.toFraction()}`
    const written = known.get(key) ?? write(node, score)
    known.set(key, written)
    return written
  }
}

/** @param patch  the plan as the body of a what-if */
export const writePlan = <P>({ cost, steps, largest, changes, scores }: Plan, patch: P, writeNode: NodeWriter) => ({
  cost: toFloat(cost),
  steps,
  largest_move: largest,
  changes: changes.map(change => ({
    indicator: change.indicator,
    before: toFloat(change.before),
    after: toFloat(change.after),
    steps: change.steps,
    cost: toFloat(change.cost)
  })),
  patch,
  after: Object.fromEntries([...scores].map(([node, score]) => [node, writeNode(node, score)] as const))
})

export const writeBounds = ({ aims }: ResolvedGoal, decimals: number) => {
  const write = (bound: Bound | null) => bound && { ...writeScored(bound.score, decimals), included: bound.included }
  return Object.fromEntries(
    aims.map(({ node, interval: { from, to } }) => [node, { from: write(from), to: write(to) }])
  )
}

export const writeAttainable = ({ attainable }: GoalOutcome, decimals: number) => {
  const write = (score: Score) => writeScored(score, decimals)
  return Object.fromEntries(
    attainable.map(({ node, reachable, lowest, highest, below, above, count }) => [
      node,
      {
        reachable,
        lowest: write(lowest),
        highest: write(highest),
        below: below === null ? null : write(below),
        above: above === null ? null : write(above),
        attainable: count
      }
    ])
  )
}
