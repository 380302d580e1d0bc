import { readCsv } from '../formats/csv.js'
import type { FaultList } from '../formats/fault.js'
import type { Labels } from './schema.js'

/** Names of countries by their code, in every language of the index. */
export type CountryLabels = ReadonlyMap<string, Labels>

interface Context {
  readonly countries: readonly { readonly iso3: string; readonly name: string }[]
  /** The names of `countries.csv` are in the first one. */
  readonly languages: readonly string[]
}

/**
 * Read `country_names.csv`: one row a country, one column a language besides that of `countries.csv`.
 *
 * @returns the labels, also where some have faults; undefined when the file is not sound CSV
 */
export const readCountryNames = (
  file: string,
  text: string,
  { countries, languages: [first = '', ...others] }: Context,
  faults: FaultList
): CountryLabels | undefined => {
  const csv = readCsv(file, text, ['iso3', ...others], faults)
  if (!csv) return undefined
  for (const column of csv.columns.filter(each => each !== 'iso3' && !others.includes(each))) {
    faults.add(csv.atColumn(column), `unknown column ${column}`, ['iso3', ...others].join(', '))
  }
  const names = new Map(countries.map(({ iso3, name }) => [iso3, name]))
  const owners = new Map<string, string>()
  const labels = new Map<string, Labels>()
  for (const record of csv.records) {
    const iso3 = record.text('iso3')
    const name = names.get(iso3)
    if (name === undefined) faults.add(record.at('iso3'), `unknown country ${iso3}`, 'an iso3 of countries.csv')
    if (labels.has(iso3)) faults.add(record.at('iso3'), `${iso3} stands twice`, 'each country once')
    for (const language of others) {
      const label = record.text(language).trim()
      const owner = owners.get(`${language} ${label}`)
      if (label === '') faults.add(record.at(language), `${iso3} has no name in ${language}`, 'a name')
      else if (owner !== undefined) faults.add(record.at(language), `${label} is ${owner} already`, 'a name of its own')
      owners.set(`${language} ${label}`, iso3)
    }
    const own = others.map(language => [language, record.text(language).trim()] as const)
    labels.set(iso3, { [first]: name ?? iso3, ...Object.fromEntries(own) })
  }
  for (const iso3 of names.keys()) {
    if (!labels.has(iso3)) faults.add({ file, line: 1, column: 1 }, `${iso3} is missing`, 'a row for every country')
  }
  return labels
}

/** The labels of an index in one language. */
export const soleNames = (countries: Context['countries'], language: string): CountryLabels =>
  new Map(countries.map(({ iso3, name }) => [iso3, { [language]: name }]))
