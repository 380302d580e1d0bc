import type { Country } from '../definitions/countries.js'
import type { Territory } from '../definitions/territories.js'
import { fitting } from './name-fits.js'
import { keysOf } from './name-keys.js'
import { partsOf } from './name-parts.js'
import type { Found, How, NameTable, Place } from './name-table.js'
import { cleanName } from './name-text.js'

/** What a name was found to be. */
export type NameMatch =
  | { readonly status: 'matched'; readonly country: Country; readonly how: How }
  | { readonly status: 'not_assessed'; readonly territory: Territory; readonly how: How }
  | { readonly status: 'ambiguous'; readonly choices: readonly Place[] }
  | { readonly status: 'unknown' | 'empty' }

/**
 * What a name stands for in a table; never the nearest, and none where several fit.
 *
 * Codes come before names, spellings before their parts, and those before the words of a name in any order.
 */
export const matchName = (table: NameTable, given: string): NameMatch => {
  const name = cleanName(given)
  if (!/[\p{L}\p{N}]/u.test(name)) return { status: 'empty' }
  const code = codeIn(table, name)
  if (code) return told(new Map([[code, 'code']]))
  const found = exactly(table, name) ?? byWords(table, name) ?? byParts(table, name) ?? byStem(table, name)
  if (found) return told(found)
  const choices = fitting(table, name)
  return choices.length > 1 ? { status: 'ambiguous', choices } : { status: 'unknown' }
}

/** Whether a text is a name as it stands: neither parts of it nor what it fits in part decide. */
export const isSpelling = (table: NameTable, given: string): boolean => {
  const name = cleanName(given)
  return (codeIn(table, name) ?? exactly(table, name) ?? byWords(table, name)) !== undefined
}

const told = (found: Found): NameMatch => {
  const [only, ...others] = found
  if (!only) return { status: 'unknown' }
  if (others.length > 0) return { status: 'ambiguous', choices: [...found.keys()] }
  const [place, how] = only
  return 'country' in place
    ? { status: 'matched', country: place.country, how }
    : { status: 'not_assessed', territory: place.territory, how }
}

/** The place of a code; M49 also without its zeros, and as spreadsheets write whole numbers. */
const codeIn = ({ codes }: NameTable, name: string): Place | undefined => {
  const [, number] = /^0*(\d{1,3})(?:[.,]0+)?$/.exec(name) ?? []
  if (number !== undefined) return codes.get(number.padStart(3, '0'))
  return /^[A-Za-z]{2,3}$/.test(name) ? codes.get(name.toUpperCase()) : undefined
}

const exactly = ({ plain, long }: NameTable, name: string): Found | undefined => {
  const keys = keysOf(name)
  return plain.get(keys.plain) ?? long.get(keys.long)
}

const byWords = ({ words }: NameTable, name: string): Found | undefined => {
  const found = words.get(keysOf(name).words)
  return found && new Map([...found.keys()].map(place => [place, 'words']))
}

/** Of `Turkey (Türkiye)` or `Myanmar/Burma`, the place that all parts name; a territory beside a country is what is meant. */
const byParts = (table: NameTable, name: string): Found | undefined => {
  const parts = partsOf(name)
  if (parts.length === 0) return undefined
  const founds = parts.map(part => exactly(table, part) ?? codeAsFound(table, part))
  if (founds.some(found => found === undefined)) return undefined
  const [first = new Map<Place, How>(), ...others] = founds.flatMap(found => found ?? [])
  const common = [...first].filter(([place]) => others.every(found => found.has(place)))
  if (common.length > 0) return new Map(common)
  const all = new Map([first, ...others].flatMap(found => [...found]))
  const territories = [...all].filter(([place]) => 'territory' in place)
  return territories.length === 1 ? new Map(territories) : all
}

const codeAsFound = (table: NameTable, part: string): Found | undefined => {
  const place = /^[A-Z]{2,3}$/.test(part) ? codeIn(table, part) : undefined
  return place && new Map([[place, 'code']])
}

/** `Republic of Mali`: that it is one is no other name. What is written so in full is another, as the Republic of China. */
const byStem = (table: NameTable, name: string): Found | undefined => {
  const words = keysOf(name).all
  const stem = words.filter(word => !['republic', 'kingdom', 'of'].includes(word))
  if (stem.length === 0 || stem.length === words.length) return undefined
  const found = table.long.get(stem.join(''))
  return found && new Map([...found.keys()].map(place => [place, 'words']))
}
