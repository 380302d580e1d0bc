import { readCsv } from '../formats/csv.js'
import type { FaultList } from '../formats/fault.js'

/** A way in which a country or territory is written somewhere; one that several have is ambiguous. */
export interface Spelling {
  readonly code: string
  readonly spelling: string
  /** Who writes so. */
  readonly source: string
}

const columns = ['code', 'spelling', 'source'] as const

/** Read `country_aliases.csv`; the codes must be those of countries or territories. */
export const readSpellings = (
  file: string,
  text: string,
  codes: ReadonlySet<string>,
  faults: FaultList
): Spelling[] | undefined => {
  const csv = readCsv(file, text, columns, faults)
  if (!csv) return undefined
  const seen = new Set<string>()
  return csv.records.map(record => {
    const [code, spelling, source] = [record.text('code'), record.text('spelling'), record.text('source')]
    if (!codes.has(code)) {
      faults.add(record.at('code'), `unknown code ${code}`, 'a code of countries.csv or territories.csv')
    }
    if (spelling.trim() === '') faults.add(record.at('spelling'), 'no spelling', 'a name or a code')
    if (source.trim() === '') faults.add(record.at('source'), `${spelling} has no source`, 'who writes so')
    const key = `${code} ${spelling}`
    if (seen.has(key)) faults.add(record.at('spelling'), `${spelling} stands twice`, 'each spelling of a code once')
    seen.add(key)
    return { code, spelling, source }
  })
}
