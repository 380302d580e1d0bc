import { bandOf } from '../../analyses/ranking/band.js'
import { seekGoal, type GoalOutcome, type Plan } from '../../analyses/goal-seek/goal-seek.js'
import type { Bound, Target } from '../../analyses/goal-seek/target.js'
import { standingWith, type RankScope } from '../../analyses/ranking/ranking.js'
import type { Goal } from './asked.js'
import { isExact, type Score, toFloat } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerObject } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { resolveGoal, type ResolvedGoal } from './goal.js'
import { coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { writeFraction, writeScore } from '../table.js'

export interface GoalQuestion extends Goal {
  readonly edition: string
}

const plansListed = 10

/** The least cost at which a country reaches a target and the plans of that cost; or the proof that it cannot. */
export const answerGoalSeek = (index: LoadedIndex, question: GoalQuestion) => {
  const edition = editionOf(index, question.edition)
  const goal = resolveGoal(index, edition, question)
  const { country, target, aims, movables } = goal
  const outcome = seekGoal(aims, movables, question.plans ?? plansListed)
  const scope = target.kind === 'rank' ? target.scope : coverScope(index, edition, scopeOf(index, 'world'))
  const writeNode = nodeWriter(edition, country.iso3, scope)
  const write = (plan: Plan) => writePlan(country.iso3, plan, writeNode)
  const { decimals } = edition.framework
  const { reachable, total, plans } = outcome
  const data = {
    iso3: country.iso3,
    country: country.name,
    target: { ...question.target, scope: scope.id, bounds: writeBounds(goal, decimals) },
    baseline: Object.fromEntries(
      aims.map(({ node }) => [node, writeNode(node, scoreOf(edition, node, country.iso3))] as const)
    ),
    reachable,
    cost: reachable ? toFloat(outcome.cost) : null,
    steps: reachable ? (plans[0]?.steps ?? null) : null,
    plans_total: reachable ? total : 0,
    plans: reachable ? plans.map(write) : [],
    proof: reachable
      ? null
      : { nodes: writeAttainable(outcome, decimals), best: plans.slice(0, 1).map(write)[0] ?? null }
  }
  return answerObject(index, data, { edition, rule: ruleOf(target, decimals) })
}

const ruleOf = ({ kind }: Target, decimals: number): string =>
  'the least total cost of whole steps of the movable indicators, found by an exact dynamic programme over every score that ' +
  `they can make; ${kind === 'rank' ? 'the other countries keep their scores; ' : ''}plans of that cost: fewest indicators ` +
  'moved first, then in the order of the tree, the further move first, up before down; plans_total is null above 2^53 - 1; ' +
  `rounded ${roundingRule(decimals)}`

type NodeWriter = ReturnType<typeof nodeWriter>

/** Score, band and rank that a node would have with a score; plans with equal scores share one. */
const nodeWriter = (edition: ScoredEdition, iso3: string, scope: RankScope) => {
  const write = (node: string, score: Score | null) => {
    const { rank = null, size = 0, tied = [] } = standingWith(edition, node, iso3, score, scope) ?? {}
    const { decimals } = edition.framework
    const band = bandOf(edition.framework, node, score)?.id ?? null
    return { score: writeScore(score, decimals), exact: writeFraction(score), band, rank, size, tied }
  }
  const known = new Map<string, ReturnType<typeof write>>()
  return (node: string, score: Score | null) => {
    const key = `${node} ${score === null || !isExact(score) ? String(score) : score.toFraction()}`
    const written = known.get(key) ?? write(node, score)
    known.set(key, written)
    return written
  }
}

const writePlan = (iso3: string, { cost, steps, changes, scores }: Plan, writeNode: NodeWriter) => ({
  cost: toFloat(cost),
  steps,
  changes: changes.map(change => ({
    indicator: change.indicator,
    before: toFloat(change.before),
    after: toFloat(change.after),
    steps: change.steps,
    cost: toFloat(change.cost)
  })),
  patch:
    changes.length === 0
      ? null
      : {
          changes: changes.map(({ indicator, after }) => ({ country: iso3, indicator, score: toFloat(after) }))
        },
  after: Object.fromEntries([...scores].map(([node, score]) => [node, writeNode(node, score)] as const))
})

const writeBounds = ({ aims }: ResolvedGoal, decimals: number) => {
  const write = (bound: Bound | null) =>
    bound && { score: writeScore(bound.score, decimals), exact: writeFraction(bound.score), included: bound.included }
  return Object.fromEntries(
    aims.map(({ node, interval: { from, to } }) => [node, { from: write(from), to: write(to) }])
  )
}

const writeAttainable = ({ attainable }: GoalOutcome, decimals: number) => {
  const write = (score: Score | null) =>
    score === null ? null : { score: writeScore(score, decimals), exact: writeFraction(score) }
  return Object.fromEntries(
    attainable.map(({ node, reachable, lowest, highest, below, above, count }) => [
      node,
      {
        reachable,
        lowest: write(lowest),
        highest: write(highest),
        below: write(below),
        above: write(above),
        attainable: count
      }
    ])
  )
}
