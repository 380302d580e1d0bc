import { Readable } from 'node:stream'
import { z } from 'zod'
import type { PatchPlace } from '../../../answers/what-if/patched.js'
import { whatIfBatch } from '../../../answers/what-if/what-if-batch.js'
import { answerBatch } from '../../batch.js'
import { goneSignal, indexFor } from '../../route.js'
import type { Special } from './special.js'

const lines = 'application/x-ndjson'

/** A stream, of which the document shows the text. */
const Lines = z.any().meta({ description: 'One patch a line', override: { type: 'string' } })

/** Patches are read from the body one by one, and answered as they are read. */
export const whatIfBatchSpecial: Special<PatchPlace> = {
  prepare: app => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser([lines, 'application/jsonl'], (_, stream, done) => {
      done(null, stream)
    })
  },
  bodies: { [lines]: Lines },
  // Each line is refused by itself, within an answer that has one format.
  never: ['BODY_MALFORMED', 'BODY_TOO_LARGE', 'FORMAT_UNSUPPORTED'],
  readBody: () => ({}),
  writeBody: ({ patches }) => (patches as readonly unknown[]).map(patch => `${JSON.stringify(patch)}\n`).join(''),
  responses: {
    200: {
      description: 'Newline-delimited JSON',
      content: { [lines]: { schema: z.string().meta({ description: whatIfBatch.description }) } }
    }
  },
  handle: app => async (request, reply, place) => {
    const index = await indexFor(request)
    const gone = goneSignal(reply)
    // What refuses all patches is answered before a stream is begun.
    const { meta } = index.whatIfBatch({ ...place, patches: [] })
    const head = { ...meta, count: null }
    const answers = answerBatch(head, request.body as AsyncIterable<Buffer>, lines =>
      app.heavy.lines(index, place, lines, gone)
    )
    await reply
      .header('cache-control', 'no-store')
      .type(`${lines}; charset=utf-8`)
      .send(Readable.from(answers, { objectMode: false }))
  }
}
