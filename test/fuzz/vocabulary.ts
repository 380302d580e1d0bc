import type { LoadedIndex } from '../../src/answers/loaded.js'

/** What can be named in a request. */
export interface Vocabulary {
  readonly editions: readonly string[]
  readonly indicators: readonly string[]
  readonly composites: readonly string[]
  /** Codes, names and spellings in every language. */
  readonly countries: readonly string[]
  readonly scopes: readonly string[]
  readonly languages: readonly string[]
  readonly evidence: Readonly<Record<'fact' | 'conflict' | 'table' | 'source' | 'kind', readonly string[]>>
  /** Releases, scenarios and jobs that the store holds. */
  readonly releases: readonly string[]
  readonly scenarios: readonly string[]
  readonly jobs: readonly string[]
}

export type Kept = Pick<Vocabulary, 'releases' | 'scenarios' | 'jobs'>

/** All that an index names, and what a store keeps. */
export const vocabularyOf = ({ release, editions, scopes }: LoadedIndex, kept: Kept): Vocabulary => {
  const known = [...editions.values()]
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
  const { facts, conflicts, tables, sources } = release.evidence
  const translated = [...release.countryNames.values()].flatMap(labels => Object.values(labels))
  return {
    editions: [...editions.keys(), 'latest'],
    indicators: unique(known.flatMap(({ indicators }) => indicators)),
    composites: unique(known.flatMap(({ composites }) => composites)),
    countries: [
      ...release.countries.flatMap(({ iso3, iso2, m49, name, aliases }) => [
        iso3,
        iso3,
        iso3,
        iso2,
        m49,
        name,
        ...aliases
      ]),
      ...translated
    ],
    scopes: [...scopes.keys()],
    languages: release.index.languages,
    evidence: {
      fact: [...facts.keys()],
      conflict: Object.keys(conflicts),
      table: [...tables.keys()],
      source: Object.keys(sources),
      kind: unique([...facts.values()].map(({ kind }) => kind))
    },
    ...kept
  }
}
