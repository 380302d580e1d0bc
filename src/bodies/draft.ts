import { z } from 'zod'
import { draftLimit } from '../answers/draft/draft.js'
import { membersOnly } from '../formats/issue.js'

export const draftText = z.string().meta({ description: `Plain text or Markdown, at most ${draftLimit} characters` })

/** A draft to check. */
export const DraftBody = membersOnly({ text: draftText })
