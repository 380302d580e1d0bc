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
import type { ReleaseChoice } from '../archive/holding.js'
import type { Index } from '../index.js'

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

/** Aborts when the client goes away before the answer is sent. */
export const goneSignal = ({ raw }: FastifyReply): AbortSignal => {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}
