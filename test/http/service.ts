import { readFileSync } from 'node:fs'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Archive } from '../../src/archive/archive.js'
import { buildApp, type AppSettings } from '../../src/http/app.js'
import { openIndex } from '../../src/index.js'

export interface Operation {
  readonly operationId: string
  readonly 'x-suffixes'?: readonly string[]
  readonly parameters?: readonly DocumentedParameter[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>
}

export interface DocumentedParameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

interface Document {
  paths: Record<string, Record<string, Operation>>
  [member: string]: unknown
}

/** The document as it is written. */
export const writtenDocument = (): Document => JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as Document

/** The document with the parameters and responses that are components where they are referred to. */
export const documentOf = (): Document => {
  const document = writtenDocument()
  const { parameters, responses } = document.components as Record<string, Record<string, unknown>>
  const shared: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries({ parameters, responses }).flatMap(([kind, all]) =>
      Object.entries(all ?? {}).map(([name, value]) => [`#/components/${kind}/${name}`, value])
    )
  )
  const resolve = (_: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && '$ref' in value ? (shared[String(value.$ref)] ?? value) : value
  const paths = JSON.parse(JSON.stringify(document.paths), resolve) as Document['paths']
  return { ...document, paths }
}

const document = documentOf()
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema(document, 'document')

/** The operation of the document that a request is for. */
export const operationOf = (method: string, url: string): { path: string; operation: Operation } | undefined => {
  const path = (url.split('?')[0] ?? '').replace(
    /^(\/(?:v1\/|problems).*)\.(csv|json|svg|png|html|md|pdf|docx|bib|ris|csl|ndjson|xlsx|parquet)$/,
    '$1'
  )
  for (const [pattern, methods] of Object.entries(document.paths)) {
    const operation = methods[method.toLowerCase()]
    const shape = new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`)
    if (operation && shape.test(path)) return { path: pattern, operation }
  }
  return undefined
}

/** Throws when an answer is not as the document says: status, media type, and the schema of a JSON body. */
export const checkConformity = (method: string, url: string, response: LightMyRequestResponse): void => {
  const found = operationOf(method === 'HEAD' ? 'GET' : method, url)
  if (!found || response.statusCode === 304 || method === 'HEAD') return
  const status = String(response.statusCode)
  const content = found.operation.responses[status]?.content
  const media = String(response.headers['content-type']).split(';')[0] ?? ''
  if (!content?.[media]) throw new Error(`${method} ${url}: ${status} ${media} is not in the document`)
  if (!/[/+]json$/.test(media) || response.headers['content-encoding']) return
  const pointer = [found.path, method.toLowerCase(), 'responses', status, 'content', media, 'schema']
    .map(part => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
  const validate = ajv.compile({ $ref: `document#/paths/${pointer.join('/')}` })
  if (!validate(response.json())) throw new Error(`${method} ${url}: ${ajv.errorsText(validate.errors)}`)
}

/** The service over a folder of definitions, without a store; every answer is held to the document. */
export const startService = async (folder = 'indicators', rateLimitMax = 0) =>
  serviceOver(new Archive(await openIndex(folder)), rateLimitMax)

/** The service over an archive; every answer is held to the document. */
export const serviceOver = async (archive: Archive, rateLimitMax = 0, more: Partial<AppSettings> = {}) => {
  const app = await buildApp(archive.served, { rateLimitMax, trustProxy: 0, archive, ...more })
  const ask = async (request: string | (InjectOptions & { url: string })) => {
    const options = typeof request === 'string' ? { url: request } : request
    const response = await app.inject(options)
    checkConformity(String(options.method ?? 'GET'), options.url, response)
    return response
  }
  const post = (url: string, payload: object) => ask({ method: 'POST', url, payload })
  return { app, ask, post }
}
