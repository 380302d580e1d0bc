import { mediaTypes } from './negotiation.js'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { questions } from '../answers/questions.js'
import { Archive } from '../archive/archive.js'
import { releaseId, requireRelease } from '../data/release.js'
import type { Files } from '../formats/files.js'
import { createIndex, type WithQuestions } from '../index.js'
import { buildApp } from './app.js'
import { citationContents } from './citation.js'
import { PromptQueue } from './document-jobs.js'
import { earlierFiles, stillStore } from './document-store.js'
import type { RouteExamples } from './docs.js'

type Json = Record<string, unknown>

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Record<string, Json> }
  readonly responses: Record<string, { content?: Record<string, Json>; headers?: Json }>
}

const info = {
  title: 'crindex',
  version: '1.0.0',
  summary: 'Indices of organised crime: exact scores, ranks, deltas and what-if answers',
  description: [
    'Every answer is `{data, meta}`; `meta` names the release, the edition, the rule, the source and the citation.',
    'Lists answer JSON and CSV: by `Accept`, or by a suffix of the path (`/v1/editions/2023/scores.csv`), which wins.',
    'Answers of a release can be had as a citation of themselves: `.bib`, `.ris` or `.csl` (BibTeX, RIS, CSL-JSON).',
    'Errors are problems after RFC 9457 (`application/problem+json`) with every fault of the request.',
    'Answers carry a strong `ETag` for each encoding; `If-None-Match` is answered with 304.'
  ].join('\n\n'),
  license: { name: 'MIT', identifier: 'MIT' }
}

const tags = [
  { name: 'Method', description: 'Editions, their frameworks, and what each node means' },
  { name: 'Countries', description: 'Countries and the scopes they belong to' },
  { name: 'Scores', description: 'Scores of indicators and composites' },
  { name: 'Rankings', description: 'Ranks in any scope' },
  { name: 'Averages', description: 'Means over scopes' },
  { name: 'Deltas', description: 'Change between editions' },
  { name: 'Profiles', description: 'All that an edition says of one country' },
  { name: 'Evidence', description: 'Sourced facts that bear on scores, their balance and their contradictions' },
  { name: 'What-if', description: 'Other scores, other methods, and their effects' },
  { name: 'Scenarios', description: 'Patches that are kept with their answers, under links that last' },
  { name: 'Releases', description: 'What was served when, and what differs' },
  { name: 'Uncertainty', description: 'How firm scores and ranks are' },
  { name: 'Statistics', description: 'How nodes hang together over the countries of a scope' },
  { name: 'Service', description: 'Health and error codes' }
]

/**
 * The OpenAPI 3.1 document of the service over the release that the texts of files are. Its examples are real answers, lists
 * cut to three entries; the release before, in the examples that have one, is the same but for one score.
 *
 * @param list  what the service answers
 * @throws {DomainError} `DEFINITIONS_INVALID`
 */
export const createDocument = async (files: Files, list: WithQuestions = questions): Promise<object> => {
  const index = createIndex(requireRelease(files, 'the document'), list)
  const before = earlierFiles(files)
  const archive = new Archive(index, { store: stillStore([before, files]), files })
  const settings = { rateLimitMax: 0, trustProxy: 0, archive, queue: new PromptQueue(), document: { info, tags } }
  const app = await buildApp(index, settings)
  await app.ready()
  await app.jobs.start()
  const document = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> }
  const places = new Map([
    ['release', index.release.id],
    ['before', releaseId(before)]
  ])
  for (const [url, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      await addExamples(app, { method, operation }, app.routeExamples.get(`${method} ${url}`) ?? {}, places)
    }
  }
  await app.close()
  return document
}

/** Types of which the document shows no example: errors and citations have their own, pictures and pages are long. */
const unshown = [
  'application/problem+json',
  ...(['svg', 'png', 'html', 'md', 'pdf', 'docx'] as const).map(format => mediaTypes[format]),
  ...Object.keys(citationContents)
]

/**
 * @param places  what stands in an example for `{release}`, `{before}` and, once one was made, `{scenario}`, `{older}` and `{job}`
 */
const addExamples = async (
  app: FastifyInstance,
  { method, operation }: { readonly method: string; readonly operation: Operation },
  examples: RouteExamples,
  places: Map<string, string>
): Promise<void> => {
  const types = Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content))
  for (const [title, request] of Object.entries(examples)) {
    const { url: pattern, body, headers } = typeof request === 'string' ? { url: request } : request
    const url = pattern.replace(/\{(\w+)\}/g, (_, name: string) => places.get(name) ?? '')
    const key = title.replace(/\W+/g, '_')
    for (const type of new Set(types.filter(each => !unshown.includes(each)))) {
      if (type === 'text/csv' && body !== undefined) continue
      const answer = await app.inject(requestOf(method, url, { body, accept: type, headers }))
      if (answer.statusCode >= 300) throw new Error(`the example ${url} answers ${answer.statusCode}: ${answer.body}`)
      placeMade(url, answer.headers.location, places)
      const media = operation.responses[answer.statusCode]?.content?.[type]
      if (media) setExample(media, key, { summary: title, description: url, value: shownAs(type, answer.body) })
    }
    const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json'
    const media = operation.requestBody?.content[type]
    if (media && body !== undefined) setExample(media, key, { summary: title, value: body })
  }
}

/** What was made at an address can be named in later examples. */
const placeMade = (url: string, location: string | undefined, places: Map<string, string>): void => {
  const [, kind, id] = /^\/v1\/(scenarios|jobs)\/(.+)$/.exec(location ?? '') ?? []
  if (id === undefined) return
  if (kind === 'jobs') places.set('job', id)
  else places.set(url.includes('release=') ? 'older' : 'scenario', id)
}

interface Asked {
  readonly body: unknown
  readonly accept: string
  readonly headers?: Readonly<Record<string, string>> | undefined
}

const requestOf = (method: string, url: string, { body, accept, headers: own }: Asked): InjectOptions => {
  const headers = { accept, ...own, ...(typeof body === 'string' && { 'content-type': 'application/x-ndjson' }) }
  const asked = { method: method.toUpperCase() as 'GET', url, headers }
  return body === undefined ? asked : { ...asked, payload: body as object }
}

const shownAs = (type: string, body: string): unknown => {
  if (type === 'application/json') return shorten(JSON.parse(body))
  const [end, lines] = type === 'text/csv' ? ['\r\n', 4] : ['\n', 9]
  return body.split(end).slice(0, lines).join(end)
}

const setExample = (media: Json, key: string, example: Json): void => {
  media.examples = { ...(media.examples as Json | undefined), [key]: example }
}

/** Lists of the data to three entries, so that the document stays readable. */
const shorten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 3).map(shorten)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]))
}
