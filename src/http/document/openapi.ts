/** The parts of an OpenAPI document that the passes over it change. */

export type Json = Record<string, unknown>

export interface Response {
  description?: string
  headers?: Json
  content?: Record<string, Json>
}

export interface Operation extends Json {
  readonly operationId: string
  parameters?: Json[]
  readonly requestBody?: { readonly content: Record<string, Json> }
  responses: Record<string, Response | Reference>
}

export interface Reference {
  readonly $ref: string
}

export interface OpenApi extends Json {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: Record<string, Json>
}

export const isReference = (value: object): value is Reference => '$ref' in value

export const referenceTo = (kind: string, name: string): Reference => ({ $ref: `#/components/${kind}/${name}` })

/** All operations with method and path. */
export const operationsOf = ({ paths }: OpenApi): { path: string; method: string; operation: Operation }[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  )

/** The responses of an operation that are not components, by status. */
export const ownResponses = ({ responses }: Operation): [string, Response][] =>
  Object.entries(responses).flatMap(([status, response]) => (isReference(response) ? [] : [[status, response]]))
