import { promisify } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { Answer } from '../../answers/answer.js'
import { digestOf } from '../../data/content-hash.js'
import { isCitation } from '../citation.js'
import { fileHeaders } from '../files.js'
import { chooseEncoding, chooseFormat, contentType, isPacked, type Encoding, type Format } from '../negotiation.js'
import { headersOfTable } from '../links.js'
import { formatsOf, writeBody, type Writing } from '../writing.js'

/** An answer as it goes over the wire. */
export interface WrittenReply {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly format: Format
  /** Of what may be kept. */
  readonly etag: string
}

/** What a client takes, by its headers. */
export interface Accepts {
  readonly accept: string | undefined
  readonly encoding: string | undefined
}

const compressFrom = 1024
/** A window of 256 kB: as small as answers are, and an eighth of the memory of the default. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 } }
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

export const acceptsOf = ({ accept, 'accept-encoding': encoding }: Headers): Accepts => ({
  accept,
  encoding: encoding === undefined ? undefined : String(encoding)
})

interface Headers {
  readonly accept?: string | undefined
  readonly 'accept-encoding'?: string | string[] | undefined
}

/** Write an answer in the format and encoding that the client prefers. */
export const writeAnswer = async (answer: Answer, writing: Writing, accepts: Accepts): Promise<WrittenReply> => {
  const format = chooseFormat(accepts.accept, formatsOf(answer, writing))
  const written = await writeText(await writeBody(answer, format, writing), format, writing, accepts)
  const { address } = writing.asked ?? {}
  const headers = {
    ...written.headers,
    ...fileHeaders(format, writing),
    ...(address !== undefined && 'table' in answer && headersOfTable(answer, format, address))
  }
  return { ...written, headers: isCitation(format) ? { ...headers, 'cache-control': 'no-cache' } : headers }
}

/** Write a text or bytes that are there, in the encoding that the client prefers. */
export const writeText = async (
  text: string | Uint8Array,
  format: Format,
  { lasting = false }: Writing,
  { encoding: asked }: Accepts
): Promise<WrittenReply> => {
  const identity = Buffer.from(text as Uint8Array)
  const plain = isPacked(format) || identity.length < compressFrom
  const encoding = plain ? 'identity' : chooseEncoding(asked)
  return {
    body: await encode(identity, encoding),
    format,
    headers: headersOf(format, encoding, lasting),
    etag: etagOf(identity, encoding)
  }
}

const encode = async (identity: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'identity') return identity
  // A copy, since zlib gives small results as views on buffers of 16 kB, which would be kept whole.
  return Buffer.from(await (isMainThread ? compress : compressHere)[encoding](identity))
}

const compress = {
  gzip: (identity: Buffer) => compressGzip(identity),
  br: (identity: Buffer) => compressBrotli(identity, brotliOptions)
}

/** In a thread, by the thread itself: its priority is lower than that of those which compress for the loop. */
const compressHere = {
  gzip: (identity: Buffer) => gzipSync(identity),
  br: (identity: Buffer) => brotliCompressSync(identity, brotliOptions)
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

/** Write what is made for one request alone, and not kept. */
export const writeFresh = async (answer: Answer, writing: Writing, { accept }: Accepts): Promise<FreshReply> => {
  const format = chooseFormat(accept, formatsOf(answer, writing))
  const body = Buffer.from((await writeBody(answer, format, writing)) as Uint8Array)
  return {
    body,
    format,
    headers: { 'cache-control': 'no-store', 'content-type': contentType(format), ...fileHeaders(format, writing) }
  }
}

/** An answer that nobody is to keep. */
export type FreshReply = Omit<WrittenReply, 'etag'>
