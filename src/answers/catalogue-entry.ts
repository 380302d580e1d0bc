/** What is said of a question as data, for programs that find out by themselves what can be asked. */

/** A parameter, or a member of a body. */
export interface AskEntry {
  readonly name: string
  readonly in: 'path' | 'query' | 'body'
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any'
  readonly required: boolean
  readonly default: unknown
  readonly meaning: string
  readonly examples: readonly string[]
  readonly choices?: readonly string[]
}

/** A column of a list, or a member of an object. */
export interface GiveEntry {
  readonly name: string
  readonly type: AskEntry['type']
  readonly unit: string | null
  readonly meaning: string
  readonly missing: boolean
}

export interface CatalogueEntry {
  readonly word: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly short_path: string | null
  readonly summary: string
  readonly description: string
  readonly asks: readonly AskEntry[]
  readonly gives: readonly GiveEntry[]
  readonly errors: readonly string[]
  readonly cost: 'light' | 'heavy'
}
