import { z } from 'zod'
import { CellErrorBody } from './error-model.js'
import { leastSamples, type Factor, type Sensitivity } from '../answers/sensitivity/asked.js'
import { membersOnly } from '../formats/issue.js'
import { AggregationBody } from './patch.js'
import { defaultSeed } from './simulation.js'

const NodeId = z.string().min(1).max(100)
const indicators = z.array(NodeId).min(1).max(200).optional()

const Errors = membersOnly({
  kind: z.literal('errors'),
  indicators: indicators.meta({ description: 'Indicators that are uncertain; all beneath the node when left out' }),
  together: z
    .boolean()
    .optional()
    .meta({ description: 'One factor for all these indicators; else one factor for each' }),
  countries: z.enum(['every', 'own', 'others']).optional().meta({
    description: 'Whose scores: of every country of the scope (the default), of the country asked for, of the others'
  }),
  error: CellErrorBody.optional().meta({ description: 'How far a score may be off; one step either way when left out' })
}).meta({ id: 'ErrorFactor', description: 'Scores may be off' })

const Weights = membersOnly({
  kind: z.literal('weights'),
  node: NodeId.meta({ description: 'Composite whose children are weighed' }),
  by: z.number().gt(0).max(1).optional().meta({
    description: 'Each weight times a uniform number from 1 - by to 1 + by; 0.25 when left out'
  })
}).meta({ id: 'WeightFactor', description: 'The weights of the children of a composite may be others' })

const Method = membersOnly({
  kind: z.literal('aggregation'),
  node: NodeId,
  among: z.array(AggregationBody).min(2).max(10).meta({ description: 'Means to choose from, with equal odds' })
}).meta({ id: 'AggregationFactor', description: 'A composite may be another mean of its children' })

const Drop = membersOnly({
  kind: z.literal('drop'),
  among: indicators.meta({ description: 'Indicators that may be left out; all beneath the node when left out' })
}).meta({ id: 'DropFactor', description: 'None or one of the indicators is left out, with equal odds' })

/** What an output may depend on. */
export const FactorBody = z.discriminatedUnion('kind', [Errors, Weights, Method, Drop]) satisfies z.ZodType<Factor>

const powersOfTwo = [leastSamples, 128, 256, 512, 1024, 2048, 4096, 8192, 16384] as const

/** Which output is studied, what is uncertain, and how finely it is sampled. */
export const SensitivityBody = membersOnly({
  output: membersOnly({
    node: NodeId.meta({ examples: ['criminality'] }),
    quantity: z.enum(['score', 'rank']),
    country: z.string().min(1).max(200).optional().meta({
      description: 'Whose score or rank; when left out: the mean score, or the mean shift of ranks, of the scope'
    }),
    scope: z.string().min(1).max(4000).default('world').meta({ description: 'Where ranks are taken' })
  }).meta({ description: 'What is studied' }),
  factors: z.array(FactorBody).min(1).max(100).optional().meta({
    description: 'When left out: the errors of each indicator beneath the node, one step either way'
  }),
  samples: z.literal(powersOfTwo).default(1024).meta({ description: 'Rows of the design, a power of two' }),
  seed: z
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(defaultSeed)
    .meta({ description: 'The same question with the same seed has the same answer, byte for byte' })
}).meta({
  id: 'Sensitivity',
  description: 'Which output is studied, what is uncertain, and how finely it is sampled'
}) satisfies z.ZodType<Sensitivity>
