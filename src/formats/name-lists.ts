import { parse, CsvError } from 'csv-parse/sync'
import { DomainError } from '../errors.js'

/** Headers that stand above a column of countries: they are no names. */
const headers =
  /^(?:countr(?:y|ies)|country[ _.]?(?:name|code)|names?|code|iso[23]?|iso[_ ]?a[23]|m49|entity|economy|nation)$/i

/**
 * The names of a table, its first column, below its header where it has one that says so; lines of unequal lengths are no
 * table, and are names as they stand.
 *
 * @throws {DomainError} `BODY_MALFORMED` of what is no CSV
 * @example
 * namesOfTable('country,x\n"Congo, Rep.",1\n') // => ['Congo, Rep.']
 * namesOfTable('Congo, Rep.\nKAZ\n') // => ['Congo, Rep.', 'KAZ']
 */
export const namesOfTable = (text: string): string[] => {
  const rows = readRows(text)
  const width = rows[0]?.length
  const names = rows.every(({ length }) => length === width) ? rows.map(([cell = '']) => cell) : linesOf(text)
  return headers.test(names[0]?.trim() ?? '') ? names.slice(1) : names
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)

const readRows = (text: string): string[][] => {
  try {
    return parse(text, { bom: true, relax_column_count: true, delimiter: [',', ';', '\t'] })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new DomainError('BODY_MALFORMED', { detail: `The table is no CSV: ${error.message}.`, allowed: ['CSV'] })
  }
}
