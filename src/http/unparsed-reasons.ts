import { DomainError } from '../errors.js'
import { shorterWays } from './unfit.js'

/** What Node.js says of a request that it could not read. */
export interface ParseError extends Error {
  readonly code?: string | undefined
  /** What the parser says is wrong. */
  readonly reason?: unknown
  /** The piece in which it was found, as bytes. */
  readonly rawPacket?: unknown
  /** How much of the piece was read before. */
  readonly bytesParsed?: unknown
}

/** Address and headers together may take so many bytes. */
export const mostHeaderBytes = 32 * 1024

/** A request that is not read, as an error of the catalogue. */
export const reasonOf = (error: ParseError): DomainError => reasons[error.code ?? '']?.(error) ?? malformed(error)

const tooMuch = (error: ParseError): DomainError => {
  const bytes = `more than ${mostHeaderBytes} bytes`
  if (isAddress(textOf(error)))
    return new DomainError('ADDRESS_TOO_LONG', { detail: `The address takes ${bytes}.`, allowed: shorterWays })
  return new DomainError('HEADERS_TOO_LARGE', {
    pointer: '/headers',
    detail: `The address and the headers take ${bytes}.`,
    allowed: ['fewer or shorter headers, such as cookies, of which none is read here', ...shorterWays]
  })
}

/** Whether a piece of a request is mostly of its address: its longest line begins with one, or has no space. */
const isAddress = (piece: string): boolean => {
  const longest = piece.split(/\r?\n/).reduce((one, other) => (other.length > one.length ? other : one))
  return longest.length > piece.length / 2 && (/^[A-Z]+ \S*/.test(longest) || !/\s/.test(longest))
}

const tooSlow = (): DomainError =>
  new DomainError('REQUEST_TIMEOUT', {
    detail: 'The request was not complete when its time was over.',
    allowed: ['headers within 15 seconds', 'a body within 10 minutes', 'several smaller requests']
  })

const methodUnknown = (error: ParseError): DomainError => {
  const word = /^([!-~]{1,40}) \S+ HTTP\//.exec(lineOf(error))?.[1]
  if (word === undefined) return malformed(error)
  const detail = `${word} is not a method of HTTP.`
  return new DomainError('METHOD_UNSUPPORTED', { detail, allowed: ['GET', 'HEAD', 'POST'] })
}

const versionUnknown = (error: ParseError): DomainError => {
  const version = /HTTP\/(\S{1,20})/.exec(lineOf(error))?.[1]
  const detail = version === undefined ? 'The request is not of HTTP.' : `The request is of HTTP/${version}.`
  return new DomainError('VERSION_UNSUPPORTED', { detail, allowed: ['HTTP/1.1', 'HTTP/1.0'] })
}

const malformed = ({ reason, message }: ParseError): DomainError =>
  new DomainError('REQUEST_INVALID', {
    detail: `The request is not HTTP/1.1: ${typeof reason === 'string' ? reason : message}.`,
    allowed: ['a request after RFC 9112; https stands before a proxy']
  })

const textOf = ({ rawPacket }: ParseError): string => (Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : '')

/** The line in which reading ended; other requests may stand before it. */
const lineOf = (error: ParseError): string => {
  const text = textOf(error)
  const read = typeof error.bytesParsed === 'number' ? error.bytesParsed : 0
  const begin = text.lastIndexOf('\n', read - 1) + 1
  return /^.*/.exec(text.slice(begin))?.[0] ?? ''
}

const tooManyExtensions = (): DomainError =>
  new DomainError('BODY_TOO_LARGE', {
    detail: 'The extensions of the chunks of the body are too large.',
    allowed: ['chunks without extensions']
  })

const reasons: Readonly<Record<string, (error: ParseError) => DomainError>> = {
  HPE_HEADER_OVERFLOW: tooMuch,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: tooManyExtensions,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
  HPE_INVALID_METHOD: methodUnknown,
  HPE_INVALID_VERSION: versionUnknown,
  HPE_PAUSED_H2_UPGRADE: versionUnknown
}
