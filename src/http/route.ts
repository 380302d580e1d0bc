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
import { citationWriters } from './citation.js'
import { chooseFormat, contentType } from './negotiation.js'
import { writeBody, type Writers, type Writing } from './writing.js'

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
  writers?: Writers
): Promise<void> => {
  const { archive, replies } = request.server
  const query = request.query as Writing & ReleaseChoice
  const index = await indexFor(request)
  const answer = ask(index)
  const { summary = '' } = request.routeOptions.schema ?? {}
  const asked = { index, address: request.url, origin: request.server.originOf(request) }
  const all = { ...writers, ...citationWriters(index, summary) }
  await replies.send(answer, { ...query, lasting: archive.isLasting(query), writers: all, asked }, request, reply)
}

/** Answer with what is made for this request alone, and not kept. */
export const sendFresh = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (index: Index) => Answer
): Promise<void> => {
  const answer = ask(await indexFor(request))
  const format = chooseFormat(request.headers.accept, 'table' in answer ? ['json', 'csv'] : ['json'])
  await reply
    .header('cache-control', 'no-store')
    .type(contentType(format))
    .send(await writeBody(answer, format, request.query as Writing))
}

/** Aborts when the client goes away before the answer is sent. */
export const goneSignal = ({ raw }: FastifyReply): AbortSignal => {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}
