import { resolve, type Schema } from './schema.js'

interface WrittenParameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

interface WrittenOperation {
  readonly operationId: string
  readonly 'x-suffixes'?: readonly string[]
  readonly parameters?: readonly WrittenParameter[]
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        { readonly schema: Schema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
      >
    >
  }
}

/** What the declarations say of a question, as the document that follows from them has it. */
export interface FuzzedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly suffixes: readonly string[]
  readonly parameters: readonly WrittenParameter[]
  /** By media type: schema, and examples that are known to be right. */
  readonly bodies: readonly { readonly type: string; readonly schema: Schema; readonly examples: readonly unknown[] }[]
}

export interface FuzzedDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>
}

/** Every operation of a document. */
export const operationsOf = (document: FuzzedDocument): FuzzedOperation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      suffixes: operation['x-suffixes'] ?? [],
      parameters: (operation.parameters ?? []).map(parameter => resolve(document, parameter)),
      bodies: Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema, examples = {} }]) => ({
        type,
        schema,
        examples: Object.values(examples).map(example => resolve(document, example).value)
      }))
    }))
  )
