import { readCsv, type CsvRecord } from '../formats/csv.js'
import { FaultList } from '../formats/fault.js'
import type { Files } from '../formats/files.js'

/** A cell of a file that an import changes; null where it is empty or not there. */
export interface CellChange {
  readonly file: string
  readonly iso3: string
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

/** How many cells of a file an import fills, alters and empties. */
export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What the new files of an import change, cell by cell, in the order of files, countries and columns. */
export const compareFiles = (before: Files, after: Files): CellChange[] =>
  [...after.keys()]
    .filter(path => path.endsWith('.csv'))
    .flatMap(path => compareTables(path, readTable(path, before.get(path)), readTable(path, after.get(path))))

/** Count changes by file; a file without any has zeros. */
export const countChanges = (paths: Iterable<string>, changes: readonly CellChange[]): Record<string, ChangeCounts> =>
  Object.fromEntries(
    [...paths].map(path => {
      const own = changes.filter(({ file }) => file === path)
      const added = own.filter(({ before }) => before === null).length
      const removed = own.filter(({ after }) => after === null).length
      return [path, { added, changed: own.length - added - removed, removed }]
    })
  )

interface Table {
  readonly columns: readonly string[]
  readonly rows: ReadonlyMap<string, CsvRecord>
}

/** A file that is no sound table counts as empty: the import replaces it as a whole. */
const readTable = (path: string, text = ''): Table => {
  const csv = readCsv(path, text, ['iso3'], new FaultList())
  const rows = new Map((csv?.records ?? []).map(record => [record.text('iso3'), record]))
  return { columns: (csv?.columns ?? []).filter(column => column !== 'iso3'), rows }
}

const compareTables = (file: string, before: Table, after: Table): CellChange[] => {
  const columns = [...new Set([...after.columns, ...before.columns])]
  const countries = [...new Set([...after.rows.keys(), ...before.rows.keys()])].toSorted()
  return countries.flatMap(iso3 =>
    columns.flatMap(column => {
      const old = textOf(before, iso3, column)
      const fresh = textOf(after, iso3, column)
      return old === fresh ? [] : [{ file, iso3, column, before: old, after: fresh }]
    })
  )
}

const textOf = ({ columns, rows }: Table, iso3: string, column: string): string | null => {
  const text = columns.includes(column) ? rows.get(iso3)?.text(column) : undefined
  return text === undefined || text === '' ? null : text
}
