import type { Country } from '../definitions/countries.js'
import { foldName } from '../definitions/spelling.js'
import { DomainError, settleAll } from '../errors.js'
import { foldAll, nearestAmong } from './nearest.js'

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
  // A code in capitals is what most ask with: it is found without folding.
  const byCode = new Map(countries.map(({ iso3 }) => [iso3, bySpelling.get(foldName(iso3))]))
  const spellings = spellingsByCountry(countries)
  const isKnown = (name: string): boolean => bySpelling.has(foldName(name))
  const names: CountryNames = {
    find: (name, pointer = '/country') => {
      const found = byCode.get(name) ?? bySpelling.get(foldName(name))
      if (found) return found
      const choices = ambiguous(name, spellings())
      if (choices.length > 1) throw ambiguity(name, pointer, choices)
      throw new DomainError('COUNTRY_UNKNOWN', {
        pointer,
        country: name,
        detail: `No country of the index is called "${name}".`,
        allowed: ['an ISO 3166-1 code (KAZ, KZ), an M49 code (398) or a name of /v1/countries'],
        nearest: nearestCountries(name, spellings(), choices)
      })
    },
    findAll: (lists, pointer) => settleAll(...names.split(lists).map(part => () => names.find(part, pointer))),
    split: lists => lists.flatMap(list => (isKnown(list) ? [list] : list.split(',').map(part => part.trim())))
  }
  return names
}

const spellingsOf = ({ iso3, iso2, m49, name, aliases }: Country): string[] => [iso3, iso2, m49, name, ...aliases]

/** What names that are not known are held against. */
interface Spellings {
  readonly words: readonly { readonly country: Country; readonly names: readonly ReadonlySet<string>[] }[]
  readonly owners: ReadonlyMap<string, string>
  readonly folded: ReturnType<typeof foldAll>
}

/** Made for the first name that is not known: one list may have a hundred. */
const spellingsByCountry = (countries: readonly Country[]): (() => Spellings) => {
  let made: Spellings | undefined
  return () => (made ??= makeSpellings(countries))
}

const makeSpellings = (countries: readonly Country[]): Spellings => {
  const owners = new Map(
    countries.flatMap(country => spellingsOf(country).map(spelling => [spelling, country.name] as const))
  )
  const words = countries.map(country => ({
    country,
    names: [country.name, ...country.aliases].map(spelling => new Set(foldName(spelling).split(' ')))
  }))
  return { words, owners, folded: foldAll(owners.keys()) }
}

/** Countries of which every word of the name is part of one spelling: "Congo" and "Korea" fit two each. */
const ambiguous = (name: string, { words }: Spellings): Country[] => {
  const wanted = foldName(name).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const fits = words.filter(({ names }) => names.some(parts => wanted.every(word => parts.has(word))))
  return fits.map(({ country }) => country)
}

const ambiguity = (name: string, pointer: string, choices: readonly Country[]): DomainError =>
  new DomainError('COUNTRY_AMBIGUOUS', {
    pointer,
    country: name,
    detail: `"${name}" fits ${choices.length} countries; say which.`,
    allowed: choices.map(choice => `${choice.iso3} (${choice.name})`)
  })

const nearestCountries = (name: string, { owners, folded }: Spellings, first: readonly Country[]): string[] => {
  const near = nearestAmong(name, folded, 10).map(spelling => owners.get(spelling) ?? spelling)
  return [...new Set([...first.map(country => country.name), ...near])].slice(0, 5)
}
