import { z } from 'zod'
import type { AddedIndicator, Aggregation, Change, Patch } from '../answers/patch/asked.js'
import { membersOnly } from '../formats/issue.js'
import { named } from './named.js'

const Name = named(200)
const NodeId = z.string().min(1).max(100)
const country = Name.optional().meta({ description: 'Any code or known spelling; either this or `scope`' })
const scope = z.string().min(1).max(4000).optional().meta({ description: 'Every country of a scope' })

const oneTarget = (entry: { country?: string | undefined; scope?: string | undefined }): boolean =>
  (entry.country === undefined) !== (entry.scope === undefined)
const eitherTarget = { error: 'either country or scope' }

/** One change of a patch: an indicator of a country, or of every country of a scope, set to a score or moved. */
export const ChangeBody = membersOnly({
  country,
  scope,
  indicator: NodeId,
  score: z.number().optional().meta({ description: 'New score; either this or `by`' }),
  by: z.number().optional().meta({ description: 'Points to add to the score, may be negative; either this or `score`' })
})
  .refine(({ score, by }) => (score === undefined) !== (by === undefined), { error: 'either score or by' })
  .refine(oneTarget, eitherTarget)
  .meta({
    id: 'Change',
    description: 'An indicator of a country or scope set to a score, or moved by some points'
  }) satisfies z.ZodType<Change>

const AddedScore = membersOnly({ country, scope, score: z.number() }).refine(oneTarget, eitherTarget)

/** An indicator that the edition does not have: where it stands, and its scores. */
export const AddedIndicatorBody = membersOnly({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/, 'a snake_case id')
    .meta({ description: 'Id of its own, snake_case', examples: ['wildlife_cybercrime'] }),
  parent: NodeId.meta({ description: 'The composite that it counts in' }),
  scores: z.array(AddedScore).min(1).max(1000).meta({
    description: 'A country named is excepted from the scopes; a country without a score has no composite above'
  })
}).meta({ id: 'AddedIndicator' }) satisfies z.ZodType<AddedIndicator>

/** Ways to bring the children of a node together, by name. */
export const AggregationBody = z
  .union([z.enum(['arithmetic', 'geometric', 'harmonic', 'median']), membersOnly({ generalised: z.number() })])
  .meta({
    id: 'Aggregation',
    description: 'A mean by name; `{"generalised": power}` is the mean of a power'
  }) satisfies z.ZodType<Aggregation>

const byNode = <T extends z.ZodType>(value: T) => z.record(NodeId, value).optional()

/**
 * What a what-if asks. The parts apply in this order, whatever the order of the members: `drop`, `add`, `formulas`,
 * `aggregations`, `weights` make the method; `changes` then apply together to the scores.
 */
export const PatchBody = membersOnly({
  changes: z.array(ChangeBody).max(10_000).optional().meta({ description: 'Scores that are set or moved' }),
  ends: z.enum(['refuse', 'clip']).optional().meta({
    description: 'What becomes of a `by` that leaves the scale: refused (the default), or clipped to the end'
  }),
  drop: z.array(NodeId).max(1000).optional().meta({ description: 'Indicators to leave out' }),
  add: z.array(AddedIndicatorBody).max(20).optional().meta({ description: 'Indicators of your own' }),
  formulas: byNode(z.string().min(1)).meta({ description: 'New formulas by composite' }),
  aggregations: byNode(AggregationBody).meta({ description: 'Other means of the children, by composite' }),
  weights: byNode(z.record(NodeId, z.number())).meta({
    description: 'Weights of children by composite, 0 or more; a child that is not named weighs 1'
  }),
  evidence: z.array(z.string().min(1).max(40)).max(200).optional().meta({
    description:
      'Ids of facts that the changes rest on; each bears on a changed indicator of its country. They change nothing'
  }),
  note: z.string().max(5000).optional().meta({ description: 'Why the patch is as it is; it changes nothing' })
}).meta({
  id: 'Patch',
  description: 'Parts apply in this order: drop, add, formulas, aggregations, weights, changes'
}) satisfies z.ZodType<Patch>
