import { subtractScores, type Fraction, type Score } from '../exact/fraction.js'
import { readerOf, type ScoredEdition } from '../scoring/edition.js'
import type { ReadScore } from '../scoring/evaluate.js'
import { placeScores } from '../scoring/order.js'
import { compositesAbove } from '../scoring/scorer.js'
import { bandOf } from './band.js'
import { quadrantOf, type Quadrant } from './quadrant.js'
import { standingAmong, type RankScope, type Standing } from './ranking.js'

/** New scores of indicators by country and indicator. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, Fraction>>

/** What a patch does to one composite of one country. */
export interface CompositeEffect {
  readonly node: string
  readonly before: Score | null
  readonly after: Score | null
  readonly delta: Score | null
  readonly bands: { readonly before: string | null; readonly after: string | null }
  readonly ranks: readonly {
    readonly scope: string
    readonly before: Standing | null
    readonly after: Standing | null
  }[]
  /** Countries that this one passed: they were overtaken. */
  readonly overtaken: readonly string[]
  /** Countries that passed this one: they overtook it. */
  readonly overtook: readonly string[]
}

/** What a patch does to one country. */
export interface CountryEffect {
  readonly iso3: string
  readonly indicators: readonly { readonly indicator: string; readonly before: Score | null; readonly after: Score }[]
  readonly composites: readonly CompositeEffect[]
  readonly quadrant: { readonly before: Quadrant | null; readonly after: Quadrant | null }
}

/**
 * Re-score the countries whose indicators change and rank them anew among all, exactly; the baseline is always beside it.
 *
 * @param changes   new scores, all of them applied together
 * @param scopesOf  the scopes to rank a country in, the widest first; overtaking is judged in the first
 * @returns         one entry a changed country, in the order of the changes
 */
export const applyChanges = (
  edition: ScoredEdition,
  changes: Changes,
  scopesOf: (iso3: string) => readonly RankScope[]
): CountryEffect[] => {
  const rescored = [...changes].map(([iso3, indicators]) => rescoreCountry(edition, iso3, indicators))
  const keys = new Map<string, readonly number[]>()
  for (const id of edition.composites) {
    const moved = rescored.filter(country => country.above.has(id))
    if (moved.length > 0) keys.set(id, rekey(edition, id, moved))
  }
  return rescored.map(({ iso3, indicators, before, after, above }) => {
    const scopes = scopesOf(iso3)
    const composites = edition.composites.filter(id => above.has(id))
    return {
      iso3,
      indicators: [...indicators].map(([indicator, score]) => ({ indicator, before: before(indicator), after: score })),
      composites: composites.map(id => ({
        ...effectOnScore(edition, id, before(id), after(id)),
        ...effectOnRanks(edition, id, iso3, keys.get(id) ?? [], scopes)
      })),
      quadrant: { before: quadrantOf(edition.framework, before), after: quadrantOf(edition.framework, after) }
    }
  })
}

interface RescoredCountry {
  readonly iso3: string
  readonly indicators: ReadonlyMap<string, Fraction>
  readonly before: ReadScore
  readonly after: ReadScore
  /** Composites that rest on a changed indicator. */
  readonly above: ReadonlySet<string>
}

const rescoreCountry = (
  edition: ScoredEdition,
  iso3: string,
  indicators: ReadonlyMap<string, Fraction>
): RescoredCountry => {
  const before = readerOf(edition, iso3)
  const composites = edition.scorer.scoreAll(id => indicators.get(id) ?? before(id))
  const after: ReadScore = id =>
    composites.has(id) ? (composites.get(id) ?? null) : (indicators.get(id) ?? before(id))
  const above = new Set([...indicators.keys()].flatMap(id => compositesAbove(edition.framework, id)))
  return { iso3, indicators, before, after, above }
}

/** The keys of a node with those of the moved countries replaced. */
const rekey = (edition: ScoredEdition, node: string, moved: readonly RescoredCountry[]): number[] => {
  const order = edition.orders.get(node)
  if (!order) return []
  const keys = order.keys.slice()
  const places = placeScores(
    order,
    moved.map(country => country.after(node))
  )
  moved.forEach(({ iso3 }, index) => (keys[edition.position.get(iso3) ?? -1] = places[index] ?? NaN))
  return keys
}

const effectOnScore = (
  { framework }: ScoredEdition,
  node: string,
  before: Score | null,
  after: Score | null
): Pick<CompositeEffect, 'node' | 'before' | 'after' | 'delta' | 'bands'> => ({
  node,
  before,
  after,
  delta: before === null || after === null ? null : subtractScores(after, before),
  bands: { before: bandOf(framework, node, before)?.id ?? null, after: bandOf(framework, node, after)?.id ?? null }
})

const effectOnRanks = (
  edition: ScoredEdition,
  node: string,
  iso3: string,
  after: readonly number[],
  scopes: readonly RankScope[]
): Pick<CompositeEffect, 'ranks' | 'overtaken' | 'overtook'> => {
  const before = edition.orders.get(node)?.keys ?? after
  const { countries } = edition
  const own = edition.position.get(iso3) ?? -1
  const ranks = scopes.map(scope => ({
    scope: scope.id,
    before: standingAmong(before, own, scope, countries),
    after: standingAmong(after, own, scope, countries)
  }))
  return { ranks, ...passings(before, after, own, scopes[0]?.positions ?? [], countries) }
}

/** Who was passed by the country at a position, and who passed it. */
const passings = (
  before: readonly number[],
  after: readonly number[],
  own: number,
  others: readonly number[],
  countries: readonly string[]
): Pick<CompositeEffect, 'overtaken' | 'overtook'> => {
  const overtaken: string[] = []
  const overtook: string[] = []
  const ownBefore = before[own] ?? NaN
  const ownAfter = after[own] ?? NaN
  for (const other of others) {
    const otherBefore = before[other] ?? NaN
    const otherAfter = after[other] ?? NaN
    if (ownBefore <= otherBefore && ownAfter > otherAfter) overtaken.push(countries[other] ?? '')
    if (otherBefore <= ownBefore && otherAfter > ownAfter) overtook.push(countries[other] ?? '')
  }
  return { overtaken, overtook }
}
