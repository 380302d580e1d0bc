import type { Country } from '../definitions/countries.js'
import type { FormulaReader } from '../definitions/formula-language.js'
import type { methodFault } from '../definitions/method-size.js'
import type { Scale } from '../definitions/schema.js'
import type { Release } from '../data/release.js'
import { readPlainNames, type CountryNames, type ReadNames } from '../data/country-reader.js'
import { nearestNames } from '../data/nearest.js'
import { findScope, listScopes, type Scope } from '../data/scopes.js'
import { DomainError, type ErrorCode } from '../errors.js'
import type { RankScope } from '../analyses/ranking/ranking.js'
import { scoreEdition, type ScoredEdition } from '../scoring/edition.js'
import type { CatalogueEntry } from './catalogue-entry.js'

/** What names, and the methods that patches bring, are read and measured with. */
export interface Readers {
  readonly readNames: ReadNames
  readonly readFormula: FormulaReader
  readonly methodFault: typeof methodFault
}

/** A release with its editions scored: all that answering a question needs. */
export interface LoadedIndex extends Readers {
  readonly release: Release
  /** By edition, the earliest first. */
  readonly editions: ReadonlyMap<string, ScoredEdition>
  readonly countries: ReadonlyMap<string, Country>
  readonly names: CountryNames
  readonly scopes: ReadonlyMap<string, Scope>
  /** The named scopes as each edition covers them. */
  readonly covered: ReadonlyMap<string, ReadonlyMap<string, RankScope>>
  /** What can be asked; none where only single questions are, as in a browser. */
  readonly catalogue: () => readonly CatalogueEntry[]
}

/** Where the language of formulas is not loaded, as in a browser, patches bring none, and only its reader waits for a method. */
const withoutLanguage: Readers = {
  readNames: readPlainNames,
  readFormula: () => ({
    faults: [{ offset: 0, what: 'formulas are not read here', allowed: 'weights or aggregations in place of formulas' }]
  }),
  methodFault: () => undefined
}

/** @param readers  without them, formulas that patches bring are refused, and no method is too long */
export const loadIndex = (release: Release, readers = withoutLanguage): LoadedIndex => {
  const editions = [...release.observations].flatMap(([id, observations]) => {
    const framework = release.frameworks.get(id)
    return framework ? [[id, scoreEdition(framework, observations)] as const] : []
  })
  const scopes = listScopes(release)
  const covered = editions.map(
    ([id, edition]) => [id, new Map(scopes.map(scope => [scope.id, cover(edition, scope)]))] as const
  )
  return {
    release,
    editions: new Map(editions),
    countries: new Map(release.countries.map(country => [country.iso3, country])),
    names: readers.readNames(release),
    scopes: new Map(scopes.map(scope => [scope.id, scope])),
    covered: new Map(covered),
    ...readers,
    catalogue: () => []
  }
}

const cover = ({ position }: ScoredEdition, { id, members }: Scope): RankScope => ({
  id,
  positions: members.flatMap(iso3 => position.get(iso3) ?? [])
})

/** A scope as an edition covers it. */
export const coverScope = ({ covered }: LoadedIndex, edition: ScoredEdition, scope: Scope): RankScope =>
  covered.get(edition.framework.edition)?.get(scope.id) ?? cover(edition, scope)

/**
 * The edition of an id; `latest` is the newest.
 *
 * @throws {DomainError} `EDITION_UNKNOWN` with the editions there are
 */
export const editionOf = ({ editions }: LoadedIndex, id: string, pointer = '/edition'): ScoredEdition => {
  const ids = [...editions.keys()]
  const edition = editions.get(id === 'latest' ? (ids.at(-1) ?? '') : id)
  if (edition) return edition
  const detail = `The index has no edition "${id}".`
  throw new DomainError('EDITION_UNKNOWN', { pointer, edition: id, detail, allowed: [...ids, 'latest'] })
}

/** The edition before another, or undefined for the first. */
export const editionBefore = ({ editions }: LoadedIndex, edition: ScoredEdition): ScoredEdition | undefined => {
  const all = [...editions.values()]
  return all[all.indexOf(edition) - 1]
}

/**
 * Check that an edition, or any of several, has a node.
 *
 * @throws {DomainError} `NODE_UNKNOWN` with the nearest ids, or with the editions that do have it
 */
export const nodeIn = (
  index: LoadedIndex,
  editions: readonly ScoredEdition[],
  id: string,
  pointer = '/node'
): string => {
  if (editions.some(edition => edition.scores.has(id))) return id
  const elsewhere = [...index.editions].flatMap(([name, edition]) => (edition.scores.has(id) ? [name] : []))
  const known = editions.flatMap(edition => [...edition.scores.keys()])
  const asked = editions.map(edition => edition.framework.edition).join(', ')
  const detail = `No indicator or composite of edition ${asked} has the id "${id}"`
  throw new DomainError('NODE_UNKNOWN', {
    pointer,
    node: id,
    detail: elsewhere.length > 0 ? `${detail}; it exists in ${elsewhere.join(', ')}.` : `${detail}.`,
    allowed: ['an id of /v1/indicators'],
    nearest: nearestNames(id, known)
  })
}

/** Scale of an indicator: its own, else that of the index. */
export const scaleReader =
  ({ release: { definitions, index } }: LoadedIndex) =>
  (indicator: string): Scale =>
    definitions.get(indicator)?.scale ?? index.scale

/** The scope of an id; see `findScope`. */
export const scopeOf = (index: LoadedIndex, id: string, pointer?: string): Scope =>
  findScope(id, index.scopes, index.names, pointer)

/** The country of a code or name; see `CountryNames.find`. */
export const countryOf = (index: LoadedIndex, name: string, pointer?: string): Country =>
  index.names.find(name, pointer)

/**
 * The country of a name, which the edition must have.
 *
 * @param code  of the error where it has not
 * @throws {DomainError} also those of `CountryNames.find`
 */
export const countryIn = (
  index: LoadedIndex,
  edition: ScoredEdition,
  name: string,
  pointer: string,
  code: ErrorCode = 'COUNTRY_UNKNOWN'
): Country => {
  const country = countryOf(index, name, pointer)
  if (edition.position.has(country.iso3)) return country
  const detail = `${country.name} is not in edition ${edition.framework.edition}.`
  throw new DomainError(code, { pointer, detail, allowed: ['a country of the edition'] })
}

/** The country that a code names. */
export const countryByCode = ({ countries }: LoadedIndex, iso3: string): Country => {
  const country = countries.get(iso3)
  if (!country) throw new RangeError(`${iso3} is no country of this index`)
  return country
}

/** The world, the continent and the region of a country as an edition covers them, the widest first. */
export const scopesOfCountry = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { continent, region }: Country
): RankScope[] =>
  ['world', `continent:${continent}`, `region:${region}`].flatMap(id => {
    const scope = index.scopes.get(id)
    return scope ? [coverScope(index, edition, scope)] : []
  })
