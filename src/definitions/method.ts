import { readCountries, type Country } from './countries.js'
import { readCountryNames, soleNames, type CountryLabels } from './country-names.js'
import { readDefinition, type Definition } from './definition.js'
import { checkEditions } from './editions.js'
import type { FileReader } from '../formats/files.js'
import { checkSizes } from './framework-check-size.js'
import { readFramework, type Framework } from './framework.js'
import { readGroups, type Groups } from './groups.js'
import { readIndexFile, type IndexInfo } from './index-file.js'
import { readRegions, type Regions } from './regions.js'
import { readSpellings, type Spelling } from './spellings.js'
import { readTerritories, type Territory } from './territories.js'

/** What an index measures and how: all that its observations rest on. */
export interface Method {
  readonly index: IndexInfo
  readonly definitions: ReadonlyMap<string, Definition>
  /** By edition, the earliest first. */
  readonly frameworks: ReadonlyMap<string, Framework>
  readonly countries: readonly Country[]
  readonly countryNames: CountryLabels
  /** Known, and not assessed. */
  readonly territories: readonly Territory[]
  /** How others write the names of countries and territories. */
  readonly spellings: readonly Spelling[]
  readonly regions: Regions
  readonly groups: Groups
}

/**
 * Read the method of an index from the texts of its files, in the order in which they rest on each other.
 *
 * @returns the method, or undefined when a file that others rest on is not sound; faults are in the reader's list
 */
export const readMethod = (reader: FileReader): Method | undefined => {
  const { faults } = reader
  const index = reader.required('index.yaml', (path, text) => readIndexFile(path, text, faults))?.content
  if (!index) return undefined
  const { languages } = index
  const regions = reader.required('regions.yaml', (path, text) => readRegions(path, text, languages, faults))
  const countries =
    regions && reader.required('countries.csv', (path, text) => readCountries(path, text, regions, faults))
  const definitions = reader.every('definitions', '.yaml', (path, text) => readDefinition(path, text, index, faults))
  const frameworks = reader.every('frameworks', '.yaml', (path, text) => readFramework(path, text, languages, faults))
  if (frameworks.size === 0) reader.fault('frameworks', 'no edition', 'at least one frameworks/EDITION.yaml')
  const unread = {
    definitions: reader.names('definitions', '.yaml').filter(id => !definitions.has(id)),
    frameworks: reader.names('frameworks', '.yaml').filter(edition => !frameworks.has(edition))
  }
  checkEditions(definitions, frameworks, unread, faults)
  for (const entry of frameworks.values()) {
    checkSizes(entry, id => definitions.get(id)?.definition.scale ?? index.scale, faults)
  }
  if (!regions || !countries) return undefined
  const territories =
    reader.optional('territories.csv', (path, text) => readTerritories(path, text, countries, faults)) ?? []
  const codes = new Set([...countries.map(({ iso3 }) => iso3), ...territories.map(({ code }) => code)])
  const spellings = reader.optional('country_aliases.csv', (path, text) => readSpellings(path, text, codes, faults))
  const groups = reader.optional('groups.yaml', (path, text) => readGroups(path, text, languages, countries, faults))
  return {
    index,
    regions,
    countries,
    countryNames: namesOf(reader, countries, languages),
    territories,
    spellings: spellings ?? [],
    groups: groups ?? {},
    definitions: new Map([...definitions].map(([id, entry]) => [id, entry.definition])),
    frameworks: new Map([...frameworks].map(([edition, entry]) => [edition, entry.framework]))
  }
}

/** Names of the countries in every language; the file may be absent where there is one language only. */
const namesOf = (reader: FileReader, countries: readonly Country[], languages: readonly string[]): CountryLabels => {
  const file = 'country_names.csv'
  const read = (path: string, text: string) => readCountryNames(path, text, { countries, languages }, reader.faults)
  const names = languages.length > 1 ? reader.required(file, read) : reader.optional(file, read)
  return names ?? soleNames(countries, languages[0] ?? '')
}
