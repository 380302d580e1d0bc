import type { AskEntry } from '../catalogue-entry.js'
import type { Parameter, ParameterKind } from './parameters.js'
import { askedInOrder, inPath } from './paths.js'
import type { Described } from './question.js'

const types: Readonly<Record<ParameterKind, AskEntry['type']>> = {
  text: 'string',
  choice: 'string',
  count: 'integer',
  number: 'number',
  flag: 'boolean',
  names: 'array',
  words: 'array',
  texts: 'array',
  body: 'string'
}

/**
 * What a question asks, a parameter an entry: that of the path first, in its order.
 *
 * @example
 * listAsks({ path: '/lists/{list}', asks: { limit: count(1, 9, 'How many'), list: names('Ids') } }).map(each => each.in) // => ['path', 'query']
 */
export const listAsks = ({ path, asks }: Pick<Described, 'path' | 'asks'>): AskEntry[] => {
  const placed = inPath(path)
  return askedInOrder(path, asks).map(([name, parameter]) => entryOf(name, parameter, placed.includes(name)))
}

const entryOf = (name: string, parameter: Parameter, placed: boolean): AskEntry => {
  const { kind, need, meaning, examples, choices } = parameter
  return {
    name,
    in: kind === 'body' ? 'body' : placed ? 'path' : 'query',
    type: types[kind],
    required: need === 'required',
    default: need === 'default' ? defaultOf(parameter) : null,
    meaning,
    examples,
    ...(choices && { choices })
  }
}

const defaultOf = ({ initial, write }: Parameter): unknown => (write ? write(initial as never) : initial)
