import { z } from 'zod'
import { ErrorModelBody } from './error-model.js'
import type { Simulation } from '../answers/simulation/asked.js'
import type { WeightModel } from '../analyses/simulation/weight-model.js'
import { membersOnly } from '../formats/issue.js'
import { AggregationBody } from './patch.js'

const NodeId = z.string().min(1).max(100)

/** The seed where none is given. */
export const defaultSeed = 2023

const Weights = z
  .discriminatedUnion('kind', [
    membersOnly({ kind: z.literal('uniform'), nodes: z.array(NodeId).min(1).max(100).optional() }),
    membersOnly({
      kind: z.literal('dirichlet'),
      concentration: z.number().min(0.01).max(1e6).default(1),
      nodes: z.array(NodeId).min(1).max(100).optional()
    }),
    membersOnly({
      kind: z.literal('relative'),
      by: z.number().gt(0).max(1),
      nodes: z.array(NodeId).min(1).max(100).optional()
    })
  ])
  .meta({
    id: 'WeightModel',
    description:
      'Weights of the children of `nodes` (all means when left out): `uniform` from 0 to 1 each; `dirichlet` shares around the weights of the method, tighter with a higher `concentration`, 1 for all shares alike; `relative`: each weight times a uniform number from 1 - by to 1 + by'
  }) satisfies z.ZodType<WeightModel>

const Drop = membersOnly({
  count: z.int().min(1).max(1000).default(1).meta({ description: 'So many indicators at a time' }),
  among: z.array(NodeId).min(1).max(1000).optional().meta({ description: 'All indicators when left out' })
}).meta({ id: 'DropModel', description: 'Indicators that do not count in a replication, chosen with equal odds' })

/** What a simulation varies, and how often. */
export const SimulationBody = membersOnly({
  replications: z.int().min(1).max(1_000_000).default(10_000).meta({ description: 'So many times' }),
  seed: z
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(defaultSeed)
    .meta({ description: 'The same question with the same seed has the same answer, byte for byte' }),
  scope: z.string().min(1).max(4000).default('world').meta({ description: 'The countries that are ranked' }),
  errors: z
    .array(ErrorModelBody)
    .max(3)
    .default([{ kind: 'step', k: 1 }])
    .meta({
      description:
        'Errors of the scores, added up and clipped to the scale; `[]` for none. `ranges` stand once: a score that has one is drawn from it before other errors are added'
    }),
  weights: Weights.optional(),
  aggregations: z
    .record(NodeId, z.array(AggregationBody).min(1).max(10))
    .optional()
    .meta({ description: 'Means to choose from in each replication, with equal odds, by composite' }),
  normalisations: z
    .array(z.enum(['none', 'min_max', 'z_score', 'rank']))
    .min(1)
    .max(10)
    .optional()
    .meta({
      description:
        'Ways to normalise the scores of each indicator over the countries of the scope, after errors and before means, to choose from in each replication with equal odds: `none`; `min_max`: its lowest and highest score become the ends of its scale; `z_score`: it is given the mean and standard deviation of all indicators together, and may leave its scale; `rank`: the lowest rank becomes the lower end of its scale, the highest the upper, ties their middle. An indicator that does not vary puts all countries in the middle of its scale, by `z_score` at the mean of all. Missing scores stay missing'
    }),
  drop: Drop.optional(),
  levels: z
    .array(z.number().min(0).max(1))
    .min(1)
    .max(20)
    .default([0.05, 0.5, 0.95])
    .meta({ description: 'Levels of the quantiles' })
}).meta({
  id: 'Simulation',
  description: 'What varies from replication to replication'
}) satisfies z.ZodType<Simulation>
