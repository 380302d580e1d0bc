import { tableToObjects, type Table } from '../answers/table.js'

/**
 * A table as lines of JSON, one a row: what `data` of the JSON answer holds.
 *
 * @example
 * tableToLines({ columns: [{ name: 'word', json: row => row, cell: row => row }], rows: ['a', 'b'] })
 * // => '{"word":"a"}\n{"word":"b"}\n'
 */
export const tableToLines = <Row>(table: Table<Row>): string =>
  tableToObjects(table)
    .map(row => `${JSON.stringify(row)}\n`)
    .join('')
