import { Readable } from 'node:stream'
import { z } from 'zod'
import { answerBatch } from '../batch.js'
import { batchExamples } from '../examples-what-if.js'
import { problems, readErrors, scopeErrors } from '../responses.js'
import { indexFor, type Routes } from '../route.js'
import { EditionParam, ExactQuery, objectQuery, ScopesQuery } from '../schemas.js'

const errors = [
  ...readErrors.filter(code => code !== 'FORMAT_UNSUPPORTED'),
  ...(['EDITION_UNKNOWN', ...scopeErrors, 'MEDIA_TYPE_UNSUPPORTED'] as const)
]
const description =
  'The body is `application/x-ndjson`: one patch a line, at most 100,000 lines of at most 1 MB. The answer is the same: first `{"meta"}`, then for each line `{"line", "data"}` as of a single patch, or `{"line", "problem"}` where it is refused, last `{"end": {"answered", "refused"}}`; an answer without it was cut off. Lines are read as fast as answers are taken.'

/** A stream, of which the document shows the text. */
const Lines = z.any().meta({ description: 'One patch a line', override: { type: 'string' } })

/** Batch: many patches in one request, answered as they are read. */
export const batchRoutes: Routes = app => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(['application/x-ndjson', 'application/jsonl'], (_, lines, done) => {
    done(null, lines)
  })
  app.post(
    '/editions/:edition/what-if/batch',
    {
      schema: {
        operationId: 'postWhatIfBatch',
        summary: 'Up to 100,000 patches, one a line, answered line by line as they are read',
        description,
        tags: ['What-if'],
        params: z.object({ edition: EditionParam }),
        querystring: objectQuery({ exact: ExactQuery, scope: ScopesQuery }),
        body: { content: { 'application/x-ndjson': { schema: Lines } } },
        response: {
          200: {
            description: 'Newline-delimited JSON',
            content: { 'application/x-ndjson': { schema: z.string().meta({ description }) } }
          },
          ...problems(...errors)
        }
      },
      config: { examples: batchExamples }
    },
    async (request, reply) => {
      const index = await indexFor(request)
      const asked = { ...request.params, ...request.query }
      index.whatIfSource(asked)
      const answers = answerBatch(index, asked, request.body as AsyncIterable<Buffer>)
      await reply
        .header('cache-control', 'no-store')
        .type('application/x-ndjson; charset=utf-8')
        .send(Readable.from(answers, { objectMode: false }) as unknown as string)
    }
  )
}
