import t from 'tap'
import type { Answer } from '../../src/answers/answer.js'
import type { Question } from '../../src/answers/kit/question.js'
import type { Table } from '../../src/answers/table.js'
import { fileWriters } from '../../src/files/writers.js'
import { tableToCsv } from '../../src/report/csv.js'
import { csvRows, inSheet, parquetRows, plainRows, sheetRows } from '../support/file-cells.js'
import { index } from '../support/shipped.js'

const questions: readonly Question[] = index.asked
const withTables = questions.filter(({ gives }) => gives.columns)

const bytesOf = async (made: ReturnType<(typeof fileWriters)['xlsx']>): Promise<Buffer> =>
  Buffer.from((await made) as Uint8Array)

/** What CSV has for a cell of JSON; figures are compared as numbers. */
const agrees = (cell: string, value: unknown): boolean => {
  if (value === null) return cell === ''
  if (typeof value === 'number') return Number(cell) === value
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return cell === list.map(String).join('|')
}

for (const question of withTables) {
  const examples = Object.entries(question.examples)
  for (const [title, given] of examples) {
    t.test(`${question.word}, ${title}: every file holds what JSON holds, and the same bytes again`, async t => {
      const { meta, table } = question.ask(index.loaded, given as never) as Answer & { readonly table: Table }
      const cited = { question, asked: given, address: '/v1/x' }
      const filed = { index: index.loaded, answer: { meta, table }, cited }
      const rows = plainRows(table)

      const csv = csvRows(tableToCsv(table))
      t.equal(csv.length, rows.length)
      const wrong = csv.flatMap((cells, at) =>
        Object.entries(rows[at] ?? {}).filter(([name, value]) => !agrees(cells[name] ?? '', value))
      )
      t.strictSame(wrong, [], 'CSV')

      const lines = String(await fileWriters.ndjson(filed))
      const objects = lines.split('\n').filter(Boolean)
      const data = table.rows.map(row => Object.fromEntries(table.columns.map(({ name, json }) => [name, json(row)])))
      t.strictSame(
        objects.map(line => JSON.parse(line) as unknown),
        JSON.parse(JSON.stringify(data)),
        'NDJSON'
      )

      const parquet = await bytesOf(fileWriters.parquet(filed))
      t.strictSame(await parquetRows(parquet), rows, 'Parquet')
      t.ok(parquet.equals(await bytesOf(fileWriters.parquet(filed))), 'Parquet twice')

      const xlsx = await bytesOf(fileWriters.xlsx(filed))
      const inCells = rows.map(row =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inSheet(value)]))
      )
      t.strictSame(await sheetRows(xlsx, 1), inCells, 'XLSX')
      t.ok(xlsx.equals(await bytesOf(fileWriters.xlsx(filed))), 'XLSX twice')
    })
  }
}
