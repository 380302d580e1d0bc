import type { FastifyInstance, InjectOptions } from 'fastify'
import { citationContents } from '../citation.js'
import { mediaTypes } from '../negotiation.js'
import { ownResponses, type Json, type OpenApi, type Operation, operationsOf } from './openapi.js'

/** Types of which the document shows no example: errors and citations have their own, pictures and pages are long. */
const unshown = [
  'application/problem+json',
  ...(['svg', 'png', 'html', 'md', 'pdf', 'docx', 'xlsx', 'parquet', 'jsonstat'] as const).map(
    format => mediaTypes[format]
  ),
  ...Object.keys(citationContents)
]

/** Where what stands in braces in the addresses of examples is known: `release`, `before`, and what examples make. */
type Places = Map<string, string>

/**
 * Show real answers of each operation.
 *
 * @param steady  makes of an answer the same text in every run
 */
export const addExamples = async (
  app: FastifyInstance,
  document: OpenApi,
  places: Readonly<Record<string, string>>,
  steady: (text: string) => string
): Promise<void> => {
  const known = new Map(Object.entries(places))
  const seen = new Set<string>()
  for (const { method, path, operation } of operationsOf(document)) {
    const examples = Object.entries(app.routeExamples.get(`${method} ${path}`) ?? {})
    for (const [at, [title, request]] of examples.entries()) {
      const asked = typeof request === 'string' ? { url: request } : request
      const isShown = at === 0 && isTold(operation) && !seen.has(kindOf(operation))
      await addExample(app, { method, operation, title, key: String(at + 1), isShown, steady, ...asked }, known)
    }
    seen.add(kindOf(operation))
  }
}

interface Shown {
  readonly method: string
  readonly operation: Operation
  readonly title: string
  readonly key: string
  readonly url: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Whether its answer is shown: the first of an operation, where none before answers the same; others are linked. */
  readonly isShown: boolean
  readonly steady: (text: string) => string
}

const addExample = async (app: FastifyInstance, shown: Shown, places: Places): Promise<void> => {
  const { method, operation, title, key, body, isShown, steady } = shown
  const placed = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => places.get(name) ?? '')
  const url = placed(shown.url)
  const headers = Object.fromEntries(Object.entries(shown.headers ?? {}).map(([name, text]) => [name, placed(text)]))
  for (const type of shownTypes(shown)) {
    const answer = await app.inject(requestOf(method, url, { body, accept: type, headers }))
    if (answer.statusCode >= 300) throw new Error(`the example ${url} answers ${answer.statusCode}: ${answer.body}`)
    await placeMade(app, url, answer.headers.location, places)
    const media = contentIn(operation, answer.statusCode)?.[type]
    const seen = isShown ? { description: url, value: shownAs(type, steady(answer.body)) } : linkTo(method, url)
    if (media && seen) setExample(media, key, { summary: title, ...seen })
  }
  const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json'
  const media = operation.requestBody?.content[type]
  if (media && body !== undefined) setExample(media, key, { summary: title, value: body })
}

/** What an example shows: of lists those of a topic are alike, other answers those of one schema. */
const kindOf = (operation: Operation): string =>
  isList(operation)
    ? String(operation.tags)
    : JSON.stringify(contentIn(operation, 200)?.[mediaTypes.json]?.schema ?? operation.operationId)

const linkTo = (method: string, url: string): Json | undefined => (method === 'post' ? undefined : { description: url })

const contentIn = (operation: Operation, status: number): Record<string, Json> | undefined =>
  ownResponses(operation).find(([of]) => of === String(status))?.[1].content

/** CSV is shown where it holds other entries than JSON. */
const shownTypes = ({ operation, body, isShown }: Shown): string[] => {
  const types = ownResponses(operation).flatMap(([, { content = {} }]) => Object.keys(content))
  const withCsv = isShown && body === undefined && !isList(operation)
  const known = new Set(types)
  // Lines of JSON are shown where there is nothing else.
  if (known.has(mediaTypes.json)) known.delete(mediaTypes.ndjson)
  return [...known].filter(type => !unshown.includes(type) && (withCsv || type !== 'text/csv'))
}

/** What was made at an address can be named in later examples; a job is waited for until it is done. */
const placeMade = async (
  { jobs }: FastifyInstance,
  url: string,
  location: string | undefined,
  places: Places
): Promise<void> => {
  const [, kind, id] = /^\/v1\/(scenarios|jobs)\/(.+)$/.exec(location ?? '') ?? []
  if (id === undefined) return
  if (kind === 'scenarios') places.set(url.includes('release=') ? 'older' : 'scenario', id)
  else for await (const { state } of jobs.watch(id, () => false)) if (state === 'done') places.set('job', id)
}

interface Asked {
  readonly body: unknown
  readonly accept: string
  readonly headers?: Readonly<Record<string, string>> | undefined
}

const isList = (operation: Operation): boolean => {
  return schemaOf(operation)?.properties?.data?.type === 'array'
}

const schemaOf = (operation: Operation): Answer | undefined =>
  contentIn(operation, 200)?.[mediaTypes.json]?.schema as Answer | undefined

/** Whether it says what its answer is; what answers as another operation does is linked. */
const isTold = (operation: Operation): boolean => {
  const data = schemaOf(operation)?.properties?.data
  return !data || ['type', '$ref', 'anyOf'].some(member => member in data)
}

interface Answer {
  readonly properties?: { readonly data?: Json }
}

const requestOf = (method: string, url: string, { body, accept, headers: own }: Asked): InjectOptions => {
  const headers = { accept, ...own, ...(typeof body === 'string' && { 'content-type': 'application/x-ndjson' }) }
  const asked = { method: method.toUpperCase() as 'GET', url, headers }
  return body === undefined ? asked : { ...asked, payload: body as object }
}

const shownAs = (type: string, body: string): unknown => {
  if (type === 'application/json') return shorten(JSON.parse(body))
  const [end, lines] = type === 'text/csv' ? ['\r\n', 2] : ['\n', 3]
  return body.split(end).slice(0, lines).join(end)
}

const setExample = (media: Json, key: string, example: Json): void => {
  media.examples = { ...(media.examples as Json | undefined), [key]: example }
}

const longRow = 200
const longText = 20

/** A list shows two entries, of long ones and inside another a single one; texts by language show one; sentences begin. */
const shorten = (value: unknown, most = 2): unknown => {
  if (typeof value === 'string') return shortenText(value)
  if (Array.isArray(value)) return shortenList(value, most)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value)
  const shown = members.every(([key]) => /^[a-z]{2}$/.test(key)) ? members.slice(0, 1) : members
  return Object.fromEntries(shown.map(([key, member]) => [key, shorten(member, most)]))
}

const shortenList = (list: readonly unknown[], most: number): unknown[] => {
  const isLong = JSON.stringify(list[0] ?? null).length > longRow
  return list.slice(0, isLong ? 1 : most).map(each => shorten(each, 1))
}

/** Addresses stay whole, so that they can be followed; hashes and sentences need not be read to their end. */
const shortenText = (text: string): string => {
  if (/^(sha256:)?[0-9a-f]{64}$/.test(text)) return `${text.slice(0, 15)}...`
  const word = text.search(/\s/)
  if (text.length <= longText || word < 0) return text
  return `${text.slice(0, Math.max(longText, word)).replace(/\s\S*$/, '')} ...`
}
