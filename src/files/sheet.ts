import type { CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx'
import { colToLetter } from 'hucre/xlsx'
import type { TypedColumn, TypedTable, Value } from './typed-table.js'

/** How many rows and columns stay where they are, and what a sheet is called. */
interface SheetFrame {
  readonly name: string
  readonly frozenColumns: number
}

export const headStyle: CellStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } }
const narrowest = 8
const widest = 44

/** Rows below a row of names, which stays in sight and can be filtered by. */
export const tableSheet = ({ columns, length }: TypedTable, { name, frozenColumns }: SheetFrame): WriteSheet => ({
  name,
  columns: columns.map(columnOf),
  rows: [
    columns.map(column => column.name),
    ...Array.from({ length }, (_, at) => columns.map(({ values }) => cellOf(values[at] ?? null)))
  ],
  cells: new Map(columns.map((_, at) => [`0,${at}`, { style: headStyle }])),
  freezePane: { rows: 1, columns: frozenColumns },
  autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${length + 1}` }
})

/** Two columns of text, of which the second is long. */
export const linesSheet = (name: string, lines: readonly (readonly [string, string])[]): WriteSheet => ({
  name,
  columns: [
    { width: 18, numFmt: '@' },
    { width: 100, style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } }
  ],
  rows: lines.map(([term, text]) => [term, cut(text)]),
  cells: new Map(lines.map((_, at) => [`${at},0`, { style: headStyle }]))
})

const columnOf = ({ name, type, decimals, values }: TypedColumn): ColumnDef => ({
  width: widthOf(name, values),
  numFmt: formatOf(type, decimals)
})

/** What is no number is text, whatever it begins with. */
const formatOf = (type: TypedColumn['type'], decimals: number | undefined): string => {
  if (type === 'integer') return '0'
  if (type !== 'number') return type === 'boolean' ? 'General' : '@'
  return decimals === undefined ? 'General' : decimalsFormat(decimals)
}

/** `0.00` for two digits. */
export const decimalsFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`)

const widthOf = (name: string, values: readonly Value[]): number => {
  let most = name.length + 3
  for (const value of values) most = Math.max(most, textLength(value))
  return Math.min(widest, Math.max(narrowest, most + 1))
}

const textLength = (value: Value): number =>
  Array.isArray(value) ? value.join('|').length : String(value ?? '').length

/** A list is joined as it is in CSV. */
const cellOf = (value: Value): CellValue => {
  if (typeof value === 'object' && value !== null) return emptyAsNull(cut(value.join('|')))
  return typeof value === 'string' ? emptyAsNull(cut(value)) : value
}

const emptyAsNull = (text: string): string | null => (text === '' ? null : text)

/** A cell holds no more characters. */
export const longestCell = 32_767

const cut = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell - 4)} ...` : text)
