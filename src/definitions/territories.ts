import { readCsv } from '../formats/csv.js'
import type { FaultList } from '../formats/fault.js'
import type { Country } from './countries.js'

/** A territory or former state that lists hold and the index does not assess: it is known, and no country of the index. */
export interface Territory {
  /** ISO 3166-1 alpha-3, or three letters that no country has. */
  readonly code: string
  /** ISO 3166-1 alpha-2; empty where there is none. */
  readonly iso2: string
  /** UN M49, three digits; empty where there is none. */
  readonly m49: string
  readonly name: string
  /** Who lists it. */
  readonly source: string
}

const forms = {
  code: { form: /^[A-Z]{3}$/, allowed: 'three capital letters' },
  iso2: { form: /^([A-Z]{2})?$/, allowed: 'two capital letters, or nothing' },
  m49: { form: /^(\d{3})?$/, allowed: 'three digits, or nothing' },
  name: { form: /\S/, allowed: 'a name' },
  source: { form: /\S/, allowed: 'who lists it' }
} as const

const columns = Object.keys(forms) as (keyof typeof forms)[]

/** Read `territories.csv`: codes of countries and codes that stand twice are refused. */
export const readTerritories = (
  file: string,
  text: string,
  countries: readonly Country[],
  faults: FaultList
): Territory[] | undefined => {
  const csv = readCsv(file, text, columns, faults)
  if (!csv) return undefined
  const taken = new Set(countries.flatMap(({ iso3, iso2, m49 }) => [iso3, iso2, m49]))
  return csv.records.map(record => {
    for (const column of columns) {
      const found = record.text(column)
      const { form, allowed } = forms[column]
      if (!form.test(found)) faults.add(record.at(column), `${column}: found "${found}"`, allowed)
    }
    const [code, iso2, m49, name, source] = ['code', 'iso2', 'm49', 'name', 'source'].map(each => record.text(each))
    for (const own of [code, iso2, m49]) {
      if (own && taken.has(own)) faults.add(record.at('code'), `${own} stands twice`, 'a code of its own')
      taken.add(own ?? '')
    }
    return { code: code ?? '', iso2: iso2 ?? '', m49: m49 ?? '', name: name ?? '', source: source ?? '' }
  })
}
