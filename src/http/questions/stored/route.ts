import type { FastifyInstance, FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify'
import type { z } from 'zod'
import type { RouteExamples } from '../../docs.js'
import type { Format } from '../../negotiation.js'

/** How a question of the store is answered over HTTP. */
export interface StoredRoute {
  readonly handle: (app: FastifyInstance) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  /** The answers by status, where it is not the one with 200. */
  readonly answers?: (answer: object) => Readonly<Record<number, object>>
  /** What the document says of further formats. */
  readonly says?: Readonly<Partial<Record<Format, string>>>
  /** Headers that it reads, for the document. */
  readonly headers?: z.ZodObject
  /** Examples that the declaration cannot ask for. */
  readonly requests?: RouteExamples
  readonly preValidation?: preValidationHookHandler
}
