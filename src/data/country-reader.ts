import type { Country } from '../definitions/countries.js'
import { foldName } from '../definitions/spelling.js'
import { DomainError, settleAll } from '../errors.js'
import type { NameMatch } from './name-match.js'
import type { FindNearest } from './name-nearest.js'
import type { Named } from './name-table.js'

/** Finds countries by their names; never guesses. */
export interface CountryNames {
  /**
   * @param name     e.g. `KAZ`, `kz`, `398`, `Congo, Dem. Rep.`; case, accents and punctuation do not matter
   * @param pointer  where the name stood in what was asked
   * @throws {DomainError} `COUNTRY_UNKNOWN` with the nearest names; `COUNTRY_AMBIGUOUS` with the countries to choose from;
   *         `COUNTRY_NOT_ASSESSED` of a territory that is no country of the index
   */
  find(name: string, pointer?: string): Country
  /**
   * @param lists  names separated by commas; a known spelling that holds commas (`Congo, Dem. Rep.`) is not split
   * @throws {DomainError} as `find`, with the faults of all names at once
   */
  findAll(lists: readonly string[], pointer?: string): Country[]
  /** The names in lists, as `findAll` splits them. */
  split(lists: readonly string[]): string[]
  /** What a name is found to be, without a refusal. */
  readonly match?: (name: string) => NameMatch
  /** The countries and territories that are spelt most like a name. */
  readonly nearest?: FindNearest
}

/** What makes the reader of the names of a release. */
export type ReadNames = (named: Named) => CountryNames

/** By codes and the names of `countries.csv` alone: for a page, which offers countries by name. */
export const readPlainNames: ReadNames = ({ countries }) => {
  const bySpelling = new Map(
    countries.flatMap(country =>
      [country.iso3, country.name, ...country.aliases].map(spelling => [foldName(spelling), country] as const)
    )
  )
  const find = (country: string, pointer = '/country'): Country => {
    const found = bySpelling.get(foldName(country))
    if (found) return found
    throw new DomainError('COUNTRY_UNKNOWN', { pointer, country, detail: `"${country}" is no country.` })
  }
  const split = (lists: readonly string[]): string[] => lists.flatMap(list => list.split(','))
  return { find, split, findAll: (lists, pointer) => settleAll(...split(lists).map(each => () => find(each, pointer))) }
}
