import { z } from 'zod'
import { kindOfTarget, targetForms, type Goal, type Target } from '../answers/goal-seek/asked.js'
import { planOrders } from '../analyses/goal-seek/plan-walk.js'
import { membersOnly } from '../formats/issue.js'
import { named } from './named.js'
import { PatchBody } from './patch.js'

const Name = z.string().min(1).max(100)
const Country = named(200)

/** What a country is to reach. */
export const TargetBody = membersOnly({
  node: Name.optional().meta({ description: 'Indicator or composite, of all but a quadrant' }),
  at_least: z.number().optional().meta({ description: 'Lowest exact score, index points' }),
  at_most: z.number().optional().meta({ description: 'Highest exact score, index points' }),
  rank_at_most: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'This rank or one nearer to 1; ties share the better rank' }),
  rank_at_least: z.int().min(1).optional().meta({ description: 'This rank or one further from 1' }),
  scope: z.string().max(4000).optional().meta({ description: 'Of a rank: any scope, `world` by default' }),
  on_par_with: Country.optional().meta({ description: 'The same exact score as another country' }),
  above: Country.optional().meta({ description: 'A higher score than another country' }),
  below: Country.optional().meta({ description: 'A lower score than another country' }),
  band: Name.optional().meta({ description: 'Id of a band of the node' }),
  quadrant: Name.optional().meta({
    description: 'Id of a quadrant: `low_high` is low on the first axis, high on the second'
  })
})
  .refine(target => kindOfTarget(target) !== undefined, { error: `exactly one of ${targetForms.join(', ')}` })
  .meta({
    id: 'GoalTarget',
    description: `What to reach: exactly one of ${targetForms.map(form => `\`${form}\``).join(', ')}`
  }) satisfies z.ZodType<Target>

const Limits = membersOnly({
  min: z.number().optional().meta({ description: 'Lowest score, on the scale' }),
  max: z.number().optional().meta({ description: 'Highest score, on the scale' })
})

/** What a goal-seek asks: the least cost that makes a country reach a target. */
export const GoalBody = membersOnly({
  country: Country.meta({ description: 'Any code or known spelling' }),
  target: TargetBody,
  allowed: z
    .array(Name)
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'Indicators that may move; by default all beneath the nodes of the target' }),
  fixed: z.array(Name).max(1000).optional().meta({ description: 'Indicators that may not move' }),
  limits: z.record(Name, Limits).optional().meta({ description: 'How far indicators may go, within their scales' }),
  costs: z
    .record(Name, z.number())
    .optional()
    .meta({ description: 'Cost of one step of the scale of an indicator, above 0; 1 by default' }),
  largest_move: z.int().min(1).optional().meta({ description: 'No indicator moves by more steps of its scale' }),
  under: PatchBody.optional(),
  plans: z.int().min(1).max(1000).optional().meta({ description: 'List so many plans at the most; 10 by default' }),
  order: z.enum(planOrders).optional().meta({
    description:
      '`concentrated` (the default): fewest indicators moved first; `even`: the least largest move first, then the least sum of squares of the moves, in steps'
  })
}).meta({ id: 'Goal', description: 'What a country is to reach, and by which indicators' }) satisfies z.ZodType<Goal>
