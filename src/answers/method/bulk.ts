import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import { scopeRankOf } from '../../analyses/ranking/ranking.js'
import type { ScopeRank } from '../../analyses/ranking/scope-rank.js'
import type { Country } from '../../definitions/countries.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { family, integer, maybe, score, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { scopesOfCountry, type LoadedIndex } from '../loaded.js'
import { everyComposite, everyNode } from './nodes.js'

const scopeKinds = ['world', 'continent', 'region'] as const
type ScopeKind = (typeof scopeKinds)[number]

interface BulkRow {
  readonly edition: ScoredEdition
  readonly country: Country
  /** By composite, one a kind of scope. */
  readonly scopeRanks: ReadonlyMap<string, readonly (ScopeRank | null)[]>
}

const rankIn = (kind: ScopeKind) =>
  maybe(integer(`Rank in the ${kind}: 1 is the highest score; equal scores share the better rank`))
const sizeIn = (kind: ScopeKind) => maybe(integer(`Countries that are ranked in the ${kind}`))
const tiedIn = (kind: ScopeKind) => texts(`ISO3 codes of the countries of the ${kind} with exactly this score`)

/** The whole index: one row a country and edition, with codes, names, every score, and every composite's ranks. */
export const bulk = question({
  word: 'bulk',
  path: '/bulk',
  topic: 'Scores',
  summary: 'The whole index: all editions, names, scores and ranks in one answer',
  description: 'One row a country and edition, never truncated; an indicator that an edition lacks is null.',
  asks: { exact: ask.exact },
  gives: rows('BulkRow', {
    edition: text('Id of the edition'),
    data_year: integer('Year that the scores are about'),
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    continent: text('Id of its continent'),
    region: text('Id of its region'),
    quadrant: maybe(text('Low or high on either axis of the quadrants; null where it has none')),
    scores: family(everyNode, { '{}': score('Score of the indicator or composite; null where missing') }),
    scopeRanks: family(everyComposite, {
      '{}_rank_world': rankIn('world'),
      '{}_size_world': sizeIn('world'),
      '{}_tied_world': tiedIn('world'),
      '{}_rank_continent': rankIn('continent'),
      '{}_size_continent': sizeIn('continent'),
      '{}_tied_continent': tiedIn('continent'),
      '{}_rank_region': rankIn('region'),
      '{}_size_region': sizeIn('region'),
      '{}_tied_region': tiedIn('region')
    })
  }),
  cost: () => 60,
  examples: { 'The whole index': {} },
  answer: (index, { exact }, tell) => {
    const editions = [...index.editions.values()]
    const composites = everyComposite(index)
    const all = editions.flatMap(edition =>
      edition.countries.map(iso3 => bulkRow(index, edition, index.names.find(iso3), composites))
    )
    const decimals = Math.max(...editions.map(({ framework }) => framework.decimals))
    const names = { scores: everyNode(index), scopeRanks: composites }
    return {
      rule: `every score and every composite's competition rank over exact scores in world, continent and region; rounded ${roundingRule(decimals)}`,
      told: tell({ decimals, exact, names })(all, {
        ...places,
        scores: { '{}': ({ edition, country }, node) => scoreOf(edition, node, country.iso3) },
        scopeRanks
      })
    }
  }
})

const bulkRow = (
  index: LoadedIndex,
  edition: ScoredEdition,
  country: Country,
  composites: readonly string[]
): BulkRow => {
  const scopes = scopesOfCountry(index, edition, country)
  const scopeRanks = new Map<string, (ScopeRank | null)[]>()
  for (const node of composites) {
    scopeRanks.set(
      node,
      scopes.map(scope => scopeRankOf(edition, node, country.iso3, scope))
    )
  }
  return { edition, country, scopeRanks }
}

const places = {
  edition: ({ edition }: BulkRow) => edition.framework.edition,
  data_year: ({ edition }: BulkRow) => edition.framework.dataYear,
  iso3: ({ country }: BulkRow) => country.iso3,
  country: ({ country }: BulkRow) => country.name,
  continent: ({ country }: BulkRow) => country.continent,
  region: ({ country }: BulkRow) => country.region,
  quadrant: ({ edition, country }: BulkRow) => quadrantOf(edition.framework, readerOf(edition, country.iso3))
}

type ReadScopeRank<Value> = (row: BulkRow, node: string) => Value

const scopeRankIn = ({ scopeRanks }: BulkRow, node: string, kind: ScopeKind): ScopeRank | null =>
  scopeRanks.get(node)?.[scopeKinds.indexOf(kind)] ?? null

const rank =
  (kind: ScopeKind): ReadScopeRank<number | null> =>
  (row, node) =>
    scopeRankIn(row, node, kind)?.rank ?? null

const size =
  (kind: ScopeKind): ReadScopeRank<number | null> =>
  (row, node) =>
    scopeRankIn(row, node, kind)?.size ?? null

const tied =
  (kind: ScopeKind): ReadScopeRank<readonly string[]> =>
  (row, node) =>
    scopeRankIn(row, node, kind)?.tied ?? []

const scopeRanks = {
  '{}_rank_world': rank('world'),
  '{}_size_world': size('world'),
  '{}_tied_world': tied('world'),
  '{}_rank_continent': rank('continent'),
  '{}_size_continent': size('continent'),
  '{}_tied_continent': tied('continent'),
  '{}_rank_region': rank('region'),
  '{}_size_region': size('region'),
  '{}_tied_region': tied('region')
}
