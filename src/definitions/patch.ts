import { z } from 'zod'
import { membersOnly } from './issue.js'

/** One change of a patch: an indicator of a country set to a score, or moved by some points. */
export const Change = membersOnly({
  country: z.string().min(1).max(200).meta({ description: 'Any code or known spelling' }),
  indicator: z.string().min(1).max(100),
  score: z.number().optional().meta({ description: 'New score; either this or `by`' }),
  by: z.number().optional().meta({ description: 'Points to add to the score, may be negative; either this or `score`' })
})
  .refine(({ score, by }) => (score === undefined) !== (by === undefined), { error: 'either score or by' })
  .meta({ id: 'Change', description: 'An indicator of a country set to a score, or moved by some points' })

/** What a what-if asks: changes that apply together. */
export const Patch = membersOnly({ changes: z.array(Change).min(1).max(10_000) }).meta({ id: 'Patch' })

export type Change = z.output<typeof Change>
