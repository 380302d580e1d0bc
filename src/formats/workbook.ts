import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { DomainError } from '../errors.js'
import { kindOf } from './workbook-kind.js'
import { readZip } from './zip.js'

/** What a cell holds; null when it is empty or blank. */
export interface Cell {
  /** As the spreadsheet shows it, e.g. `F17`. */
  readonly address: string
  readonly value: string | number | boolean | null
  /** Whether it is a formula whose result was never stored. */
  readonly unreckoned?: true
}

/** A sheet as a grid of cells; rows and columns count from 0 at `A1`. */
export interface Sheet {
  readonly name: string
  readonly height: number
  readonly width: number
  /** Whether the spreadsheet does not show it. */
  readonly hidden: boolean
  cell(row: number, column: number): Cell
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** The day on which the workbook says it was last saved, e.g. `2025-10-29`. */
  readonly modified: string | undefined
}

const limits = { bytes: 20 * 1024 * 1024, sheets: 50, rows: 5000, columns: 1000 }
const unpackedLimits = { unpacked: 64 * 1024 * 1024, marks: 4_000_000, members: 10_000 }

/**
 * Read the sheets of an .xlsx workbook as cells with addresses; a formula is read as its last result.
 *
 * @param bytes  content of the file, at most 20 MB; at most 64 MB and 4,000,000 tags unpacked
 * @throws {DomainError} `WORKBOOK_INVALID` when it is no workbook or beyond the limits
 */
export const readWorkbook = (bytes: Uint8Array): Workbook => {
  if (bytes.length > limits.bytes) throw refused(`it has ${bytes.length} bytes`, `at most ${limits.bytes}`)
  const book = parse(repack(bytes))
  if (book.SheetNames.length > limits.sheets) {
    throw refused(`it has ${book.SheetNames.length} sheets`, `at most ${limits.sheets}`)
  }
  const sheets = book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name]
    return sheet ? [toSheet(name, sheet, Boolean(book.Workbook?.Sheets?.[at]?.Hidden))] : []
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

/**
 * The members of an archive in another that holds them as they are: the library unpacks whatever it is given, so it is given
 * what was counted, and nothing that another reading of the archive would find.
 */
const repack = (bytes: Uint8Array): Uint8Array => {
  const members = isArchive(bytes) ? unpack(bytes) : new Map<string, Uint8Array>()
  if (members.size === 0) throw refused(kindOf(bytes), 'a file of the kind .xlsx')
  const named = [...members].map(([path, content]) => [path, withoutLinks(content)] as const)
  return zipSync(Object.fromEntries(named), { level: 0, mtime: new Date(1980, 0, 1) })
}

/** The library makes a cell for every place that a link is over, and one link may be over all of a sheet: links are not read. */
const withoutLinks = (content: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(content)
  for (let at = bytes.indexOf(link); at !== -1; at = bytes.indexOf(link, at + link.length)) {
    if (isNameOfTag(bytes, at)) bytes.write('no_links_', at)
  }
  return bytes
}

/** Whether a word is the name of an element, with or without a prefix, and not a part of a text, which has no `<`. */
const isNameOfTag = (bytes: Buffer, at: number): boolean => {
  if (bytes[at - 1] !== colon) return bytes[at - 1] === lessThan
  let before = at - 2
  while (/\w/.test(String.fromCharCode(bytes[before] ?? 0))) before--
  return bytes[before] === lessThan
}

const [lessThan, colon] = [...Buffer.from('<:')]
const link = 'hyperlink'

/** Whether the file ends with the record that every archive ends with; a comment may follow it. */
const isArchive = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-(endRecordBytes + 0xffff))).includes('PK\u0005\u0006')

const endRecordBytes = 22

const unpack = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  try {
    return readZip(bytes, unpackedLimits, (what, allowed) => refused(`it ${what}`, allowed))
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw refused('it is no workbook', 'a file of the kind .xlsx')
  }
}

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

const toSheet = (name: string, sheet: WorkSheet, hidden: boolean): Sheet => {
  const rows = sheet['!data'] ?? []
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (rows.length > limits.rows) throw refused(`sheet ${name} has too many rows`, `at most ${limits.rows}`)
  if (width > limits.columns) throw refused(`sheet ${name} has ${width} columns`, `at most ${limits.columns}`)
  return {
    name,
    height: rows.length,
    width,
    hidden,
    cell: (r, c) => {
      const cell = rows[r]?.[c]
      const address = utils.encode_cell({ r, c })
      return isUnreckoned(cell) ? { address, value: null, unreckoned: true } : { address, value: valueOf(cell) }
    }
  }
}

type RawCell = NonNullable<WorkSheet['!data']>[number][number]

/** A program that writes formulas need not reckon them; a spreadsheet does when it opens the file. */
const isUnreckoned = (cell: RawCell | undefined): boolean =>
  cell?.f !== undefined && (cell.v === undefined || (cell.t === 'e' && cell.w === undefined))

const valueOf = (cell: RawCell | undefined): Cell['value'] => {
  const value: unknown = cell?.v
  if (cell?.t === 'e') return cell.w ?? '#ERROR!'
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

const dayOf = (date: Date | undefined): string | undefined =>
  date && Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : undefined
