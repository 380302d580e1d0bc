import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../answers/table.js'

/** How CSV is written, for the programs that read it. */
export interface CsvStyle {
  /** Start with a byte order mark, by which some spreadsheets know UTF-8. */
  readonly bom?: boolean | undefined
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
  const { bom = false, sep = ',', decimal = '.', select } = style
  const chosen = select ? select.flatMap(name => columns.find(column => column.name === name) ?? []) : columns
  const text = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.number.replace('.', decimal))
  const records = rows.map(row => chosen.map(column => text(column.cell(row))))
  return stringify([chosen.map(column => column.name), ...records], { bom, delimiter: sep, record_delimiter: '\r\n' })
}
