import { z } from 'zod'
import { mostNames, type Names } from '../answers/method/country-matches.js'
import { membersOnly } from '../formats/issue.js'

/** Names or codes of countries, as a list has them. */
export const NamesBody = membersOnly({
  names: z
    .array(z.union([z.string().max(1000), z.number(), z.null()]))
    .min(1)
    .max(mostNames)
    .meta({ description: `Names or codes, at most ${mostNames}; M49 codes may be numbers`, examples: [['KAZ', 398]] })
}).meta({ id: 'Names' }) satisfies z.ZodType<Names>
