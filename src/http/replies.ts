import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { digestOf } from '../data/content-hash.js'
import type { Answer } from '../answers/answer.js'
import { chooseEncoding, chooseFormat, contentType, isPacked, type Encoding, type Format } from './negotiation.js'
import { formatsOf, writeBody, type Writing } from './writing.js'

/** An answer as it goes over the wire. */
interface WrittenReply {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
}

/** An answer as it went over the wire, to go again. */
export interface KeptReply extends Pick<WrittenReply, 'body' | 'etag'> {
  /** All headers that the answer has whoever asks, names and values in turn. */
  readonly headers: readonly string[]
  /** Those of them that a 304 has. */
  readonly unchanged: readonly string[]
  /** The release that must be the served one for the reply to be right; undefined when the address names the release. */
  readonly release: string | undefined
}

const bounds = { bytes: 10 * 1024 * 1024, compressFrom: 1024 }
/** A window of 256 kB: as small as answers are, and an eighth of the memory of the default. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 } }
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/**
 * Written answers by address and accept headers: an answer of a release never changes, so none is written twice. When
 * another release is served, those that were of the served one are not found any more.
 */
export class WrittenReplies {
  readonly #replies = new LRUCache<string, KeptReply>({
    maxSize: bounds.bytes,
    sizeCalculation: (reply, key) => reply.body.length + key.length + 1500
  })

  /** The reply to a request if it was written before. */
  find(request: FastifyRequest): KeptReply | undefined {
    const known = this.#replies.get(keyOf(request))
    if (!known) return undefined
    const { release } = known
    return release === undefined || release === request.server.index.release.id ? known : undefined
  }

  /** Write an answer in the format and encoding that the client prefers, keep it, and send it. */
  async send(answer: Answer, writing: Writing, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const written = await writeAnswer(answer, writing, request)
    addHeaders(written, reply)
    const release = writing.lasting ? undefined : answer.meta.release
    this.#replies.set(keyOf(request), { ...keepReply(written, reply), release })
    return sendBody(written, request, reply)
  }
}

/** Write an answer and send it, as `WrittenReplies` does, but do not keep it: it can be another for the same release. */
export const sendUnkept = async (
  answer: Answer,
  writing: Writing,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<FastifyReply> => sendWritten(await writeAnswer(answer, writing, request), request, reply)

/** Send a text of JSON as it stands. */
export const sendText = async (
  text: string,
  writing: Pick<Writing, 'lasting'>,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<FastifyReply> => {
  const format = chooseFormat(request.headers.accept, ['json'])
  return sendWritten(await writeText(text, format, writing, request), request, reply)
}

const writeAnswer = async (answer: Answer, writing: Writing, request: FastifyRequest): Promise<WrittenReply> => {
  const format = chooseFormat(request.headers.accept, formatsOf(answer, writing))
  const body = await writeBody(answer, format, writing)
  return writeText(body, format, writing, request)
}

const writeText = async (
  text: string | Uint8Array,
  format: Format,
  { lasting = false }: Writing,
  request: FastifyRequest
): Promise<WrittenReply> => {
  const identity = Buffer.from(text as Uint8Array)
  const asked = request.headers['accept-encoding']
  const plain = isPacked(format) || identity.length < bounds.compressFrom
  const encoding = plain ? 'identity' : chooseEncoding(asked)
  return {
    body: await encode(identity, encoding),
    headers: headersOf(format, encoding, lasting),
    etag: etagOf(identity, encoding)
  }
}

const keyOf = ({ originalUrl, headers }: FastifyRequest): string =>
  `${originalUrl} ${headers.accept ?? ''} ${headers['accept-encoding'] ?? ''}`

const encode = async (identity: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'identity') return identity
  const compressed = await (encoding === 'gzip' ? compressGzip(identity) : compressBrotli(identity, brotliOptions))
  // A copy, since zlib gives small results as views on buffers of 16 kB, which would be kept whole.
  return Buffer.from(compressed)
}

/** Strong and per encoding: equal tags mean equal bytes. */
const etagOf = (identity: Buffer, encoding: Encoding): string =>
  `"${digestOf(identity).toString('base64url').slice(0, 27)}${encoding === 'identity' ? '' : `-${encoding}`}"`

const headersOf = (format: Format, encoding: Encoding, lasting: boolean): Record<string, string> => ({
  'content-type': contentType(format),
  'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
  vary: 'Accept, Accept-Encoding',
  ...(encoding !== 'identity' && { 'content-encoding': encoding })
})

const sendWritten = (written: WrittenReply, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  addHeaders(written, reply)
  return sendBody(written, request, reply)
}

const addHeaders = ({ headers, etag }: WrittenReply, reply: FastifyReply): void => {
  reply.headers(headers).header('etag', etag)
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
