import { subtractScores, type Score } from '../../exact/fraction.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import { bandOf } from '../ranking/band.js'
import { passings } from '../ranking/passing.js'
import { quadrantOf, type Quadrant } from '../ranking/quadrant.js'
import type { RankScope } from '../ranking/ranking.js'
import { standingAt, type MovedColumn, type Standing } from '../ranking/standing.js'
import { createScenario, type ResolvedPatch, type Scenario } from './scenario.js'

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

/** The effects of a patch on every country that it touches; see `effectsOf`. */
export const applyPatch = (
  edition: ScoredEdition,
  patch: ResolvedPatch,
  scopesOf: (iso3: string) => readonly RankScope[]
): CountryEffect[] => effectsOf(edition, createScenario(edition, patch), patch.changes, scopesOf)

/**
 * What a scenario does to every country that it touches, exactly; the baseline is always beside it.
 *
 * @param changes   the new scores of the scenario, by country and indicator
 * @param scopesOf  the scopes to rank a country in, the widest first; overtaking is judged in the first
 * @returns         one entry a touched country, in the order of the scenario
 */
export const effectsOf = (
  edition: ScoredEdition,
  scenario: Scenario,
  changes: ReadonlyMap<string, ReadonlyMap<string, Score>>,
  scopesOf: (iso3: string) => readonly RankScope[]
): CountryEffect[] =>
  scenario.countries.map(iso3 => {
    const [before, after] = [readerOf(edition, iso3), scenario.read(iso3)]
    const scopes = scopesOf(iso3)
    const indicators = [...(changes.get(iso3) ?? [])]
    return {
      iso3,
      indicators: indicators.map(([indicator, score]) => ({ indicator, before: before(indicator), after: score })),
      composites: scenario.composites(iso3).map(id => ({
        ...effectOnScore(edition, scenario, id, before(id), after(id)),
        ...effectOnRanks(edition, scenario.column(id), id, iso3, scopes)
      })),
      quadrant: { before: quadrantOf(edition.framework, before), after: quadrantOf(scenario.framework, after) }
    }
  })

const effectOnScore = (
  edition: ScoredEdition,
  scenario: Scenario,
  node: string,
  before: Score | null,
  after: Score | null
): Pick<CompositeEffect, 'node' | 'before' | 'after' | 'delta' | 'bands'> => ({
  node,
  before,
  after,
  delta: before === null || after === null ? null : subtractScores(after, before),
  bands: {
    before: bandOf(edition.framework, node, before)?.id ?? null,
    after: bandOf(scenario.framework, node, after)?.id ?? null
  }
})

const effectOnRanks = (
  edition: ScoredEdition,
  after: MovedColumn | undefined,
  node: string,
  iso3: string,
  scopes: readonly RankScope[]
): Pick<CompositeEffect, 'ranks' | 'overtaken' | 'overtook'> => {
  const column = edition.scores.get(node)
  const before = column && { column, moved: [] }
  const { countries } = edition
  const own = edition.position.get(iso3) ?? -1
  const ranks = scopes.map(scope => ({
    scope: scope.id,
    before: before ? standingAt(before, own, scope, countries) : null,
    after: after ? standingAt(after, own, scope, countries) : null
  }))
  if (!before || !after) return { ranks, overtaken: [], overtook: [] }
  return { ranks, ...passings(before, after, own, scopes[0]?.positions ?? [], countries) }
}
