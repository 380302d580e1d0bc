import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import t from 'tap'
import { textColumn } from '../../src/answers/table.js'
import { tableToCsv } from '../../src/report/csv.js'
import { holds } from '../support/property.js'

const pieces = ['a', ' ', ',', ';', '\t', '"', '""', '\r\n', 'Ә', 'م', '=', '']
const rowsOf = (...of: readonly string[]) => {
  const cell = fc.array(fc.constantFrom(...of), { maxLength: 4 }).map(chosen => chosen.join(''))
  return fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 })
}

const columnsOf = (sep: string) =>
  ['first', `second${sep}`, 'third'].map((name, at) => textColumn<readonly string[]>(name, row => row[at] ?? ''))

t.test('any text is written as another program of RFC 4180 writes it', async t => {
  for (const sep of [',', ';', '\t'] as const) {
    for (const bom of [false, true]) {
      holds(
        t,
        fc.property(rowsOf(...pieces.filter(piece => !bom || !'=\t\r\n'.includes(piece[0] ?? 'a'))), of => {
          const columns = columnsOf(sep)
          const header = columns.map(({ name }) => name)
          const wanted = stringify([header, ...of], { bom, delimiter: sep, record_delimiter: '\r\n' })
          return tableToCsv({ columns, rows: of }, { bom, sep }) === wanted
        })
      )
    }
  }
})

t.test('any text is read back as it was, ends of lines of any kind too', async t => {
  holds(
    t,
    fc.property(rowsOf(...pieces, '\r', '\n'), of => {
      const read: string[][] = parse(tableToCsv({ columns: columnsOf(','), rows: of }), { record_delimiter: '\r\n' })
      return JSON.stringify(read.slice(1)) === JSON.stringify(of)
    }),
    300
  )
})

t.test('a figure has the decimal sign that is asked for, in quotes where that would end the cell', async t => {
  const figures = {
    columns: [{ name: 'score', json: Number, cell: (number: string) => ({ number }) }],
    rows: ['-4.50', '']
  }
  t.equal(tableToCsv(figures), 'score\r\n-4.50\r\n\r\n')
  t.equal(tableToCsv(figures, { decimal: ',', sep: ';' }), 'score\r\n-4,50\r\n\r\n')
  t.equal(tableToCsv(figures, { decimal: ',' }), 'score\r\n-4,50\r\n\r\n')
  t.equal(tableToCsv(figures, { decimal: ',', sep: ',' }), 'score\r\n"-4,50"\r\n\r\n')
})

t.test(
  'for a spreadsheet a text that would be a formula or a day stays a text, and figures stay as they are',
  async t => {
    const cells = ['=1+1', '+x', '-x', '@x', '9/2', '2-3', '-7/2', 'a=1', '2023', '']
    const columns = [
      textColumn<string>('text', row => row),
      { name: 'figure', json: Number, cell: () => ({ number: '-4.50' }) }
    ]
    const read: string[][] = parse(tableToCsv({ columns, rows: cells }, { bom: true }), { bom: true })
    t.strictSame(
      read.slice(1).map(([cell]) => cell),
      ["'=1+1", "'+x", "'-x", "'@x", "'9/2", "'2-3", "'-7/2", 'a=1', '2023', '']
    )
    t.ok(read.slice(1).every(([, figure]) => figure === '-4.50'))
    t.match(tableToCsv({ columns, rows: cells }), /^9\/2,/m)
  }
)
