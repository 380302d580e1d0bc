import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Answer } from '../answers/answer.js'
import { acceptsOf, writeAnswer, writeText, type WrittenReply } from './answering/written.js'
import { chooseFormat, type Format } from './negotiation.js'
import type { Writing } from './writing.js'

/** An answer as it went over the wire, to go again. */
export interface KeptReply extends Pick<WrittenReply, 'body' | 'etag'> {
  /** All headers that the answer has whoever asks, names and values in turn. */
  readonly headers: readonly string[]
  /** Those of them that a 304 has. */
  readonly unchanged: readonly string[]
  /** The release that must be the served one for the reply to be right; undefined when the address names the release. */
  readonly release: string | undefined
}

const mostBytes = 10 * 1024 * 1024

/**
 * Written answers by address and accept headers: an answer of a release never changes, so none is written twice. When
 * another release is served, those that were of the served one are not found any more.
 */
export class WrittenReplies {
  readonly #replies = new LRUCache<string, KeptReply | typeof elsewhere>({
    maxSize: mostBytes,
    sizeCalculation: (reply, key) => (reply === elsewhere ? 0 : reply.body.length) + key.length + 1500
  })

  /** The reply to a request if it was written before. */
  find(request: FastifyRequest): KeptReply | undefined {
    const key = keyOf(request)
    const found = this.#replies.get(key)
    const known = found === elsewhere ? this.#replies.get(atOrigin(key, request)) : found
    if (!known || known === elsewhere) return undefined
    const { release } = known
    return release === undefined || release === request.server.index.release.id ? known : undefined
  }

  /** Write an answer in the format and encoding that the client prefers, keep it, and send it. */
  async send(answer: Answer, writing: Writing, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const written = await writeAnswer(answer, writing, acceptsOf(request.headers))
    return this.sendWritten(written, writing.lasting ? undefined : answer.meta.release, request, reply)
  }

  /**
   * Keep an answer that is written, and send it.
   *
   * @param release  undefined when the address names it
   */
  sendWritten(
    written: WrittenReply,
    release: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply
  ): FastifyReply {
    addHeaders(written, reply)
    if (isKept(written)) this.#keep(written, release, request, reply)
    return sendBody(written, request, reply)
  }

  #keep(written: WrittenReply, release: string | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const key = keyOf(request)
    const isOfOrigin = carriesAddresses(written.format)
    if (isOfOrigin) this.#replies.set(key, elsewhere)
    this.#replies.set(isOfOrigin ? atOrigin(key, request) : key, { ...keepReply(written, reply), release })
  }
}

/** Not what is another on another day. */
const isKept = ({ headers }: WrittenReply): boolean => headers['cache-control'] !== 'no-cache'

/** Write an answer and send it, as `WrittenReplies` does, but do not keep it: it can be another for the same release. */
export const sendUnkept = async (
  answer: Answer,
  writing: Writing,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<FastifyReply> => sendWritten(await writeAnswer(answer, writing, acceptsOf(request.headers)), request, reply)

/** Send a text of JSON as it stands. */
export const sendText = async (
  text: string,
  writing: Pick<Writing, 'lasting'>,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<FastifyReply> => {
  const format = chooseFormat(request.headers.accept, ['json'])
  return sendWritten(await writeText(text, format, writing, acceptsOf(request.headers)), request, reply)
}

/** Stands where what is answered carries addresses, with the host that was asked: it is kept for each host by itself. */
const elsewhere = 'elsewhere'

const atOrigin = (key: string, request: FastifyRequest): string => `${key} ${request.server.originOf(request)}`

/** Addresses in JSON and CSV are relative to that of the answer, so that their bytes are the same wherever they are asked for. */
const carriesAddresses = (format: Format): boolean => format !== 'json' && format !== 'csv'

const keyOf = ({ originalUrl, headers }: FastifyRequest): string =>
  `${originalUrl} ${headers.accept ?? ''} ${headers['accept-encoding'] ?? ''}`

const sendWritten = (written: WrittenReply, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  addHeaders(written, reply)
  return sendBody(written, request, reply)
}

const addHeaders = ({ headers, etag }: WrittenReply, reply: FastifyReply): void => {
  // Links that an answer has besides stay.
  const links = [reply.getHeader('link'), headers.link].filter(Boolean).join(', ')
  reply.headers({ ...headers, ...(links && { link: links }) }).header('etag', etag)
}

const sendBody = ({ body, etag }: WrittenReply, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  hasTag(request, etag) ? reply.code(304).removeHeader('content-encoding').send() : reply.send(body)

/** Headers that differ from request to request; the others are kept with a reply as they are sent with it first. */
const ofRequest = /^(x-request-id|ratelimit-.*|strict-transport-security)$/

const keepReply = ({ body, etag }: WrittenReply, reply: FastifyReply): Omit<KeptReply, 'release'> => {
  const lasting = Object.entries(reply.getHeaders()).filter(([name]) => !ofRequest.test(name))
  const unchanged = lasting.filter(([name]) => name !== 'content-encoding')
  const list = (headers: typeof lasting): string[] => headers.flatMap(([name, value]) => [name, String(value)])
  return { body, etag, headers: [...list(lasting), 'content-length', String(body.length)], unchanged: list(unchanged) }
}

/** Whether a client has what it asks for, by the tag that it had. */
export const hasTag = ({ headers }: FastifyRequest, etag: string): boolean => {
  const asked = headers['if-none-match']
  return asked !== undefined && matches(asked, etag)
}

/** Whether a list of tags names this one; `W/` before a tag does not matter to a conditional GET (RFC 9110, 13.1.2). */
const matches = (list: string, etag: string): boolean =>
  list.trim() === '*' || list.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
