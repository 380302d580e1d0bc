import { foldName, type Country } from '../definitions/countries.js'
import { DomainError, settleAll } from '../errors.js'
import { nearestNames } from './nearest.js'

/** Finds a country by ISO code, M49 code or any spelling that `countries.csv` knows; never guesses. */
export interface CountryNames {
  /**
   * @param name     e.g. `KAZ`, `kz`, `398`, `Congo, Dem. Rep.`; case, accents and punctuation do not matter
   * @param pointer  where the name stood in what was asked
   * @throws {DomainError} `COUNTRY_UNKNOWN` with the nearest names; `COUNTRY_AMBIGUOUS` with the countries to choose from
   */
  find(name: string, pointer?: string): Country
  /**
   * @param lists  names separated by commas; one that as a whole is a known spelling (`Congo, Dem. Rep.`) is not split
   * @throws {DomainError} as `find`, with the faults of all names at once
   */
  findAll(lists: readonly string[], pointer?: string): Country[]
  /** The names in lists, as `findAll` splits them. */
  split(lists: readonly string[]): string[]
}

/**
 * @example
 * countryNames(index.release.countries).find('Cote d Ivoire').iso3 // => 'CIV'
 */
export const countryNames = (countries: readonly Country[]): CountryNames => {
  const bySpelling = new Map<string, Country>()
  for (const country of countries) {
    for (const spelling of spellingsOf(country)) bySpelling.set(foldName(spelling), country)
  }
  const isKnown = (name: string): boolean => bySpelling.has(foldName(name))
  const names: CountryNames = {
    find: (name, pointer = '/country') => {
      const found = bySpelling.get(foldName(name))
      if (found) return found
      const choices = ambiguous(name, countries)
      if (choices.length > 1) throw ambiguity(name, pointer, choices)
      throw new DomainError('COUNTRY_UNKNOWN', {
        pointer,
        country: name,
        detail: `No country of the index is called "${name}".`,
        allowed: ['an ISO 3166-1 code (KAZ, KZ), an M49 code (398) or a name of /v1/countries'],
        nearest: nearestCountries(name, countries, choices)
      })
    },
    findAll: (lists, pointer) => settleAll(...names.split(lists).map(part => () => names.find(part, pointer))),
    split: lists => lists.flatMap(list => (isKnown(list) ? [list] : list.split(',').map(part => part.trim())))
  }
  return names
}

const spellingsOf = ({ iso3, iso2, m49, name, aliases }: Country): string[] => [iso3, iso2, m49, name, ...aliases]

/** Countries of which every word of the name is part of one spelling: "Congo" and "Korea" fit two each. */
const ambiguous = (name: string, countries: readonly Country[]): Country[] => {
  const words = foldName(name).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return countries.filter(country =>
    [country.name, ...country.aliases].some(spelling => {
      const parts = foldName(spelling).split(' ')
      return words.every(word => parts.includes(word))
    })
  )
}

const ambiguity = (name: string, pointer: string, choices: readonly Country[]): DomainError =>
  new DomainError('COUNTRY_AMBIGUOUS', {
    pointer,
    country: name,
    detail: `"${name}" fits ${choices.length} countries; say which.`,
    allowed: choices.map(choice => `${choice.iso3} (${choice.name})`)
  })

const nearestCountries = (name: string, countries: readonly Country[], first: readonly Country[]): string[] => {
  const owners = new Map(
    countries.flatMap(country => spellingsOf(country).map(spelling => [spelling, country.name] as const))
  )
  const near = nearestNames(name, owners.keys(), 10).map(spelling => owners.get(spelling) ?? spelling)
  return [...new Set([...first.map(country => country.name), ...near])].slice(0, 5)
}
