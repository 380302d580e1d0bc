import type { GiveEntry } from '../catalogue-entry.js'
import type { LoadedIndex } from '../loaded.js'
import { isFamily, type AnyColumn, type Family } from './columns.js'
import type { Giving } from './giving.js'
import { fraction } from './measures.js'
import type { Shape, ShapeKind } from './shapes.js'

const types: Readonly<Record<ShapeKind, GiveEntry['type']>> = {
  text: 'string',
  choice: 'string',
  integer: 'integer',
  number: 'number',
  flag: 'boolean',
  list: 'array',
  record: 'object',
  members: 'object',
  any: 'any'
}

/**
 * What a question gives: columns of a list, or members of an object.
 *
 * @param index  whose editions name the columns that follow from them
 * @example
 * listGives(rows('Depth', { depth: decimal('Metres') }), index.loaded).map(each => each.type) // => ['string']
 */
export const listGives = ({ shape, columns = {} }: Giving, index: LoadedIndex): GiveEntry[] =>
  shape
    ? shapeEntries(shape)
    : Object.entries(columns).flatMap(([name, one]) =>
        isFamily(one) ? familyEntries(name, one, index) : columnEntries(name, one)
      )

/** Of a list of objects, what each of them holds. */
const shapeEntries = (shape: Shape): GiveEntry[] => {
  const { kind, of, members = {} } = shape
  if (kind === 'list' && of?.kind === 'members') return shapeEntries(of)
  const entries = Object.entries(members).map(([name, member]) => entryOf(name, member))
  return entries.length > 0 ? entries : [entryOf('data', shape)]
}

/** Names that only the answer knows are told by a word in braces. */
const familyEntries = (word: string, { each, names }: Family, index: LoadedIndex): GiveEntry[] =>
  (names?.(index) ?? [`{${word}}`]).flatMap(name =>
    Object.entries(each).flatMap(([pattern, column]) =>
      columnEntries(pattern.replace('{}', name), { ...column, asked: true })
    )
  )

const columnEntries = (name: string, { shape, asked, exact }: AnyColumn): GiveEntry[] => [
  entryOf(name, shape, asked),
  ...(exact ? [entryOf(`${name}_exact`, fraction())] : [])
]

const entryOf = (name: string, { kind, unit, meaning, missing, optional }: Shape, asked = false): GiveEntry => ({
  name,
  type: types[kind],
  unit: unit ?? null,
  meaning,
  missing: asked || Boolean(missing ?? optional)
})
