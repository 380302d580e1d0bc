import * as measure from '../kit/measures.js'
import {
  anything,
  integer,
  listOf,
  maybe,
  meaning,
  members,
  named,
  number,
  openMembers,
  optional,
  recordOf,
  text,
  yes,
  type ShownBy
} from '../kit/shapes.js'

/** What a goal-seek answers. */

const score = measure.score()
const exact = maybe(text('The exact fraction; null where not rational'))
const bound = named('GoalBound', members({ score, exact, included: yes() }))
const attainable = named('Attainable', members({ score, exact }))
const nodeState = named(
  'GoalStanding',
  members({
    score,
    exact,
    band: maybe(text()),
    rank: measure.rank(),
    size: integer(),
    tied: measure.tied()
  })
)
const cost = number('The sum of the costs of the steps, exactly')
const steps = integer('Steps of the scales, upwards or downwards')

const change = members({
  indicator: text(),
  before: number(),
  after: number(),
  steps: integer('Steps of the scale; negative downwards'),
  cost: number()
})

const patch = openMembers(
  {
    changes: listOf(
      members({
        country: optional(text()),
        scope: optional(text()),
        indicator: text(),
        score: optional(number()),
        by: optional(number())
      })
    )
  },
  anything()
)

const plan = named(
  'GoalPlan',
  members(
    {
      cost,
      steps,
      largest_move: integer('The largest move of an indicator, in steps of its scale'),
      changes: listOf(change),
      patch: maybe(
        patch,
        'The plan as the body of a what-if, with what it was sought under; null where the plan changes nothing'
      ),
      after: recordOf(nodeState, 'By node of the target')
    },
    'One way to a target'
  )
)

const reach = members({
  reachable: yes(),
  lowest: attainable,
  highest: attainable,
  below: maybe(attainable, 'The nearest attainable score below the bounds'),
  above: maybe(attainable, 'The nearest attainable score above the bounds'),
  attainable: integer('Number of different attainable scores; every one was examined')
})

const proof = named(
  'GoalProof',
  members(
    {
      nodes: recordOf(reach),
      best: maybe(plan, 'The cheapest plan to the attainable score nearest to the target')
    },
    'Why a target cannot be reached, and what can'
  )
)

const target = members({
  node: optional(text()),
  at_least: optional(number()),
  at_most: optional(number()),
  rank_at_most: optional(integer()),
  rank_at_least: optional(integer()),
  band: optional(text()),
  quadrant: optional(text()),
  on_par_with: optional(text()),
  above: optional(text()),
  below: optional(text()),
  scope: text('Scope of every rank of the answer'),
  bounds: recordOf(members({ from: maybe(bound), to: maybe(bound) }), 'The scores that the target amounts to')
})

export const goalSeekShape = named(
  'GoalSeek',
  members({
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    target: meaning('The target as it was understood', target),
    baseline: recordOf(nodeState, 'By node of the target; under the patch that the goal is sought under'),
    reachable: yes('Whether any plan reaches it'),
    cost: maybe(cost, 'The least cost; 0 where the target is reached already'),
    steps: maybe(steps, 'Steps of the first plan'),
    plans_total: maybe(integer('Number of all plans of least cost; null where it is above 2^53 - 1')),
    plans: listOf(
      plan,
      'Plans of least cost in the order asked for; where two first differ along the tree, the one that moves further comes first, up before down'
    ),
    proof: maybe(proof, 'Only where the target cannot be reached')
  })
)

export type WrittenGoal = ShownBy<typeof goalSeekShape>
