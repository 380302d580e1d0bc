import { pathOf, type Word } from './places.js'

/** The services that are asked, see `services.ts`. */
export type ServiceName = 'shipped' | 'wellbeing' | 'storeless' | 'limited'

/** One request of the corpus. */
export interface Request {
  /** What it is known by: made of the word and what is asked, never of the path, which may be renamed. */
  readonly name: string
  readonly word: Word
  readonly service: ServiceName
  readonly method: string
  /** Path and query; names in braces stand for what earlier answers gave. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Buffer | undefined
  /** Names for parts of the answer, by JSON pointer: later requests may use them in braces. */
  readonly keep?: Readonly<Record<string, string>>
  /** Ask again until the text has this in it. */
  readonly until?: string
  /** Others rest on it: it is asked even where only others are wanted. */
  readonly always?: boolean
  /** Ask a second time, with the ETag of the first answer as `If-None-Match`. */
  readonly conditional?: boolean
}

/** What can be said of a request besides what it asks; `note` goes into its name. */
export interface More extends Partial<Pick<Request, 'headers' | 'keep' | 'until' | 'always' | 'conditional'>> {
  readonly method?: string
  readonly note?: string
}

const requestOf = (word: Word, values: readonly string[], tail: string, { note, method = 'GET', ...more }: More) => {
  // A patch in an address is long, and says nothing to a reader: the note does.
  const asked = [word, values.join('/')].filter(Boolean).join(' ') + tail.replace(/patch=[^&]*/, 'patch')
  const [suffix = '', query] = tail.split('?')
  const name = [method === 'GET' ? '' : method, asked, note && `(${note})`].filter(Boolean).join(' ')
  const address =
    pathOf(word, values) + suffix + (query === undefined ? '' : `?${query.replaceAll(/[^!-~]/gu, encodeURIComponent)}`)
  return {
    name,
    word,
    service: 'shipped' as const,
    method,
    address,
    headers: {},
    ...more
  }
}

/**
 * Reads of one question, one for each tail: a suffix, a query, or both.
 *
 * @param values  of the path, in order, separated by `/`
 * @example
 * get('ranking', '2023/criminality', '', '.csv?sep=;').map(({ name }) => name)
 * // => ['ranking 2023/criminality', 'ranking 2023/criminality.csv?sep=;']
 */
export const get = (word: Word, values: string, ...tails: readonly string[]): Request[] =>
  (tails.length > 0 ? tails : ['']).map(tail => requestOf(word, partsOf(values), tail, {}))

/** One read about which more is to be said. */
export const getWith = (word: Word, values: string, tail: string, more: More): Request =>
  requestOf(word, partsOf(values), tail, more)

/**
 * One request with a body: an object is sent as JSON, a text as it is.
 *
 * @param note  what the body is, for the name
 */
export const post = (
  word: Word,
  values: string,
  note: string,
  body: object | string,
  tail = '',
  more: More = {}
): Request => {
  const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const headers = { 'content-type': 'application/json', ...more.headers }
  return { ...requestOf(word, partsOf(values), tail, { ...more, note, method: 'POST', headers }), body: sent }
}

/** The same requests to another service. */
export const to = (service: ServiceName, requests: readonly Request[]): Request[] =>
  requests.map(request => ({ ...request, service, name: `${service}: ${request.name}` }))

const partsOf = (values: string): string[] => (values === '' ? [] : values.split('/'))

/** The formats of lists and of single things. */
export const citations = ['.bib', '.ris', '.csl'] as const
export const csvs = ['.csv', '.csv?bom=true&sep=;&decimal=,', '.csv?sep=%09'] as const
export const languages = ['en', 'ru', 'kk', 'fr', 'es', 'ar', 'pt'] as const
