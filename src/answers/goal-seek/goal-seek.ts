import { seekGoal, type GoalOutcome, type Plan } from '../../analyses/goal-seek/goal-seek.js'
import type { PlanOrder } from '../../analyses/goal-seek/plan-walk.js'
import type { Target } from '../../analyses/goal-seek/target.js'
import { toFloat } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { countedFacts } from '../counted-in.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { data } from '../kit/giving.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import type { Goal } from './asked.js'
import { resolveGoal, type ResolvedGoal } from './goal.js'
import { goalSeekShape, type WrittenGoal } from './shapes.js'
import { editionUnder, patchWriter, refuseRepeated } from './under.js'
import { nodeWriter, writeAttainable, writeBounds, writePlan } from './writing.js'

const plansListed = 10

/** The least cost at which a country reaches a target and the plans of that cost; or the proof that it cannot. */
export const goalSeek = question({
  word: 'goal-seek',
  path: '/editions/{edition}/goal-seek',
  topic: 'What-if',
  summary:
    'The least cost at which a country reaches a score, rank, band, quadrant or another country, and every plan of it',
  description:
    'An exact optimum over whole steps of the scales, or the proof that the target cannot be reached, with the best that can. The other countries keep their scores; `under` a patch they are as it makes them. Costs, limits and fixed indicators that are not beneath the target have no effect. A formula that is no sum of multiples of the indicators that may move is refused.',
  asks: {
    edition: ask.edition,
    goal: body<Goal>('goal', 'What a country is to reach, and by which indicators', { errors: ['GOAL_INVALID'] })
  },
  gives: data(goalSeekShape),
  cost: () => 50,
  examples: {
    'Kazakhstan to a resilience of 5': {
      edition: '2023',
      country: 'KAZ',
      target: { node: 'resilience', at_least: 5 },
      plans: 2
    },
    'Kazakhstan among the first two of its region, prevention cheap': {
      edition: '2023',
      country: 'KAZ',
      target: { node: 'resilience', rank_at_most: 2, scope: 'region:central_asia_and_the_caucasus' },
      fixed: ['law_enforcement'],
      costs: { prevention: 0.5 },
      plans: 2
    },
    'Kazakhstan above a better Georgia, the most even plans first, no indicator by more than a point': {
      edition: '2023',
      country: 'KAZ',
      target: { node: 'resilience', above: 'GEO' },
      under: { changes: [{ country: 'GEO', indicator: 'prevention', by: 1 }] },
      largest_move: 2,
      order: 'even',
      plans: 2
    },
    'Kazakhstan to low criminality and high resilience': {
      edition: '2023',
      country: 'KAZ',
      target: { quadrant: 'low_high' },
      plans: 1
    },
    'What two indicators alone cannot reach': {
      edition: '2023',
      country: 'KAZ',
      target: { node: 'resilience', at_least: 5.5 },
      allowed: ['prevention', 'law_enforcement'],
      limits: { prevention: { max: 7 } }
    }
  },
  answer: (index, asked, tell) => {
    const now = editionOf(index, asked.edition)
    const { edition, facts } = editionUnder(index, now, asked.under)
    const goal = resolveGoal(index, edition, asked)
    const { plans: limit = plansListed, order = 'concentrated' } = asked
    refuseRepeated(asked.under, limit)
    const outcome = seekGoal(goal.aims, goal.movables, { limit, order })
    return {
      edition: now,
      rule: ruleOf(goal.target, order, edition.framework.decimals),
      facts: {
        ...facts,
        ...(goal.target.kind === 'rank' && countedFacts(edition, goal.country.iso3, goal.target.scope))
      },
      told: tell(writeOutcome(index, edition, goal, outcome, asked))
    }
  }
})

const orders: Readonly<Record<PlanOrder, string>> = {
  concentrated: 'fewest indicators moved first',
  even: 'the least largest move first, then the least sum of squares of the moves, in steps'
}

const ruleOf = ({ kind }: Target, order: PlanOrder, decimals: number): string =>
  'the least total cost of whole steps of the movable indicators, found by an exact dynamic programme over every score that ' +
  `they can make; ${kind === 'rank' || kind === 'country' ? 'the other countries keep their scores; ' : ''}plans of that cost: ${orders[order]}, ` +
  'then in the order of the tree, the further move first, up before down; plans_total is null above 2^53 - 1; ' +
  `rounded ${roundingRule(decimals)}`

const writeOutcome = (
  index: LoadedIndex,
  edition: ScoredEdition,
  goal: ResolvedGoal,
  outcome: GoalOutcome,
  asked: Goal
): WrittenGoal => {
  const { aims, country, target } = goal
  const { iso3, name } = country
  const scope = target.kind === 'rank' ? target.scope : coverScope(index, edition, scopeOf(index, 'world'))
  const writeNode = nodeWriter(edition, iso3, scope)
  const patchOf = patchWriter(index, edition, iso3, asked.under)
  const write = (plan: Plan) => writePlan(plan, patchOf(plan), writeNode)
  const { reachable, cost, total, plans } = outcome
  const { decimals } = edition.framework
  const found = reachable
    ? { cost: toFloat(cost), steps: plans[0]?.steps ?? null, plans_total: total, plans: plans.map(write), proof: null }
    : {
        ...{ cost: null, steps: null, plans_total: 0, plans: [] },
        proof: { nodes: writeAttainable(outcome, decimals), best: plans.slice(0, 1).map(write)[0] ?? null }
      }
  return {
    iso3,
    country: name,
    target: { ...asked.target, scope: scope.id, bounds: writeBounds(goal, decimals) },
    baseline: Object.fromEntries(
      aims.map(({ node }) => [node, writeNode(node, scoreOf(edition, node, iso3))] as const)
    ),
    reachable,
    ...found
  }
}
