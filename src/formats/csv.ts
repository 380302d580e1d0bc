import { parse, CsvError } from 'csv-parse/sync'
import type { FaultList } from './fault.js'
import { type Position } from './fault.js'

/** One record of a CSV file: the text of a column and the place of its cell. */
export interface CsvRecord {
  text(column: string): string
  at(column: string): Position
}

export interface CheckedCsv {
  readonly columns: readonly string[]
  readonly records: readonly CsvRecord[]
  atColumn(column: string): Position
}

interface RawRecord {
  readonly record: string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

/**
 * Read a CSV file with a header (RFC 4180); its faults go to the list, each with line and column.
 *
 * @param required  columns that must be there
 * @returns         the records, or undefined when the file is not sound CSV or lacks a column
 */
export const readCsv = (
  file: string,
  text: string,
  required: readonly string[],
  faults: FaultList
): CheckedCsv | undefined => {
  const separator = otherSeparator(text, required)
  if (separator !== undefined) {
    const what = `the columns are separated by ${separator}`
    faults.add({ file, line: 1, column: 1 }, what, 'commas between columns, and stops in decimal numbers')
    return undefined
  }
  const rows = parseRows(file, text, faults)
  const header = rows?.[0]
  if (!rows || !header) return undefined
  const columns = header.record
  const indexOf = new Map(columns.map((column, index) => [column, index]))
  const firstOf = new Map(columns.map((column, index) => [column, index] as const).toReversed())
  const position = (row: RawRecord, column: string): Position => ({
    file,
    line: row.info.lines - newlinesIn(row.raw),
    column: columnOffset(row.raw, indexOf.get(column) ?? -1) + 1
  })
  const missing = required.filter(column => !columns.includes(column))
  for (const column of missing) {
    faults.add({ file, line: 1, column: 1 }, `column ${column} is missing`, `the columns ${required.join(', ')}`)
  }
  const twice = columns.filter((column, index) => firstOf.get(column) !== index)
  for (const column of twice)
    faults.add({ file, line: 1, column: 1 }, `column ${column} stands twice`, 'each column once')
  if (missing.length + twice.length > 0) return undefined
  return {
    columns,
    atColumn: column => position(header, column),
    records: rows.slice(1).map(row => ({
      text: column => row.record[indexOf.get(column) ?? -1] ?? '',
      at: column => position(row, column)
    }))
  }
}

const separators = { ';': 'semicolons', '\t': 'tabs', '|': 'upright strokes' } as const

/** What separates the columns of a header that has more of the required ones by it than by commas. */
const otherSeparator = (text: string, required: readonly string[]): string | undefined => {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  const found = (separator: string): number => {
    const cells = header.split(separator).map(cell => cell.trim().replaceAll('"', ''))
    return cells.length > 1 ? required.filter(column => cells.includes(column)).length : 0
  }
  const byComma = found(',')
  return Object.entries(separators).find(([separator]) => found(separator) > byComma)?.[1]
}

const parseRows = (file: string, text: string, faults: FaultList): RawRecord[] | undefined => {
  try {
    const rows = parse(text, { info: true, raw: true, bom: true }) as unknown as RawRecord[]
    if (rows.length > 0) return rows
    faults.add({ file, line: 1, column: 1 }, 'the file is empty', 'a header and at least one record')
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      faults.add({ file, ...lastOpenQuote(text) }, 'the quote is not closed', 'CSV after RFC 4180')
      return undefined
    }
    const line = typeof error.lines === 'number' ? error.lines : 1
    faults.add({ file, line, column: 1 }, error.message, 'CSV after RFC 4180')
  }
  return undefined
}

/** Where the last quote stands that opens and does not close. */
const lastOpenQuote = (text: string): { line: number; column: number } => {
  let [open, isOpen] = [-1, false]
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    isOpen = !isOpen
    if (isOpen) open = at
  }
  const before = (open === -1 ? text : text.slice(0, open)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const newlinesIn = (raw: string): number => (raw.trimEnd().match(/\n/g) ?? []).length

/** Characters before the cell of an index in the raw text of its record. */
const columnOffset = (raw: string, index: number): number => {
  let inQuotes = false
  let separators = 0
  for (let offset = 0; offset < raw.length && separators <= index; offset++) {
    if (separators === index) return offset
    if (raw[offset] === '"') inQuotes = !inQuotes
    else if (raw[offset] === ',' && !inQuotes) separators++
  }
  return raw.trimEnd().length
}
