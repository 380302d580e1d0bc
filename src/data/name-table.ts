import type { Country } from '../definitions/countries.js'
import type { Method } from '../definitions/method.js'
import type { Territory } from '../definitions/territories.js'
import { keysOf, type NameKeys } from './name-keys.js'

/** What a name may stand for: a country of the index, or a territory that it does not assess. */
export type Place =
  | { readonly code: string; readonly name: string; readonly country: Country }
  | { readonly code: string; readonly name: string; readonly territory: Territory }

/** How a name was found: by a code, a name of the index, another spelling, a name in another language, or its words. */
export type How = 'code' | 'name' | 'alias' | 'language' | 'words'

/** What a key leads to: a place, or several of which none is taken. */
export type Found = ReadonlyMap<Place, How>

/** All that is known of names, by the keys that they are compared by. */
export interface NameTable {
  readonly codes: ReadonlyMap<string, Place>
  readonly plain: ReadonlyMap<string, Found>
  readonly long: ReadonlyMap<string, Found>
  readonly words: ReadonlyMap<string, Found>
  readonly spellings: readonly { readonly place: Place; readonly spelling: string; readonly keys: NameKeys }[]
}

/** What the names of an index stand in. */
export type Named = Pick<Method, 'countries' | 'countryNames' | 'territories' | 'spellings'>

export const makeNameTable = (named: Named): NameTable => {
  const places = placesOf(named)
  const spellings = spellingsOf(named, places)
  const exact = spellings.filter(({ how }) => how === 'name')
  const keyed = (kind: 'plain' | 'long' | 'words'): ReadonlyMap<string, Found> => {
    // The name of a country in the index is its own, whoever else is written so.
    const own = new Set(exact.map(({ keys }) => keys[kind]))
    const found = new Map<string, Map<Place, How>>()
    for (const { place, keys, how } of spellings) {
      const key = keys[kind]
      if (key === '' || (how !== 'name' && own.has(key))) continue
      const held = found.get(key) ?? new Map<Place, How>()
      if (!held.has(place)) held.set(place, how)
      found.set(key, held)
    }
    return found
  }
  return { codes: codesOf(places), plain: keyed('plain'), long: keyed('long'), words: keyed('words'), spellings }
}

const placesOf = ({ countries, territories }: Named): ReadonlyMap<string, Place> =>
  new Map<string, Place>([
    ...territories.map(
      territory => [territory.code, { code: territory.code, name: territory.name, territory }] as const
    ),
    ...countries.map(country => [country.iso3, { code: country.iso3, name: country.name, country }] as const)
  ])

/** Three-letter, two-letter and M49 codes; those of countries come last and so are theirs. */
const codesOf = (places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> =>
  new Map(
    [...places.values()].flatMap(place => {
      const { iso2, m49 } = 'country' in place ? place.country : place.territory
      return [place.code, iso2, m49].filter(Boolean).map(code => [code, place] as const)
    })
  )

interface Spelt {
  readonly place: Place
  readonly spelling: string
  readonly how: How
  readonly keys: NameKeys
}

const spellingsOf = (
  { countries, countryNames, territories, spellings }: Named,
  places: ReadonlyMap<string, Place>
) => {
  const told: Spelt[] = []
  const add = (code: string, spelling: string, how: How): void => {
    const place = places.get(code)
    if (place) told.push({ place, spelling, how, keys: keysOf(spelling) })
  }
  for (const { iso3, name, aliases } of countries) {
    add(iso3, name, 'name')
    for (const alias of aliases) add(iso3, alias, 'alias')
    for (const label of Object.values(countryNames.get(iso3) ?? {})) if (label !== name) add(iso3, label, 'language')
  }
  for (const { code, name } of territories) add(code, name, 'name')
  for (const { code, spelling } of spellings) add(code, spelling, 'alias')
  return told
}
