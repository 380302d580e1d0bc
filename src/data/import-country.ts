import { DomainError } from '../errors.js'
import type { Cell, Sheet } from '../formats/workbook.js'
import type { CountryNames } from './country-reader.js'
import type { SheetFaults } from './import-fault.js'
import { figureOf } from './import-figure.js'
import { letters, type SheetColumns } from './import-header.js'
import { found, type Reading } from './import-reading.js'

/** What heads a row of means, which the sheet has beside its countries. */
const ofSeveral =
  /^(?:average|mean|median|total|sum|min|max|minimum|maximum|world|global|overall|all countries)(?![a-z])/i

/** What a row is that is of no country, such as a note or a mean; undefined where it is of one, or may be. */
export const besideCountries = (
  { sheet, framework, columns, names, places }: Reading,
  row: number
): string | undefined => {
  const column = columns.get('country')
  if (column === undefined) return undefined
  const { value } = sheet.cell(row, column)
  const name = String(value ?? '').trim()
  if (ofSeveral.test(name) || places.has(letters(name))) return `${JSON.stringify(name)} is no country`
  const hasFigures = framework.nodes.some(({ id }) => {
    const at = columns.get(id)
    return at !== undefined && figureOf(sheet.cell(row, at)).kind !== 'missing'
  })
  if (hasFigures || codeIn(sheet, columns, names, row) !== undefined) return undefined
  if (name !== '' && isCountry(names, name)) return undefined
  const cells = Array.from({ length: sheet.width }, (_, at) => sheet.cell(row, at).value)
  const [first = ''] = cells.filter(each => each !== null)
  return `${JSON.stringify(String(first).slice(0, 60))} has no figures`
}

const isCountry = (names: CountryNames, name: string): boolean => {
  try {
    return Boolean(names.find(name))
  } catch (error) {
    if (error instanceof DomainError) return error.code === 'COUNTRY_AMBIGUOUS'
    throw error
  }
}

/** The country of the code of a row, where the sheet has a column of them. */
const codeIn = (sheet: Sheet, columns: SheetColumns, names: CountryNames, row: number): string | undefined => {
  const column = columns.get('code')
  if (column === undefined) return undefined
  const code = String(sheet.cell(row, column).value ?? '').trim()
  return /^[A-Za-z0-9-]{2,}$/.test(code) && isCountry(names, code) ? names.find(code).iso3 : undefined
}

/** The code of the country that a row is of; empty where there is none, which goes to the faults. */
export const readCountry = (
  { sheet, columns, faults, names }: Reading,
  row: number,
  seen: Map<string, string>
): string => {
  const column = columns.get('country')
  if (column === undefined) return ''
  const cell = sheet.cell(row, column)
  const code = codeIn(sheet, columns, names, row)
  if (typeof cell.value !== 'string' && typeof cell.value !== 'number' && code === undefined) {
    faults.add(sheet, cell, `${found(cell)} is no country`, 'the name or a code of a country')
    return ''
  }
  const name = String(cell.value ?? '')
  const iso3 = code !== undefined && !isCountry(names, name) ? code : findCountry(sheet, cell, name, names, faults)
  if (code !== undefined && iso3 !== '' && iso3 !== code) {
    faults.add(sheet, cell, `${found(cell)} is ${iso3}, but the code of the row is ${code}`, 'one country a row')
  }
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
