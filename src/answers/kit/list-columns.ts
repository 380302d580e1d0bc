import type { ColumnEntry } from '../catalogue-entry.js'
import type { LoadedIndex } from '../loaded.js'
import { isFamily, type AnyColumn, type Family } from './columns.js'
import type { Giving } from './giving.js'
import { fraction } from './measures.js'

/**
 * The columns of the tables of a question, in their order.
 *
 * @param index  whose editions name the columns that follow from them
 * @example
 * listColumns(rows('Depth', { depth: decimal('Metres') }), index.loaded).map(each => each.name) // => ['depth']
 */
export const listColumns = ({ columns = {} }: Giving, index: LoadedIndex): ColumnEntry[] =>
  Object.entries(columns).flatMap(([name, one]) =>
    isFamily(one) ? columnsOfFamily(name, one, index) : entries(name, one, null)
  )

/** Names that only the answer knows are told by a word in braces. */
const columnsOfFamily = (word: string, { each, names }: Family, index: LoadedIndex): ColumnEntry[] =>
  (names?.(index) ?? [`{${word}}`]).flatMap(name =>
    Object.entries(each).flatMap(([pattern, column]) => entries(pattern.replace('{}', name), column, name))
  )

const entries = (name: string, { shape, asked, exact }: AnyColumn, of: string | null): ColumnEntry[] => [
  { name, shape, of, asked: asked || of !== null },
  ...(exact ? [{ name: `${name}_exact`, shape: fraction(), of, asked: true }] : [])
]
