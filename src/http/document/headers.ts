import { operationsOf, ownResponses, referenceTo, type Json, type OpenApi, type Operation } from './openapi.js'

const header = (type: 'string' | 'integer', description: string): Json => ({ description, schema: { type } })

/** The headers that many answers have. */
const headers = {
  ETag: header('string', 'Strong, of the answer in its encoding; `If-None-Match` with it is answered with 304'),
  'RateLimit-Limit': header('integer', 'Requests that a client may send in the window; where the service has a limit'),
  'RateLimit-Remaining': header('integer', 'Requests that are left in the window'),
  'RateLimit-Reset': header('integer', 'Seconds until the window ends'),
  'Retry-After': header('integer', 'Seconds after which to ask again')
} as const

type Header = keyof typeof headers

const referencesTo = (names: readonly Header[]): Json =>
  Object.fromEntries(names.map(name => [name, referenceTo('headers', name)]))

/**
 * Declare the headers of answers, and the answer without a body to who has it already. All answers tell of the limit; it is
 * declared where none but it is told, and the document says so once.
 */
export const declareHeaders = (document: OpenApi): OpenApi => {
  for (const { method, operation } of operationsOf(document)) {
    if (!isLimited(operation)) continue
    if (method === 'get' && isKept(operation)) operation.responses = withNotModified(operation)
    for (const [status, response] of ownResponses(operation)) {
      const names = status === '429' ? limited : tagOf(method, status, operation)
      if (names.length > 0) response.headers = { ...response.headers, ...referencesTo(names) }
    }
  }
  return {
    ...document,
    components: { ...document.components, headers: { ...document.components.headers, ...headers } }
  }
}

const limited = ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const

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
