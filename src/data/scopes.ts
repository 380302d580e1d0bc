import type { Labels } from '../definitions/schema.js'
import type { Method } from '../definitions/method.js'
import { DomainError } from '../errors.js'
import { nearestNames } from './nearest.js'
import type { CountryNames } from './country-reader.js'

export type ScopeKind = 'world' | 'continent' | 'region' | 'group' | 'countries'

/** A set of countries that a ranking or an average is over. */
export interface Scope {
  /** `world`, `continent:asia`, `region:west_africa`, `group:eu` or `countries:KAZ,UZB`. */
  readonly id: string
  readonly kind: ScopeKind
  readonly label: Labels
  /** ISO 3166-1 alpha-3 codes in alphabetical order. */
  readonly members: readonly string[]
  /** For a group: where its membership is stated, and for which date. */
  readonly source?: string
  readonly asOf?: string
}

/** The scopes that the definitions name: the world, continents, regions and groups, in this order. */
export const listScopes = ({ countries, regions, groups }: Method): Scope[] => {
  const within = (kind: 'continent' | 'region', labels: Readonly<Record<string, { label: Labels }>>): Scope[] =>
    Object.entries(labels).map(([id, { label }]) => ({
      id: `${kind}:${id}`,
      kind,
      label,
      members: sorted(countries.filter(country => country[kind] === id).map(country => country.iso3))
    }))
  const world: Scope = {
    id: 'world',
    kind: 'world',
    label: { en: 'World' },
    members: sorted(countries.map(country => country.iso3))
  }
  const named = Object.entries(groups).map(([id, group]): Scope => ({
    id: `group:${id}`,
    kind: 'group',
    label: group.label,
    members: sorted(group.members),
    source: group.source,
    asOf: group.as_of
  }))
  return [world, ...within('continent', regions.continents), ...within('region', regions.regions), ...named]
}

const sorted = (codes: readonly string[]): string[] => codes.toSorted()

/**
 * The scope of an id; `countries:` is followed by any codes or names, separated by commas.
 *
 * @throws {DomainError} `SCOPE_UNKNOWN` with the nearest ids; `SCOPE_EMPTY` for `countries:` without a country; and the
 *         errors of `CountryNames.find`, those of all countries at once
 */
export const findScope = (
  id: string,
  scopes: ReadonlyMap<string, Scope>,
  names: CountryNames,
  pointer = '/scope'
): Scope => {
  const known = scopes.get(id)
  if (known) return known
  if (id.startsWith('countries:')) return adHocScope(id.slice('countries:'.length), names, pointer)
  throw new DomainError('SCOPE_UNKNOWN', {
    pointer,
    scope: id,
    detail: `No scope has the id "${id}".`,
    allowed: ['world', 'continent:ID', 'region:ID', 'group:ID', 'countries:CODE,CODE,...'],
    nearest: nearestNames(id, scopes.keys())
  })
}

const adHocScope = (list: string, names: CountryNames, pointer: string): Scope => {
  if (list.trim() === '') {
    throw new DomainError('SCOPE_EMPTY', {
      pointer,
      scope: 'countries:',
      detail: 'The scope "countries:" names no country.'
    })
  }
  const found = names.findAll([list], pointer)
  const members = sorted([...new Set(found.map(country => country.iso3))])
  return { id: `countries:${members.join(',')}`, kind: 'countries', label: { en: members.join(', ') }, members }
}
