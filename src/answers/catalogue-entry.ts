import * as shapes from './kit/shapes.js'

/** What is said of a question as data, for programs that find out by themselves what can be asked. */

const { members, oneOf, optional, text, texts, yes } = shapes

/** A parameter: the value of a body stands in it as a whole. */
export const askShape = members({
  name: text('Name of the parameter; of a body, what it holds'),
  in: oneOf(['path', 'query', 'body'], 'Where the value stands in a request'),
  type: oneOf(['string', 'integer', 'number', 'boolean', 'array', 'object'], 'Type of the value as JSON has it'),
  required: yes('Whether a request without it is refused'),
  default: shapes.anything('Value where it is left out; null where there is none'),
  meaning: text('What it says'),
  examples: texts('Values as an address has them'),
  choices: optional(texts('All values that there are, where they are few'))
})

/** A column of a list, or a member of an object. */
export const giveShape = members({
  name: text('Name of the column or member; braces stand for names that only the answer knows'),
  type: oneOf(['string', 'integer', 'number', 'boolean', 'array', 'object', 'any'], 'Type of the value in JSON'),
  unit: shapes.maybe(text('Unit of a figure; null where it has none')),
  meaning: text('What it says'),
  missing: yes('Whether it may be null or left out')
})

export type AskEntry = shapes.ShownBy<typeof askShape>
export type GiveEntry = shapes.ShownBy<typeof giveShape>

export const requestMethods = ['GET', 'POST', 'DELETE'] as const
export const costs = ['light', 'heavy'] as const

export interface CatalogueEntry {
  readonly word: string
  readonly method: (typeof requestMethods)[number]
  readonly path: string
  readonly short_path: string | null
  readonly summary: string
  readonly description: string
  readonly asks: readonly AskEntry[]
  readonly gives: readonly GiveEntry[]
  readonly errors: readonly string[]
  readonly cost: (typeof costs)[number]
}
