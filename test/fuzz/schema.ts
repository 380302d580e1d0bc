/** What is looked at of a JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly examples?: readonly unknown[]
}

/** A document with the things that its references name. */
export type Tree = Readonly<Record<string, unknown>>

const partOf = (tree: unknown, name: string): unknown =>
  tree !== null && typeof tree === 'object' ? (tree as Tree)[name] : undefined

/** What a reference such as `#/components/schemas/Patch` names. */
export const resolve = <T extends object>(document: object, given: T): T => {
  const reference = '$ref' in given ? String(given.$ref) : undefined
  if (reference === undefined) return given
  const path = reference.slice(2).split('/')
  return resolve(
    document,
    path.reduce<unknown>((tree, part) => partOf(tree, part.replaceAll('~1', '/').replaceAll('~0', '~')), document) as T
  )
}
