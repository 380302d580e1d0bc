import { z } from 'zod'
import { draftCheck } from '../../../answers/draft/draft-check.js'
import { draftText } from '../../../bodies/draft.js'
import { membersOnly } from '../../../formats/issue.js'
import { readersOf } from '../parameter-schema.js'
import type { Special } from './special.js'

/** A document of a word processor; what reads it is loaded for the first one. */
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Whatever else is asked may stand beside the text. */
const DraftBody = membersOnly({
  text: draftText,
  ...readersOf(draftCheck.asks, ['language', 'edition'])
}).meta({ id: 'Draft' })

const DraftText = z.string().meta({ description: 'The text as it is; `language` and `edition` stand in the query' })

/** Texts are posted as they are, or in JSON. */
export const draftCheckSpecial: Special = {
  prepare: app => {
    app.addContentTypeParser(['text/plain', 'text/markdown'], { parseAs: 'string' }, (_, text, done) => {
      done(null, text)
    })
    app.addContentTypeParser(docx, { parseAs: 'buffer' }, async (_: unknown, file: Buffer) =>
      (await import('../../../formats/docx.js')).readDocx(file)
    )
  },
  bodies: { 'application/json': DraftBody, 'text/plain': DraftText, 'text/markdown': DraftText, [docx]: DraftText },
  readBody: body => (typeof body === 'string' ? { text: body } : (body as Readonly<Record<string, unknown>>))
}
