import type { Shape } from '../answers/shape.js'
import type { Cell, Column, Table } from '../answers/table.js'

/** What a file can hold in a cell; null where a value is missing. */
export type Value = string | number | boolean | readonly string[] | null

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list'

/** A column of a table as files need it: one type, and a value for every row. */
export interface TypedColumn {
  readonly name: string
  readonly type: ColumnType
  readonly unit: string | null
  readonly meaning: string
  /** Whether a value may be missing. */
  readonly missing: boolean
  /** Digits after the point, where all figures are written with as many. */
  readonly decimals: number | undefined
  readonly values: readonly Value[]
}

export interface TypedTable {
  readonly columns: readonly TypedColumn[]
  readonly length: number
}

/** Kinds of one type; what is none of these is written as the text that CSV has. */
const types: Readonly<Partial<Record<Shape['kind'], ColumnType>>> = {
  text: 'text',
  choice: 'text',
  integer: 'integer',
  number: 'number',
  flag: 'boolean'
}

/** The type of the cells of a column; a list is one of texts. */
export const typeOf = ({ kind, of }: Shape): ColumnType =>
  kind === 'list' && of && types[of.kind] === 'text' ? 'list' : (types[kind] ?? 'text')

/**
 * The cells of a table with the types that its columns declare: every kind of file is written from these.
 *
 * @example
 * const { table } = index.ranking({ edition: '2023', node: 'criminality' })
 * typeTable(table).columns.find(column => column.name === 'rank').type // => 'integer'
 */
export const typeTable = <Row>({ columns, rows }: Table<Row>): TypedTable => ({
  columns: columns.map(column => typedColumn(column, rows)),
  length: rows.length
})

const typedColumn = <Row>(column: Column<Row>, rows: readonly Row[]): TypedColumn => {
  const { name, shape } = column
  const isDeclared = shape !== undefined && shape.kind !== 'any'
  const type = isDeclared ? typeOf(shape) : typeByValues(rows.map(row => column.json(row)))
  return {
    name,
    type,
    unit: shape?.unit ?? null,
    meaning: shape?.meaning ?? '',
    missing: shape === undefined || (shape.missing ?? shape.optional ?? false),
    decimals: type === 'number' ? decimalsOf(rows.map(row => column.cell(row))) : undefined,
    values: rows.map(row => valueOf(column, row, type))
  }
}

/** The type of a column whose names only the answer knows, by what it holds. */
const typeByValues = (values: readonly unknown[]): ColumnType => {
  const held = values.filter(value => value !== null && value !== undefined)
  if (held.length === 0) return 'text'
  if (held.every(value => typeof value === 'boolean')) return 'boolean'
  if (held.every(value => Number.isInteger(value))) return 'integer'
  return held.every(value => typeof value === 'number') ? 'number' : 'text'
}

const valueOf = <Row>({ json, cell }: Column<Row>, row: Row, type: ColumnType): Value => {
  const shown = json(row)
  if (shown === null || shown === undefined) return null
  if (type !== 'text' || typeof shown === 'string') return shown as Value
  return textOf(cell(row))
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.number)

/** Digits after the point of all figures alike; undefined where they differ, or none is there. */
const decimalsOf = (cells: readonly Cell[]): number | undefined => {
  const counts = new Set(
    cells
      .map(textOf)
      .filter(text => text !== '')
      .map(text => text.split('.')[1]?.length ?? 0)
  )
  const [only] = counts
  return counts.size === 1 ? only : undefined
}
