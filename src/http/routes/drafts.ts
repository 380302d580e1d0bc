import { z } from 'zod'
import { draftLanguages } from '../../answers/draft/lexicon.js'
import { draftLimit } from '../../answers/draft/draft.js'
import { draftVerdicts } from '../../answers/draft/verdict.js'
import { membersOnly } from '../../formats/issue.js'
import { draftExamples } from '../examples-drafts.js'
import { uncitedListResponses } from '../responses.js'
import { sendFresh, type Routes } from '../route.js'
import { listQuery } from '../schemas.js'

const Language = z.enum(draftLanguages).optional().meta({
  description: 'Language of the text; found from its letters when left out'
})
const Edition = z
  .string()
  .max(60)
  .optional()
  .meta({
    description: 'Edition of all figures that name none, or `latest`; found from the text when left out',
    examples: ['2023']
  })

/** A document of a word processor; what reads it is loaded for the first one. */
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const Draft = membersOnly({
  text: z.string().meta({ description: `Plain text or Markdown, at most ${draftLimit} characters` }),
  language: Language,
  edition: Edition
}).meta({ id: 'Draft' })

const DraftText = z.string().meta({ description: 'The text as it is; `language` and `edition` stand in the query' })

const Finding = z
  .object({
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: 'In UTF-16 units, from 1' }),
    offset: z.int().min(0).meta({ description: 'In UTF-16 units, from the start of the text' }),
    kind: z.string().meta({
      description:
        '`score`, `rank`, `size`, `delta`, `displayed_difference`, `like_for_like`, `basket_effect`, `rank_change`, `average`, `gap`, `margin`, `distance`, `compared`, `tied`, `country` or `edition`'
    }),
    verdict: z.enum(draftVerdicts),
    alarm: z.boolean().meta({ description: 'Whether the draft is to be changed here' }),
    found: z.string(),
    right: z.string().nullable().meta({ description: 'The right value; null where the index has none' }),
    says: z.string(),
    country: z.string().nullable(),
    node: z.string().nullable(),
    edition: z.string().nullable(),
    scope: z.string().nullable(),
    address: z.string().meta({ description: 'Where the API shows the right value' })
  })
  .meta({ id: 'Finding' })

const schema = {
  operationId: 'checkDraft',
  summary: 'Check a draft in English or Russian: every figure, country and edition, with a verdict and the proof',
  description:
    'Numbers that are not said to be figures of the index (amounts, shares, dates, references, other indices) are not listed. `rounded` is rightly rounded from the exact value, or a difference of rounded scores. `meta.alarms` counts what is to be changed; a country that the index does not have is listed, but is no alarm. Nothing is kept.',
  tags: ['Profiles'],
  querystring: listQuery({ language: Language, edition: Edition }),
  body: {
    content: {
      'application/json': { schema: Draft },
      'text/plain': { schema: DraftText },
      'text/markdown': { schema: DraftText },
      [docx]: { schema: DraftText }
    }
  },
  response: uncitedListResponses(
    Finding,
    ...(['EDITION_UNKNOWN', 'DRAFT_INVALID', 'BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
  )
}

/** Drafts: texts about the index, checked. */
export const draftRoutes: Routes = app => {
  app.addContentTypeParser(['text/plain', 'text/markdown'], { parseAs: 'string' }, (_, body, done) => {
    done(null, body)
  })
  app.addContentTypeParser(docx, { parseAs: 'buffer' }, async (_: unknown, body: Buffer) =>
    (await import('../../formats/docx.js')).readDocx(body)
  )
  app.post('/drafts::check', { schema, config: { examples: draftExamples } }, async (request, reply) => {
    const { language, edition } = request.query
    const { body } = request
    const draft = typeof body === 'string' ? { text: body } : body
    await sendFresh(request, reply, index => index.draft({ language, edition, ...draft }))
  })
}
