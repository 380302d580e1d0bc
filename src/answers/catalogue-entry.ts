import type { Shape } from './shape.js'

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

/** A column of a table with all that is declared of it. */
export interface ColumnEntry {
  readonly name: string
  readonly shape: Shape
  /** The name that it stands for, such as a node, where there is a column for each of some names. */
  readonly of: string | null
  /** Whether it is there only where it is asked for, or where an answer has it. */
  readonly asked: boolean
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
  /** Of its tables; none where it gives none. */
  readonly columns: () => readonly ColumnEntry[]
  readonly topic: string
  readonly errors: readonly string[]
  readonly cost: 'light' | 'heavy'
}
