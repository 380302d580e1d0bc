import { z } from 'zod'

/** What evidence there is on a score. */
export const EvidenceLink = z
  .object({
    facts: z.int().meta({ description: 'Facts that bear on the edition' }),
    since_then: z.int(),
    undated: z.int(),
    conflicts: z.array(z.string()),
    address: z.string().meta({ description: 'Where the facts are' })
  })
  .meta({ id: 'EvidenceLink' })
