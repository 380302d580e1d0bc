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
import { z } from 'zod'
import type { Answer } from '../answers/answer.js'
import { DomainError, errorCatalogue, type ErrorCode } from '../errors.js'
import type { Index } from '../index.js'
import { answerOf, Problem } from './schemas.js'
import { chooseFormat, mediaTypes } from './negotiation.js'
import { writeBody, type WrittenReplies, type Writing } from './replies.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The index that is served. */
    index: Index
    replies: WrittenReplies
  }
}

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

/** Errors that any read may answer with. */
const everyRead: readonly ErrorCode[] = [
  'REQUEST_INVALID',
  'RELEASE_UNKNOWN',
  'FORMAT_UNSUPPORTED',
  'RATE_LIMITED',
  'INTERNAL'
]

/** Errors of a scope that a question names. */
export const scopeErrors = ['SCOPE_UNKNOWN', 'SCOPE_EMPTY', 'COUNTRY_UNKNOWN', 'COUNTRY_AMBIGUOUS'] as const

/** The problem answers of a route, by status, from the codes it may answer with. */
export const problems = (...codes: readonly ErrorCode[]) => {
  const statuses = [...new Set(codes.map(code => errorCatalogue[code].status))].toSorted()
  const entries = statuses.map(status => {
    const here = codes.filter(code => errorCatalogue[code].status === status)
    const description = here.map(code => `${code}: ${errorCatalogue[code].title}`).join('; ')
    return [status, { description, content: { 'application/problem+json': { schema: Problem } } }] as const
  })
  return Object.fromEntries(entries)
}

/** Responses of a route that answers with one object. */
export const objectResponses = (data: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  200: { description: 'The answer', content: { 'application/json': { schema: answerOf(data) } } },
  ...problems(...everyRead, ...codes)
})

/** Responses of a route that answers with a list, as JSON or CSV. */
export const listResponses = (row: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  200: {
    description: 'The answer; CSV with the suffix `.csv` or `Accept: text/csv`',
    content: {
      'application/json': { schema: answerOf(z.array(row)) },
      'text/csv': { schema: z.string().meta({ description: 'RFC 4180, UTF-8, one row an entry of `data`' }) }
    }
  },
  ...problems(...everyRead, ...codes)
})

/**
 * Answer a read: the reply that was written before for this address, or a new one.
 *
 * @throws {DomainError} `RELEASE_UNKNOWN` when the address names a release that is not the one served
 */
export const sendAnswer = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (index: Index) => Answer
): Promise<void> => {
  const { replies } = request.server
  await replies.send(ask(servedRelease(request)), request.query as Writing, request, reply)
}

/** Answer with what is made for this request alone, and not kept. */
export const sendFresh = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (index: Index) => Answer
): Promise<void> => {
  const answer = ask(servedRelease(request))
  const format = chooseFormat(request.headers.accept, 'table' in answer ? ['json', 'csv'] : ['json'])
  await reply
    .header('cache-control', 'no-store')
    .type(`${mediaTypes[format]}; charset=utf-8`)
    .send(writeBody(answer, format, request.query as Writing))
}

/**
 * The index to answer a request from.
 *
 * @throws {DomainError} `RELEASE_UNKNOWN` when the address names a release that is not the one served
 */
export const servedRelease = ({ query, server: { index } }: FastifyRequest): Index => {
  const { release } = query as Writing
  if (release === undefined || release === index.release.id) return index
  const detail = `The release ${release} is not held here.`
  throw new DomainError('RELEASE_UNKNOWN', { pointer: '/query/release', detail, allowed: [index.release.id] })
}
