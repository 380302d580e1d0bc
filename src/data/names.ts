import type { Country } from '../definitions/countries.js'
import { DomainError, settleAll } from '../errors.js'
import type { CountryNames } from './country-reader.js'
import { splitLists } from './name-lists.js'
import { isSpelling, matchName, type NameMatch } from './name-match.js'
import { nearestIn, type FindNearest } from './name-nearest.js'
import { makeNameTable, type Named, type NameTable, type Place } from './name-table.js'

/**
 * Reads countries by ISO code, M49 code or any spelling that the definitions know, in any of their languages; never guesses.
 *
 * @example
 * countryNames(index.release).find('Cote d Ivoire').iso3 // => 'CIV'
 */
export const countryNames = (named: Named): CountryNames => {
  const byCode = new Map(named.countries.map(country => [country.iso3, country]))
  let made: { table: NameTable; nearest: FindNearest } | undefined
  const prepared = () => (made ??= prepare(named))
  const kept = new Map<string, NameMatch>()
  const match = (name: string): NameMatch => {
    const country = byCode.get(name)
    if (country) return { status: 'matched', country, how: 'code' }
    const known = kept.get(name)
    if (known) return known
    const found = matchName(prepared().table, name)
    if (kept.size >= mostKept) kept.clear()
    kept.set(name, found)
    return found
  }
  const isKnown = (name: string): boolean => byCode.has(name) || isSpelling(prepared().table, name)
  const nearest: FindNearest = (name, count) => prepared().nearest(name, count)
  const find = (name: string, pointer = '/country'): Country => {
    const found = match(name)
    if (found.status === 'matched') return found.country
    throw refusal(found, name, pointer, nearest)
  }
  const split = (lists: readonly string[]): string[] => splitLists(lists, isKnown)
  return {
    find,
    split,
    findAll: (lists, pointer) => settleAll(...split(lists).map(part => () => find(part, pointer))),
    match,
    nearest
  }
}

/** Names that were asked for before, so many: lists name the same countries again and again. */
const mostKept = 5000

/** Made for the first name that is no code. */
const prepare = (named: Named) => {
  const table = makeNameTable(named)
  return { table, nearest: nearestIn(table) }
}

const refusal = (found: NameMatch, name: string, pointer: string, nearest: FindNearest): DomainError => {
  if (found.status === 'ambiguous') return ambiguity(name, pointer, found.choices)
  if (found.status === 'not_assessed') {
    const { code, name: own } = found.territory
    const called = name === own ? `${name} (${code})` : `"${name}" is ${own} (${code}), which`
    return new DomainError('COUNTRY_NOT_ASSESSED', {
      pointer,
      country: name,
      detail: `${called} is known, but not assessed by this index.`,
      allowed: ['a country of /v1/countries']
    })
  }
  return new DomainError('COUNTRY_UNKNOWN', {
    pointer,
    country: name,
    detail: `No country of the index is called "${name}".`,
    allowed: ['an ISO 3166-1 code (KAZ, KZ), an M49 code (398) or a name in use'],
    nearest: nearest(name, 5).flatMap(place => ('country' in place ? [place.name] : []))
  })
}

const ambiguity = (name: string, pointer: string, choices: readonly Place[]): DomainError =>
  new DomainError('COUNTRY_AMBIGUOUS', {
    pointer,
    country: name,
    detail: `"${name}" fits ${choices.length} countries; say which.`,
    allowed: choices.map(choice => `${choice.code} (${choice.name}${'country' in choice ? '' : ', not assessed'})`)
  })
