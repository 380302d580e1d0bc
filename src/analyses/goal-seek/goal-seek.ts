import { DomainError } from '../../errors.js'
import { fraction, type Fraction, toFloat } from '../../exact/fraction.js'
import { latticeOf } from '../../scoring/lattice.js'
import type { LinearForm } from '../../scoring/linear.js'
import { examineSums, type Attainable } from './attainable.js'
import type { Interval } from './target.js'
import { costOf, leastCosts, sizeOf, type Lever } from './least-cost.js'
import { optimalPlans } from './optimal-plans.js'
import type { PlanOrder, Stage } from './plan-walk.js'

/** An indicator that may move: its score, how far it may go, and what a step costs. */
export interface Movable {
  readonly indicator: string
  readonly score: Fraction
  readonly min: Fraction
  readonly max: Fraction
  readonly step: Fraction
  readonly cost: Fraction
}

/** A node whose score is to lie in an interval, and how it follows from the indicators that may move. */
export interface Aim {
  readonly node: string
  readonly form: LinearForm
  readonly interval: Interval
}

/** One way to a goal: the indicators that it moves, in the order of the tree, and the scores that they give. */
export interface Plan {
  readonly cost: Fraction
  readonly steps: number
  /** The largest move of an indicator, in steps of its scale. */
  readonly largest: number
  readonly changes: readonly {
    readonly indicator: string
    readonly before: Fraction
    readonly after: Fraction
    /** Steps of the scale; negative downwards. */
    readonly steps: number
    readonly cost: Fraction
  }[]
  /** By node of the target. */
  readonly scores: ReadonlyMap<string, Fraction>
}

export interface GoalOutcome {
  readonly reachable: boolean
  /** The least cost of the goal; where it cannot be reached, of the attainable scores that are nearest to it. */
  readonly cost: Fraction
  /** Number of plans of that cost; null above 2^53 - 1. */
  readonly total: number | null
  readonly plans: readonly Plan[]
  readonly attainable: readonly Attainable[]
}

/** Steps and sums that are tried for one node at the most; see `sizeOf`. */
export const goalLimit = 5_000_000

/**
 * The least cost at which a country reaches a goal, with the plans of that cost; or what it can reach instead.
 *
 * Scores move by whole steps of their scales, so that the attainable scores of a node are finitely many: for each of them the
 * least cost is computed, exactly, and the cheapest within the interval is the answer.
 *
 * @param aims      nodes without a movable indicator in common, in the order of the tree
 * @param movables  in the order of the tree
 * @param limit     so many plans at the most
 * @throws {DomainError} `GOAL_INVALID` when there are too many attainable scores, or costs too far apart to be added
 */
export const seekGoal = (
  aims: readonly Aim[],
  movables: readonly Movable[],
  { limit, order }: { readonly limit: number; readonly order?: PlanOrder | undefined }
): GoalOutcome => {
  const free = movables.filter(({ min, max }) => max.compare(min) > 0)
  const costUnit = divisorOf(free.map(({ cost }) => cost))
  const searches = aims.map(aim => search(aim, movables, free, costUnit))
  const { total, plans } = optimalPlans(searches, limit, order)
  return {
    reachable: searches.every(({ attainable }) => attainable.reachable),
    cost: searches.reduce((sum, { cost }) => sum.add(costUnit.mul(fraction(cost))), fraction(0)),
    total,
    plans: plans.map(steps => writePlan(searches, steps)),
    attainable: searches.map(({ attainable }) => attainable)
  }
}

/** The greatest fraction of which all given ones are whole multiples; 1 of none. */
const divisorOf = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce<Fraction | undefined>((divisor, each) => divisor?.gcd(each) ?? each.abs(), undefined) ?? fraction(1)

interface Search extends Stage {
  /** One a lever. */
  readonly movables: readonly Movable[]
  readonly cost: number
  readonly attainable: Attainable
  /** Score of the node by the sum of what its indicators add. */
  readonly scoreAt: (sum: number) => Fraction
}

const search = (
  { node, form, interval }: Aim,
  all: readonly Movable[],
  free: readonly Movable[],
  costUnit: Fraction
): Search => {
  const movables = free.filter(({ indicator }) => form.slopes.has(indicator))
  const slopeOf = ({ indicator }: Movable): Fraction => form.slopes.get(indicator) ?? fraction(0)
  const present = all.reduce((sum, movable) => sum.add(movable.score.mul(slopeOf(movable))), form.constant)
  const moved = new Map(movables.map(movable => [movable.indicator, movable]))
  const steps = { constant: present, slopes: new Map(movables.map(movable => [movable.indicator, slopeOf(movable)])) }
  const gridOf = (id: string) => ({ min: fraction(0), step: moved.get(id)?.step ?? fraction(1) })
  const { unit, strides } = latticeOf(steps, gridOf)
  const levers = movables.map(movable => leverOf(movable, strides.get(movable.indicator) ?? 0, costUnit))
  refuseTooLarge(levers, node)
  const table = leastCosts(levers)
  const scoreAt = (sum: number): Fraction => present.add(unit.mul(fraction(sum)))
  const { sums, attainable } = examineSums(node, table, scoreAt, interval)
  const cost = sums.reduce((least, sum) => Math.min(least, costOf(table, 0, sum)), Infinity)
  return {
    levers,
    table,
    sums: sums.filter(sum => costOf(table, 0, sum) === cost),
    movables,
    cost,
    attainable,
    scoreAt
  }
}

const leverOf = ({ score, min, max, step, cost }: Movable, weight: number, costUnit: Fraction): Lever => ({
  weight,
  cost: toFloat(cost.div(costUnit)),
  down: toFloat(score.sub(min).div(step)),
  up: toFloat(max.sub(score).div(step))
})

const refuseTooLarge = (levers: readonly Lever[], node: string): void => {
  const size = sizeOf(levers)
  if (size > goalLimit) {
    const detail = `To examine every score that ${levers.length} indicators can make of ${node} would take ${size} steps.`
    const allowed = [`at most ${goalLimit} steps: fewer indicators, or narrower limits`]
    throw new DomainError('GOAL_INVALID', { pointer: '/allowed', detail, allowed })
  }
  const most = levers.reduce((sum, { cost, down, up }) => sum + cost * Math.max(down, up), 0)
  if (most > Number.MAX_SAFE_INTEGER) {
    const detail = 'The costs are too far apart to be added exactly.'
    throw new DomainError('GOAL_INVALID', { pointer: '/costs', detail, allowed: ['costs with fewer digits'] })
  }
}

const writePlan = (searches: readonly Search[], steps: readonly number[]): Plan => {
  const changes: Plan['changes'][number][] = []
  const scores = new Map<string, Fraction>()
  let at = 0
  for (const { attainable, levers, movables, scoreAt } of searches) {
    let sum = 0
    for (const [index, { indicator, score, step, cost }] of movables.entries()) {
      const count = steps[at++] ?? 0
      if (count === 0) continue
      sum += count * (levers[index]?.weight ?? 0)
      const after = score.add(step.mul(fraction(count)))
      changes.push({ indicator, before: score, after, steps: count, cost: cost.mul(fraction(Math.abs(count))) })
    }
    scores.set(attainable.node, scoreAt(sum))
  }
  return {
    cost: changes.reduce((sum, { cost }) => sum.add(cost), fraction(0)),
    steps: changes.reduce((sum, change) => sum + Math.abs(change.steps), 0),
    largest: changes.reduce((most, change) => Math.max(most, Math.abs(change.steps)), 0),
    changes,
    scores
  }
}
