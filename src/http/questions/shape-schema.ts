import { isFamily, type AnyColumn, type Family, type Gives } from '../../answers/kit/columns.js'
import type { Giving } from '../../answers/kit/giving.js'
import { fraction } from '../../answers/kit/measures.js'
import type { Shape } from '../../answers/kit/shapes.js'
import type { LoadedIndex } from '../../answers/loaded.js'

/** JSON Schema of draft 2020-12, as it stands in the document. */
export type Json = Record<string, unknown>

const kinds: Readonly<Record<Shape['kind'], (shape: Shape) => Json>> = {
  text: () => ({ type: 'string' }),
  integer: ({ least, most }) => ({ type: 'integer', ...bounds(least, most) }),
  number: ({ least, most }) => ({ type: 'number', ...bounds(least, most) }),
  flag: () => ({ type: 'boolean' }),
  choice: ({ choices = [] }) => ({ type: 'string', enum: [...choices] }),
  list: ({ of }) => ({ type: 'array', items: of ? schemaOf(of) : {} }),
  record: ({ of }) => ({ type: 'object', additionalProperties: of ? schemaOf(of) : {} }),
  members: ({ members = {}, of }) => objectSchema(members, of && schemaOf(of)),
  any: () => ({})
}

const bounds = (least?: number, most?: number): Json => ({
  ...(least !== undefined && { minimum: least }),
  ...(most !== undefined && { maximum: most })
})

/** The member by which a schema says its name, until it becomes a component of the document. */
export const nameMark = 'x-component'

/** The schema of a shape. */
export const schemaOf = (shape: Shape): Json => {
  const { id, missing, meaning, unit } = shape
  const { type, ...rest } = kinds[shape.kind](shape)
  const choices = rest.enum as readonly unknown[] | undefined
  const description = [meaning, ...(unit ? [`Unit: ${unit}`] : [])].filter(Boolean).join('. ')
  return {
    ...(id && { [nameMark]: id }),
    ...(type !== undefined && { type: missing ? [type, 'null'] : type }),
    ...rest,
    ...(missing && choices && { enum: [...choices, null] }),
    ...(description && { description })
  }
}

const objectSchema = (members: Readonly<Record<string, Shape>>, further?: Json): Json => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, schemaOf(shape)])),
  required: Object.keys(members).filter(name => !members[name]?.optional),
  additionalProperties: further ?? false
})

/** The members of a row, families of columns with all names of an index. */
const rowMembers = (columns: Gives, index: LoadedIndex, id = 'Row'): Record<string, Shape> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, one]) =>
      isFamily(one) ? (one.names?.(index) ?? []).flatMap(each => familyMembers(one, each, id)) : membersOf(name, one)
    )
  )

/** What is the same of each name has a name of its own, so that it stands once: of `BulkRow`, `BulkRowRankWorld`. */
const familyMembers = ({ each }: Family, name: string, id?: string): [string, Shape][] =>
  Object.entries(each).flatMap(([pattern, { shape, ...column }]) => {
    const alike = id === undefined ? shape : { ...shape, id: `${id}${inPascalCase(pattern)}` }
    return membersOf(pattern.replace('{}', name), { ...column, shape: alike, asked: true })
  })

const inPascalCase = (pattern: string): string =>
  pattern === '{}'
    ? 'Each'
    : pattern
        .replace('{}', '')
        .split('_')
        .map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
        .join('')

/** What the members are whose names only the answer knows. */
const furtherMembers = (columns: Gives): Json | undefined => {
  const open = Object.values(columns).flatMap(one => (isFamily(one) && !one.names ? familyMembers(one, '') : []))
  const schemas = open.map(([, shape]) => schemaOf(shape))
  // The names of a family are those of the index that the document is made with; another index has others.
  if (schemas.length === 0) return Object.values(columns).some(isFamily) ? {} : undefined
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0]
}

const membersOf = (name: string, { shape, asked, exact }: AnyColumn): [string, Shape][] => [
  [name, asked ? { ...shape, optional: true } : shape],
  ...(exact ? [[`${name}_exact`, fraction()] as [string, Shape]] : [])
]

/** The schema of the data of an answer. */
export const dataSchema = ({ shape, columns = {}, id }: Giving, index: LoadedIndex): Json =>
  shape
    ? schemaOf(shape)
    : {
        type: 'array',
        items: {
          ...(id && { [nameMark]: id }),
          ...objectSchema(rowMembers(columns, index, id), furtherMembers(columns))
        }
      }
