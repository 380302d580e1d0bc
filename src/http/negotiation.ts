import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { DomainError } from '../errors.js'

/** The formats that answers are written in, by the suffix that asks for them. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html',
  md: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  jsonstat: 'application/vnd.json-stat+json',
  events: 'text/event-stream'
} as const

export type Format = keyof typeof mediaTypes
export type Encoding = 'br' | 'gzip' | 'identity'

const formats = Object.keys(mediaTypes) as Format[]

/** The suffixes that an address may end with: those of all formats but the stream of events. */
const suffixed = new RegExp(
  `^(/(?:v1/|problems)[^?]*)\\.(${formats.filter(format => format !== 'events').join('|')})(\\?.*)?$`
)

/** The header `content-type` of a format: texts say their encoding. */
export const contentType = (format: Format): string =>
  isPacked(format) ? mediaTypes[format] : `${mediaTypes[format]}; charset=utf-8`

/** Whether a format is bytes that are compressed already. */
export const isPacked = (format: Format): boolean => packed.has(format)

const packed: ReadonlySet<Format> = new Set<Format>(['png', 'pdf', 'docx', 'xlsx', 'parquet'])

/**
 * Take a suffix such as `.csv` off the path of the address of a question and ask for that format instead: a suffix is
 * worth more than the `Accept` header, so that an address alone says what it answers.
 */
export const stripSuffix = (request: Pick<IncomingMessage, 'url' | 'headers'>): string => {
  const { url = '/' } = request
  const found = suffixed.exec(url)
  if (!found) return url
  const [, path = '', suffix = '', query = ''] = found
  request.headers.accept = mediaTypes[suffix as Format]
  return path + query
}

/**
 * The format that a client prefers among those that an answer exists in.
 *
 * @throws {DomainError} `FORMAT_UNSUPPORTED` when none of them is accepted
 */
export const chooseFormat = (accept: string | undefined, available: readonly Format[]): Format => {
  if (accept === undefined || accept === '*/*') return available[0] ?? 'json'
  const types = available.map(format => mediaTypes[format])
  const chosen = new Negotiator({ headers: { accept } }).mediaType([...types])
  const format = formats.find(candidate => mediaTypes[candidate] === chosen)
  if (format) return format
  throw new DomainError('FORMAT_UNSUPPORTED', {
    pointer: '/headers/accept',
    detail: `The answer is not written as ${accept}.`,
    allowed: [...types]
  })
}

/** The content encoding that a client prefers; brotli before gzip before none where it does not care. */
export const chooseEncoding = (acceptEncoding: string | undefined): Encoding => {
  if (acceptEncoding === undefined) return 'identity'
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  const accepted = negotiator.encodings(['br', 'gzip', 'identity'])
  return (['br', 'gzip', 'identity'] as const).find(encoding => accepted.includes(encoding)) ?? 'identity'
}
