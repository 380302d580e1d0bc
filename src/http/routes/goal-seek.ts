import { z } from 'zod'
import { GoalBody } from '../../bodies/goal.js'
import { uncitedObjectResponses } from '../responses.js'
import { sendFresh, type Routes } from '../route.js'
import { EditionParam, objectQuery, Rank, Score, Tied } from '../schemas.js'

const byNode = <T extends z.ZodType>(value: T) => z.record(z.string(), value)

const exact = z.string().nullable().meta({ description: 'The exact fraction; null where not rational' })
const Bound = z.object({ score: Score, exact, included: z.boolean() })
const AttainableScore = z.object({ score: Score, exact })
const Standing = z.object({ score: Score, exact, band: z.string().nullable(), rank: Rank, size: z.int(), tied: Tied })

const Cost = z.number().meta({ description: 'The sum of the costs of the steps, exactly' })
const Steps = z.int().meta({ description: 'Steps of the scales, upwards or downwards' })

const Plan = z
  .object({
    cost: Cost,
    steps: Steps,
    changes: z.array(
      z.object({
        indicator: z.string(),
        before: z.number(),
        after: z.number(),
        steps: z.int().meta({ description: 'Steps of the scale; negative downwards' }),
        cost: z.number()
      })
    ),
    patch: z
      .object({
        changes: z.array(z.object({ country: z.string(), indicator: z.string(), score: z.number() }))
      })
      .nullable()
      .meta({ description: 'The plan as a body of `/v1/editions/{edition}/what-if`; null where nothing changes' }),
    after: byNode(Standing).meta({ description: 'By node of the target' })
  })
  .meta({ id: 'GoalPlan', description: 'One way to a target' })

const Proof = z
  .object({
    nodes: byNode(
      z.object({
        reachable: z.boolean(),
        lowest: AttainableScore,
        highest: AttainableScore,
        below: AttainableScore.nullable().meta({ description: 'The nearest attainable score below the bounds' }),
        above: AttainableScore.nullable().meta({ description: 'The nearest attainable score above the bounds' }),
        attainable: z.int().meta({ description: 'Number of different attainable scores; every one was examined' })
      })
    ),
    best: Plan.nullable().meta({ description: 'The cheapest plan to the attainable score nearest to the target' })
  })
  .meta({ id: 'GoalProof', description: 'Why a target cannot be reached, and what can' })

const GoalSeek = z
  .object({
    iso3: z.string(),
    country: z.string(),
    target: z.object({
      node: z.string().optional(),
      at_least: z.number().optional(),
      at_most: z.number().optional(),
      rank_at_most: z.int().optional(),
      rank_at_least: z.int().optional(),
      band: z.string().optional(),
      quadrant: z.string().optional(),
      scope: z.string().meta({ description: 'Scope of every rank of the answer' }),
      bounds: byNode(z.object({ from: Bound.nullable(), to: Bound.nullable() })).meta({
        description: 'The scores that the target amounts to, while the other countries keep theirs'
      })
    }),
    baseline: byNode(Standing).meta({ description: 'By node of the target' }),
    reachable: z.boolean(),
    cost: Cost.nullable().meta({ description: 'The least cost; 0 where the target is reached already' }),
    steps: Steps.nullable().meta({ description: 'Steps of the first plan' }),
    plans_total: z
      .int()
      .nullable()
      .meta({ description: 'Number of all plans of least cost; null where it is above 2^53 - 1' }),
    plans: z.array(Plan).meta({
      description:
        'Plans of least cost: fewest indicators moved first, then in the order of the tree; at the first indicator at which two differ, the one that moves it further comes first, up before down'
    }),
    proof: Proof.nullable().meta({ description: 'Only where the target cannot be reached' })
  })
  .meta({ id: 'GoalSeek' })

const url = '/v1/editions/2023/goal-seek'

const config = {
  examples: {
    'Kazakhstan to a resilience of 5': {
      url,
      body: { country: 'KAZ', target: { node: 'resilience', at_least: 5 }, plans: 2 }
    },
    'Kazakhstan among the first two of its region, with law enforcement fixed and prevention cheap': {
      url,
      body: {
        country: 'KAZ',
        target: { node: 'resilience', rank_at_most: 2, scope: 'region:central_asia_and_the_caucasus' },
        fixed: ['law_enforcement'],
        costs: { prevention: 0.5 },
        plans: 2
      }
    },
    'Kazakhstan to low criminality and high resilience': {
      url,
      body: { country: 'KAZ', target: { quadrant: 'low_high' }, plans: 1 }
    },
    'What two indicators alone cannot reach': {
      url,
      body: {
        country: 'KAZ',
        target: { node: 'resilience', at_least: 5.5 },
        allowed: ['prevention', 'law_enforcement'],
        limits: { prevention: { max: 7 } }
      }
    }
  }
}

/** Goal-seek: what would be enough for a country to reach a target. */
export const goalSeekRoutes: Routes = app => {
  app.post(
    '/editions/:edition/goal-seek',
    {
      schema: {
        operationId: 'postGoalSeek',
        summary: 'Find the least cost at which a country reaches a score, rank, band or quadrant, and every plan of it',
        description:
          'An exact optimum over whole steps of the scales, or the proof that the target cannot be reached, with the best that can. The other countries keep their scores. Costs, limits and fixed indicators that are not beneath the target have no effect. A formula that is no sum of multiples of the indicators that may move is refused.',
        tags: ['What-if'],
        params: z.object({ edition: EditionParam }),
        querystring: objectQuery({}),
        body: GoalBody,
        response: uncitedObjectResponses(
          GoalSeek,
          'BODY_MALFORMED',
          'EDITION_UNKNOWN',
          'BODY_TOO_LARGE',
          'MEDIA_TYPE_UNSUPPORTED',
          'GOAL_INVALID'
        )
      },
      config
    },
    (request, reply) =>
      sendFresh(request, reply, index => index.goalSeek({ ...request.params, ...request.query, ...request.body }))
  )
}
