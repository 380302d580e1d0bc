import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { DomainError } from '../errors.js'

/** What a cell holds; null when it is empty or blank. */
export interface Cell {
  /** As the spreadsheet shows it, e.g. `F17`. */
  readonly address: string
  readonly value: string | number | boolean | null
}

/** A sheet as a grid of cells; rows and columns count from 0 at `A1`. */
export interface Sheet {
  readonly name: string
  readonly height: number
  readonly width: number
  cell(row: number, column: number): Cell
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** The day on which the workbook says it was last saved, e.g. `2025-10-29`. */
  readonly modified: string | undefined
}

const limits = { bytes: 20 * 1024 * 1024, unpacked: 256 * 1024 * 1024, sheets: 50, rows: 5000, columns: 1000 }

/**
 * Read the sheets of an .xlsx workbook as cells with addresses; a formula is read as its last result.
 *
 * @param bytes  content of the file, at most 20 MB
 * @throws {DomainError} `WORKBOOK_INVALID` when it is no workbook or beyond the limits
 */
export const readWorkbook = (bytes: Uint8Array): Workbook => {
  if (bytes.length > limits.bytes) throw refused(`it has ${bytes.length} bytes`, `at most ${limits.bytes}`)
  const size = unpackedSize(bytes)
  if (size === undefined) throw refused('it is no workbook', 'a file of the kind .xlsx')
  if (size > limits.unpacked) throw refused(`it unpacks to ${size} bytes`, `at most ${limits.unpacked}`)
  const book = parse(bytes)
  if (book.SheetNames.length > limits.sheets) {
    throw refused(`it has ${book.SheetNames.length} sheets`, `at most ${limits.sheets}`)
  }
  const sheets = book.SheetNames.flatMap(name => {
    const sheet = book.Sheets[name]
    return sheet ? [toSheet(name, sheet)] : []
  })
  return { sheets, modified: dayOf(book.Props?.ModifiedDate) }
}

/** The error of a workbook that cannot be used: every fault on a line of its own. */
export const workbookInvalid = (faults: readonly string[]): DomainError => {
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  return new DomainError('WORKBOOK_INVALID', { faults, detail: `The workbook has ${count}:\n${faults.join('\n')}` })
}

const refused = (what: string, allowed: string): DomainError =>
  workbookInvalid([`the file: ${what}, allowed: ${allowed}`])

const parse = (bytes: Uint8Array): WorkBook => {
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      sheetRows: limits.rows + 1,
      cellHTML: false
    })
    if (book.bookType === 'xlsx') return book
  } catch (error) {
    throw refused(`it cannot be read (${error instanceof Error ? error.message : String(error)})`, 'a sound .xlsx file')
  }
  throw refused('it is a spreadsheet of another kind', 'a file of the kind .xlsx')
}

const toSheet = (name: string, sheet: WorkSheet): Sheet => {
  const rows = sheet['!data'] ?? []
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (rows.length > limits.rows) throw refused(`sheet ${name} has too many rows`, `at most ${limits.rows}`)
  if (width > limits.columns) throw refused(`sheet ${name} has ${width} columns`, `at most ${limits.columns}`)
  return {
    name,
    height: rows.length,
    width,
    cell: (r, c) => ({ address: utils.encode_cell({ r, c }), value: valueOf(rows[r]?.[c]) })
  }
}

type RawCell = NonNullable<WorkSheet['!data']>[number][number]

const valueOf = (cell: RawCell | undefined): Cell['value'] => {
  const value: unknown = cell?.v
  if (cell?.t === 'e') return cell.w ?? '#ERROR!'
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

const dayOf = (date: Date | undefined): string | undefined =>
  date && Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : undefined

const signatures = { end: 0x06054b50, entry: 0x02014b50 }

/**
 * Bytes that the entries of a ZIP archive say they unpack to, so that a small file cannot fill the memory; undefined
 * when it is no archive.
 */
const unpackedSize = (bytes: Uint8Array): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end--
  if (end < 0) return undefined
  let size = 0
  let offset = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== signatures.entry) return undefined
    size += view.getUint32(offset + 24, true)
    const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(offset + field, true)) as [
      number,
      number,
      number
    ]
    offset += 46 + name + extra + comment
  }
  return size
}
