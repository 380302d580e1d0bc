import { z } from 'zod'
import { membersOnly } from '../formats/issue.js'
import { PatchBody } from './patch.js'

/** What is asked to be kept: a patch of an edition, under a title. */
export const ScenarioBody = membersOnly({
  edition: z.string().max(60).meta({ description: 'Edition, or `latest`, which is kept as the edition it is' }),
  title: z
    .string()
    .min(1)
    .max(200)
    .refine(text => text.trim() !== '', 'text that is not blank')
    .meta({ description: 'What it is about; part of the content' }),
  note: z.string().max(5000).optional().meta({ description: 'Reasons and sources; part of the content' }),
  patch: PatchBody
}).meta({ id: 'ScenarioRequest' })
