import { subtractScores, type Score } from '../../exact/fraction.js'
import type { Lattice } from '../../exact/lattice.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { bandOf } from '../ranking/band.js'
import { passings } from '../ranking/passing.js'
import { quadrantOf, type Quadrant } from '../ranking/quadrant.js'
import type { RankScope } from '../ranking/ranking.js'
import { scopeRankAt, unmoved, type ScopeRank } from '../ranking/scope-rank.js'
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
    readonly before: ScopeRank | null
    readonly after: ScopeRank | null
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
      composites: scenario.composites(iso3).map(node => effectOn(edition, scenario, node, iso3, scopes)),
      quadrant: { before: quadrantOf(edition.framework, before), after: quadrantOf(scenario.framework, after) }
    }
  })

const effectOn = (
  edition: ScoredEdition,
  scenario: Scenario,
  node: string,
  iso3: string,
  scopes: readonly RankScope[]
): CompositeEffect => {
  const { countries } = edition
  const [before, after] = [scoreOf(edition, node, iso3), scenario.read(iso3)(node)]
  const own = edition.position.get(iso3) ?? -1
  const [column, moved] = [edition.scores.get(node), scenario.column(node)]
  const baseline = column && unmoved(column)
  const passed = baseline && moved && passings(baseline, moved, own, scopes[0]?.positions ?? [], countries)
  return {
    node,
    before,
    after,
    delta: differenceOf(before, after, column?.lattice),
    bands: {
      before: bandOf(edition.framework, node, before)?.id ?? null,
      after: bandOf(scenario.framework, node, after)?.id ?? null
    },
    ranks: scopes.map(scope => ({
      scope: scope.id,
      before: baseline ? scopeRankAt(baseline, own, scope, countries) : null,
      after: moved ? scopeRankAt(moved, own, scope, countries) : null
    })),
    overtaken: passed?.overtaken ?? [],
    overtook: passed?.overtook ?? []
  }
}

/** After minus before; in whole numbers where both are on one lattice. */
const differenceOf = (before: Score | null, after: Score | null, lattice: Lattice | null | undefined): Score | null => {
  if (before === null || after === null) return null
  const numerator = lattice ? lattice.numeratorOf(after) - lattice.numeratorOf(before) : NaN
  return lattice && !Number.isNaN(numerator) ? lattice.scoreOf(numerator) : subtractScores(after, before)
}
