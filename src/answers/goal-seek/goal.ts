import type { Aim, Movable } from '../../analyses/goal-seek/goal-seek.js'
import { intervalsOf, type Interval, type Target } from '../../analyses/goal-seek/target.js'
import type { Country } from '../../definitions/countries.js'
import { formatFormula } from '../../definitions/formula-text.js'
import type { Goal } from './asked.js'
import { DomainError, settleAll } from '../../errors.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import { isLinear, linearForm, type Obstacle } from '../../scoring/linear.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { missingBeneath } from '../explanation.js'
import {
  largestMove,
  movableOf,
  refuseContradictions,
  resolveCosts,
  resolveLimits,
  resolveNames
} from './indicators.js'
import { refuseAsGoal } from './faults.js'
import { goalFault, refuseItself, refuseRank, resolveTarget } from './target.js'
import type { LoadedIndex } from '../loaded.js'
import { assessedCountry } from '../patch/names.js'

/** A goal with its names resolved, ready to be sought. */
export interface ResolvedGoal {
  readonly country: Country
  readonly target: Target
  readonly aims: readonly Aim[]
  readonly movables: readonly Movable[]
}

/**
 * Resolve a goal: its names, the scores that reach its target, the indicators that may move and how far, and the exact linear
 * forms of the nodes in them.
 *
 * @throws {DomainError} `GOAL_INVALID` with every fault of the names and numbers or, when these are sound, of what they ask
 */
export const resolveGoal = (index: LoadedIndex, edition: ScoredEdition, goal: Goal): ResolvedGoal =>
  refuseAsGoal(() => resolve(index, edition, goal))

const resolve = (index: LoadedIndex, edition: ScoredEdition, goal: Goal): ResolvedGoal => {
  const [country, target, allowed, fixed, limits, costs, most] = resolveParts(index, edition, goal)
  const { iso3 } = country
  const nodes = nodesOf(edition, target)
  const beneath = edition.indicators.filter(id => nodes.some(node => node.indicators.includes(id)))
  const ids = beneath.filter(id => (allowed?.includes(id) ?? true) && !fixed.includes(id))
  const [movables] = settleAll(
    () =>
      settleAll(
        ...ids.map(id => () => movableOf(index, edition, iso3, id, { ...limits.get(id), most }, costs.get(id)))
      ).flat(),
    ...refusals(edition, iso3, target, nodes, allowed ?? [])
  )
  const [free, intervals] = [new Set(ids), intervalsOf(edition, iso3, target)]
  const aims = settleAll(
    ...nodes.map(
      ({ id }) =>
        () =>
          aimOf(edition, iso3, id, free, intervals.get(id))
    )
  )
  return { country, target, movables, aims }
}

const resolveParts = (index: LoadedIndex, edition: ScoredEdition, goal: Goal) =>
  settleAll(
    () => assessedCountry(index, edition, goal.country, '/country'),
    () => resolveTarget(index, edition, goal.target),
    () => goal.allowed && resolveNames(index, edition, goal.allowed, '/allowed'),
    () => resolveNames(index, edition, goal.fixed ?? [], '/fixed'),
    () => resolveLimits(index, edition, goal.limits ?? {}),
    () => resolveCosts(index, edition, goal.costs ?? {}),
    () => largestMove(goal),
    () => {
      refuseContradictions(goal)
    }
  )

interface TargetNode {
  readonly id: string
  readonly indicators: readonly string[]
}

/** The nodes that a target is about, in the order of the tree, with the indicators beneath them. */
const nodesOf = ({ framework }: ScoredEdition, target: Target): TargetNode[] => {
  const ids = target.kind === 'quadrant' ? (framework.quadrants?.axes ?? []) : [target.node]
  const order = framework.nodes.map(({ id }) => id)
  return ids
    .map(id => ({ id, indicators: indicatorsBeneath(framework, id) }))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** Steps that refuse what sound names cannot ask. */
const refusals = (
  edition: ScoredEdition,
  iso3: string,
  target: Target,
  nodes: readonly TargetNode[],
  allowed: readonly string[]
): (() => void)[] => [
  () => {
    refuseRank(edition, iso3, target)
  },
  () => {
    refuseItself(iso3, target)
  },
  () => {
    refuseOverlap(nodes)
  },
  () => {
    refuseWithoutEffect(nodes, allowed)
  },
  ...nodes.map(({ id }) => () => {
    refuseMissing(edition, iso3, id)
  })
]

const refuseOverlap = ([one, other]: readonly TargetNode[]): void => {
  if (!one || !other?.indicators.some(id => one.indicators.includes(id))) return
  const detail = `${one.id} and ${other.id} rest on the same indicators, so that they cannot be sought apart.`
  throw goalFault('/target/quadrant', detail, ['a target of one node'])
}

const refuseWithoutEffect = (nodes: readonly TargetNode[], allowed: readonly string[]): void => {
  const beneath = nodes.flatMap(({ indicators }) => indicators)
  const names = nodes.map(({ id }) => id).join(' or ')
  const idle = allowed.flatMap((id, at) => (beneath.includes(id) ? [] : [[id, at] as const]))
  settleAll(
    ...idle.map(([id, at]) => () => {
      throw goalFault(`/allowed/${at}`, `${id} has no effect on ${names}.`, beneath)
    })
  )
}

const refuseMissing = (edition: ScoredEdition, iso3: string, node: string): void => {
  const read = readerOf(edition, iso3)
  if (read(node) !== null) return
  const missing = missingBeneath(edition.framework, node, read)
  const are = missing.length === 1 ? 'is' : 'are'
  const why = missing.length > 0 ? `${missing.join(', ')} ${are} missing` : 'its formula is not defined for the scores'
  throw goalFault('/country', `${node} of ${iso3} has no score: ${why}.`, [`a country with a score on ${node}`])
}

const aimOf = (
  edition: ScoredEdition,
  iso3: string,
  node: string,
  free: ReadonlySet<string>,
  interval: Interval = { from: null, to: null }
): Aim => {
  const form = linearForm(edition.framework, node, free, readerOf(edition, iso3))
  if (isLinear(form)) return { node, form, interval }
  const faults = form.flatMap(obstacle => notLinear(node, obstacle).faults)
  throw new DomainError('GOAL_INVALID', {}, faults)
}

const notLinear = (node: string, { node: owner, formula, indicators }: Obstacle): DomainError => {
  const where = `${formatFormula(formula)} in the formula of ${owner}`
  const sorry = `so that no exact least cost of ${node} can be found`
  if (indicators.length === 0) {
    return goalFault('/target', `${where} is no fraction, ${sorry}.`, ['a target whose scores are fractions'])
  }
  const allowed = ['means, weighted means, sums and multiples of what may move', `fixed: ${indicators.join(', ')}`]
  return goalFault('/target', `${where} is no sum of multiples of indicators, ${sorry}.`, allowed)
}
