import type { IncomingMessage, ServerResponse } from 'node:http'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
  RawServerDefault
} from 'fastify'
import type { FastifyZodOpenApiTypeProvider } from 'fastify-zod-openapi'
import type { Answer } from '../answers/answer.js'
import type { ReleaseChoice } from '../archive/holding.js'
import type { Index } from '../index.js'
import type { CitedQuestion } from '../report/citation-words.js'
import { citationWriters } from './citation.js'
import { fileHeaders, fileName, writersOfFiles } from './files.js'
import { chooseFormat, contentType } from './negotiation.js'
import { formatsOf, writeBody, type Asked, type Writers, type Writing } from './writing.js'

type ZodApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  FastifyZodOpenApiTypeProvider
>

/** A plugin of routes whose schemas are zod's. */
export type Routes = (app: ZodApp) => void

export const asPlugin =
  (routes: Routes): FastifyPluginAsync =>
  async app => {
    routes(app.withTypeProvider<FastifyZodOpenApiTypeProvider>())
    return Promise.resolve()
  }

/**
 * The index that a request is to be answered from: of the release that it names, or of the served one.
 *
 * @throws {DomainError} those of `Archive.indexFor`
 */
export const indexFor = ({ server, query }: FastifyRequest): Promise<Index> =>
  server.archive.indexFor(query as ReleaseChoice)

/** Answer a read from the release that it names, or from the served one, and keep the reply. */
export const sendAnswer = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (index: Index) => Answer,
  cited: CitedQuestion,
  writers?: Writers
): Promise<void> => {
  const { archive, replies } = request.server
  const query = request.query as Writing & ReleaseChoice & Pick<Asked, 'dialect'>
  const index = await indexFor(request)
  const answer = ask(index)
  const lasting = archive.isLasting(query)
  const all = { ...writers, ...filesOf(index, answer, cited), ...citationWriters(index, cited) }
  const writing = { ...query, ...writtenAs(request, index, answer, cited), lasting, writers: all }
  await replies.send(answer, writing, request, reply)
}

/** Answer with what is made for this request alone, and not kept. */
export const sendFresh = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (index: Index) => Answer,
  cited: CitedQuestion
): Promise<void> => {
  const index = await indexFor(request)
  const answer = ask(index)
  const writing = {
    ...(request.query as Writing),
    ...writtenAs(request, index, answer, cited),
    writers: filesOf(index, answer, cited)
  }
  const format = chooseFormat(request.headers.accept, formatsOf(answer, writing))
  await reply
    .header('cache-control', 'no-store')
    .headers(fileHeaders(format, writing))
    .type(contentType(format))
    .send(await writeBody(answer, format, writing))
}

const filesOf = (index: Index, answer: Answer, cited: CitedQuestion): Writers =>
  'table' in answer ? writersOfFiles(index, cited) : {}

const writtenAs = (request: FastifyRequest, index: Index, { meta }: Answer, cited: CitedQuestion) => ({
  asked: { index, address: request.url, dialect: (request.query as Pick<Asked, 'dialect'>).dialect },
  fileName: fileName(index, meta, cited)
})

/** Aborts when the client goes away before the answer is sent. */
export const goneSignal = ({ raw }: FastifyReply): AbortSignal => {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}
