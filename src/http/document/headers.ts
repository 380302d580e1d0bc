import { operationsOf, ownResponses, referenceTo, type Json, type OpenApi, type Operation } from './openapi.js'

const header = (type: 'string' | 'integer', description: string): Json => ({ description, schema: { type } })

/** The headers that many answers have. */
const headers = {
  ETag: header('string', 'Strong, of the answer in its encoding; `If-None-Match` with it is answered with 304'),
  'RateLimit-Limit': header(
    'integer',
    'Units of cost that a client may ask in the window, one for a light request; where the service has a limit'
  ),
  'RateLimit-Remaining': header('integer', 'Units that are left in the window'),
  'RateLimit-Reset': header('integer', 'Seconds until the window ends'),
  'Retry-After': header('integer', 'Seconds after which to ask again')
} as const

type Header = keyof typeof headers

/** Short, for it stands in every answer. */
const componentOf = (name: string): string => name.replace('RateLimit-', '')

const components = Object.fromEntries(Object.entries(headers).map(([name, value]) => [componentOf(name), value]))

const referencesTo = (names: readonly Header[]): Json =>
  Object.fromEntries(names.map(name => [name, referenceTo('headers', componentOf(name))]))

/**
 * Declare the headers of answers, and the answer without a body to who has it already. Problems tell of the limit too, as the
 * document says once.
 */
export const declareHeaders = (document: OpenApi): OpenApi => {
  for (const { method, operation } of operationsOf(document)) {
    if (!isLimited(operation)) continue
    if (method === 'get' && isKept(operation)) operation.responses = withNotModified(operation)
    for (const [status, response] of ownResponses(operation)) {
      const names = [...tagOf(method, status, operation), ...limitOf(status)]
      if (names.length > 0) response.headers = { ...response.headers, ...referencesTo(names) }
    }
  }
  return {
    ...document,
    components: { ...document.components, headers: { ...document.components.headers, ...components } }
  }
}

const limits = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const

const limitOf = (status: string): readonly Header[] => {
  if (status === '429') return ['Retry-After', ...limits]
  return /^[23]/.test(status) ? limits : []
}

/** Health is answered to every client alike. */
const isLimited = ({ responses }: Operation): boolean => '429' in responses

/** A stream is not kept: the next one holds other events. */
const isKept = (operation: Operation): boolean =>
  ownResponses(operation).some(([status, { content }]) => status === '200' && content?.['application/json'])

const tagOf = (method: string, status: string, operation: Operation): Header[] =>
  method === 'get' && (status === '200' || status === '304') && isKept(operation) ? ['ETag'] : []

const withNotModified = ({ responses }: Operation): Operation['responses'] => ({
  ...responses,
  304: { description: 'The answer is the one that `If-None-Match` names' }
})
