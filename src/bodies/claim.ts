import { z } from 'zod'
import { ErrorModelBody, ErrorModelText } from './error-model.js'
import type { Claim, Claims } from '../answers/uncertainty/claim.js'
import { membersOnly } from '../formats/issue.js'
import { named } from './named.js'

const Country = named(200).meta({ description: 'Any code or known spelling', examples: ['KAZ'] })
const Node = z.string().min(1).max(100).meta({ description: 'Id of an indicator or composite' })
const Scope = z.string().min(1).max(4000).default('world')

const RanksAbove = membersOnly({ kind: z.literal('ranks_above'), country: Country, other: Country, node: Node }).meta({
  description: '`country` has a higher score, and so a rank nearer to 1, than `other`'
})
const Top = membersOnly({
  kind: z.literal('top'),
  country: Country,
  k: z.int().min(1).max(100_000),
  node: Node,
  scope: Scope
}).meta({ description: 'The rank of `country` in `scope` is `k` or nearer to 1' })
const Improved = membersOnly({
  kind: z.literal('improved'),
  country: Country,
  node: Node,
  since: named(60)
}).meta({ description: 'The score has moved in the good direction of the node since the edition `since`' })
const InQuadrant = membersOnly({
  kind: z.literal('quadrant'),
  country: Country,
  quadrant: z.enum(['low_low', 'low_high', 'high_low', 'high_high'])
}).meta({ description: '`country` lies in the quadrant' })

/** A statement about ranks or scores that can be checked. */
export const ClaimBody = z
  .discriminatedUnion('kind', [RanksAbove, Top, Improved, InQuadrant])
  .meta({ id: 'Claim' }) satisfies z.ZodType<Claim>

/** Claims to check against an edition. */
export const ClaimsBody = membersOnly({
  uncertainty: z
    .union([ErrorModelBody, ErrorModelText])
    .optional()
    .meta({
      description: 'How far scores may be off: an error model or its short form; one step either way if left out',
      override: { anyOf: [{ $ref: '#/components/schemas/ErrorModel' }, { type: 'string', examples: ['step'] }] }
    }),
  claims: z.array(ClaimBody).min(1).max(100).meta({ description: 'What is to be checked' })
}).meta({ id: 'Claims' }) satisfies z.ZodType<Claims>
