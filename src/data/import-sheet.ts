import type { Framework } from '../definitions/framework.js'
import type { Method } from '../definitions/method.js'
import { parseDecimal } from '../exact/fraction.js'
import { formatScore } from '../exact/rounding.js'
import type { SheetFaults } from './import-fault.js'
import { figureOf } from './import-figure.js'
import { besideCountries, readCountry } from './import-country.js'
import { letters, readHeader } from './import-header.js'
import { found, type Reading } from './import-reading.js'
import { FigureNotes } from './import-sheet-notes.js'
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
  /** What was passed over or read in another way than it stands, each in a sentence. */
  readonly notes: readonly string[]
}

/** Read a dataset sheet beneath its header; what is not sound goes to the faults. */
export const readSheet = (
  sheet: Sheet,
  header: number,
  framework: Framework,
  { definitions, regions }: Method,
  names: CountryNames,
  faults: SheetFaults
): EditionSheet => {
  const notes: string[] = []
  const columns = readHeader(sheet, header, framework, definitions, faults, notes)
  const labels = [...Object.values(regions.regions), ...Object.values(regions.continents)]
  const places = new Set(labels.map(({ label }) => letters(label.en ?? '')))
  const figures = new FigureNotes(sheet.name)
  const reading = { sheet, framework, definitions, columns, faults, names, figures, places }
  const seen = new Map<string, string>()
  const rows: SheetRow[] = []
  for (let row = header + 1; row < sheet.height; row++) {
    if (isBlank(sheet, row)) continue
    const beside = besideCountries(reading, row)
    if (beside === undefined) rows.push(readRow(reading, row, readCountry(reading, row, seen)))
    else notes.push(`${sheet.name}: row ${row + 1} is passed over: ${beside}.`)
  }
  if (rows.length === 0) faults.add(sheet, sheet.cell(header + 1, 0), 'no country', 'a row for each country')
  figures.addFaults(sheet, faults)
  return {
    name: sheet.name,
    framework,
    rows: rows.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
    rounded: countRounded(reading, header),
    notes: [...notes, ...figures.notes()]
  }
}

const isBlank = (sheet: Sheet, row: number): boolean => {
  for (let column = 0; column < sheet.width; column++) if (sheet.cell(row, column).value !== null) return false
  return true
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
const readNumber = ({ sheet, faults, figures }: Reading, id: string, cell: Cell): string | undefined => {
  const figure = figureOf(cell)
  figures.add(figure, id, cell)
  if (figure.kind === 'number') return figure.text
  if (figure.kind === 'unread')
    faults.add(sheet, cell, `${id}: ${found(cell)} is not a plain number`, 'a decimal number such as 4.5')
  return undefined
}

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
