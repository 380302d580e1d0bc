import type { Definition } from '../definitions/definition.js'
import type { Framework } from '../definitions/framework.js'
import type { Method } from '../definitions/method.js'
import { DomainError } from '../errors.js'
import { parseDecimal } from '../exact/fraction.js'
import { formatScore } from '../exact/rounding.js'
import type { SheetFaults } from './import-fault.js'
import { readHeader, type SheetColumns } from './import-header.js'
import type { CountryNames } from './country-reader.js'
import { scaleFault } from '../definitions/scale.js'
import type { Cell, Sheet } from '../formats/workbook.js'

/** What a dataset sheet says of one country; figures as decimal text. */
export interface SheetRow {
  readonly iso3: string
  readonly name: string
  readonly region: string
  /** By indicator, in the order of the framework. */
  readonly scores: readonly string[]
  /** By composite, in the order of the framework. */
  readonly composites: readonly string[]
}

/** A dataset sheet, read for the edition that its name holds. */
export interface EditionSheet {
  readonly name: string
  readonly framework: Framework
  /** By iso3, in alphabetical order. */
  readonly rows: readonly SheetRow[]
  /** Composites that the sheet gives with more decimals than the edition has. */
  readonly rounded: number
}

interface Reading {
  readonly sheet: Sheet
  readonly framework: Framework
  readonly definitions: ReadonlyMap<string, Definition>
  readonly columns: SheetColumns
  readonly faults: SheetFaults
}

/** Read a dataset sheet beneath its header; what is not sound goes to the faults. */
export const readSheet = (
  sheet: Sheet,
  header: number,
  framework: Framework,
  { definitions }: Method,
  names: CountryNames,
  faults: SheetFaults
): EditionSheet => {
  const columns = readHeader(sheet, header, framework, definitions, faults)
  const reading = { sheet, framework, definitions, columns, faults }
  const seen = new Map<string, string>()
  const rows: SheetRow[] = []
  for (let row = header + 1; row < sheet.height; row++) {
    if (!isBlank(sheet, row)) rows.push(readRow(reading, row, readCountry(reading, row, names, seen)))
  }
  if (rows.length === 0) faults.add(sheet, sheet.cell(header + 1, 0), 'no country', 'a row for each country')
  return {
    name: sheet.name,
    framework,
    rows: rows.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
    rounded: countRounded(reading, header)
  }
}

const isBlank = (sheet: Sheet, row: number): boolean => {
  for (let column = 0; column < sheet.width; column++) if (sheet.cell(row, column).value !== null) return false
  return true
}

const readCountry = (
  { sheet, columns, faults }: Reading,
  row: number,
  names: CountryNames,
  seen: Map<string, string>
): string => {
  const column = columns.get('country')
  if (column === undefined) return ''
  const cell = sheet.cell(row, column)
  if (typeof cell.value !== 'string') {
    faults.add(sheet, cell, `${found(cell)} is no country`, 'the name of a country')
    return ''
  }
  const iso3 = findCountry(sheet, cell, cell.value, names, faults)
  const first = seen.get(iso3)
  if (iso3 !== '' && first !== undefined) {
    faults.add(sheet, cell, `${found(cell)} (${iso3}) stands twice, first in ${first}`, 'each country once')
  }
  seen.set(iso3, first ?? cell.address)
  return iso3
}

const findCountry = (sheet: Sheet, cell: Cell, name: string, names: CountryNames, faults: SheetFaults): string => {
  try {
    return names.find(name).iso3
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { nearest = [], allowed = [] } = error.details
    const choices = error.code === 'COUNTRY_AMBIGUOUS' ? allowed : nearest
    const known = 'a name of countries.csv'
    faults.add(
      sheet,
      cell,
      error.message.replace(/\.$/, ''),
      choices.length > 0 ? `${known}: ${choices.join(', ')}` : known
    )
    return ''
  }
}

const readRow = (reading: Reading, row: number, iso3: string): SheetRow => {
  const { framework, columns, sheet } = reading
  const text = (column: string): string => {
    const index = columns.get(column)
    return index === undefined ? '' : String(sheet.cell(row, index).value ?? '').trim()
  }
  const read = (kind: 'indicator' | 'composite', readCell: typeof readScore): string[] =>
    framework.nodes
      .filter(node => node.kind === kind)
      .map(({ id }) => {
        const column = columns.get(id)
        return column === undefined ? '' : readCell(reading, id, sheet.cell(row, column))
      })
  const name = text('country')
  const region = text('region')
  return { iso3, name, region, scores: read('indicator', readScore), composites: read('composite', readComposite) }
}

const readScore = (reading: Reading, id: string, cell: Cell): string => {
  const definition = reading.definitions.get(id)
  const number = readNumber(reading, id, cell)
  if (number === undefined || !definition) return ''
  const fault = scaleFault(parseDecimal(number), definition.scale)
  if (fault) reading.faults.add(reading.sheet, cell, `${id}: ${number} is ${fault.what}`, fault.allowed)
  return number
}

const readComposite = (reading: Reading, id: string, cell: Cell): string => {
  const number = readNumber(reading, id, cell)
  return number === undefined ? '' : formatScore(parseDecimal(number), reading.framework.decimals)
}

/** The shortest decimal text that reads as the number of the cell; only that is what the publisher typed. */
const readNumber = ({ sheet, faults }: Reading, id: string, cell: Cell): string | undefined => {
  const text = String(cell.value)
  if (typeof cell.value === 'number' && isPlain(text)) return text
  const what = cell.value === null ? 'no number' : `${found(cell)} is not a plain number`
  faults.add(sheet, cell, `${id}: ${what}`, 'a decimal number such as 4.5')
  return undefined
}

const isPlain = (text: string): boolean => /^-?\d{1,12}(\.\d+)?$/.test(text)

const found = (cell: Cell): string => (cell.value === null ? 'an empty cell' : JSON.stringify(cell.value))

const countRounded = ({ sheet, framework, columns }: Reading, header: number): number => {
  const composites = framework.nodes
    .filter(node => node.kind === 'composite')
    .flatMap(node => columns.get(node.id) ?? [])
  let count = 0
  for (let row = header + 1; row < sheet.height; row++) {
    for (const column of composites) {
      const { value } = sheet.cell(row, column)
      const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
      if (typeof value === 'number' && decimals > framework.decimals) count++
    }
  }
  return count
}
