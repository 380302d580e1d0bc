import type { Cell, Table } from '../answers/table.js'

/** How CSV is written, for the programs that read it. */
export interface CsvStyle {
  /** For a spreadsheet: start with a byte order mark, by which some know UTF-8, and guard texts that are no formula and no day. */
  readonly bom?: boolean | undefined
  /** A semicolon when left out where a comma stands in figures. */
  readonly sep?: ',' | ';' | '\t' | undefined
  /** What stands between whole and decimal digits of scores. */
  readonly decimal?: '.' | ',' | undefined
  /** Columns to write, in this order; all of them when left out. */
  readonly select?: readonly string[] | undefined
}

/**
 * A table as CSV after RFC 4180: a header, CRLF line ends, quotes where a cell needs them.
 *
 * @example
 * tableToCsv({ columns: scoreColumns('score', row => row, { decimals: 2 }), rows: [fraction(9, 2)] })
 * // => 'score\r\n4.50\r\n'
 */
export const tableToCsv = <Row>({ columns, rows }: Table<Row>, style: CsvStyle = {}): string => {
  const { bom = false, decimal = '.', sep = decimal === ',' ? ';' : ',', select } = style
  const chosen = select ? select.flatMap(name => columns.find(column => column.name === name) ?? []) : columns
  const quote = quoterOf(sep)
  // A point ends no cell, so that figures need no quotes unless a comma stands in its place.
  const figure = decimal === '.' ? (number: string) => number : (number: string) => quote(number.replace('.', decimal))
  const write = (cell: Cell): string =>
    typeof cell === 'string' ? quote(bom ? guard(cell) : cell) : figure(cell.number)
  let text = `${bom ? '\uFEFF' : ''}${chosen.map(({ name }) => quote(name)).join(sep)}`
  for (const row of rows) {
    text += '\r\n'
    for (const [at, { cell }] of chosen.entries()) text += at === 0 ? write(cell(row)) : sep + write(cell(row))
  }
  return `${text}\r\n`
}

/** What a spreadsheet would take for a formula, or for a day. */
const misread = /^[=+\-@\t\r]|^\d{1,4}[/-]\d{1,4}$/

/** A text that stays one in a spreadsheet: where it would be read as something else, an apostrophe stands before it. */
const guard = (cell: string): string => (misread.test(cell) ? `'${cell}` : cell)

/** Puts a cell in quotes where it holds what would end it. */
const quoterOf = (sep: string): ((cell: string) => string) => {
  const ends = new RegExp(`["\\r\\n${sep}]`)
  return cell => (ends.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
}
