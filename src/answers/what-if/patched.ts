import type { RankScope } from '../../analyses/ranking/ranking.js'
import { createScenario } from '../../analyses/what-if/scenario.js'
import { effectsOf } from '../../analyses/what-if/what-if.js'
import { settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionOf, scopeOf, scopesOfCountry, type LoadedIndex } from '../loaded.js'
import type { Patch } from '../patch/asked.js'
import { resolvePatch } from '../patch/patch.js'
import { writeEffect } from './effect.js'
import { patchFacts } from './facts.js'
import { rankEffectReaders, rankEffects, type effectsGiven } from './table.js'

/** Where a patch is put to: an edition, and the scopes to rank in besides the world, the continent and the region. */
export interface PatchPlace {
  readonly edition: string
  readonly scope?: readonly string[] | undefined
  readonly exact?: boolean | undefined
}

/**
 * What composites and ranks would be under a patch of scores and method; the baseline is always in the answer.
 *
 * @throws {DomainError} `PATCH_INVALID`, `EDITION_UNKNOWN` and the errors of scopes
 */
export const answerPatch = (
  index: LoadedIndex,
  { edition: id, scope, exact }: PatchPlace,
  patch: Patch,
  tell: typeof effectsGiven.tell
) => {
  const edition = editionOf(index, id)
  const [resolved, scopes] = settleAll(
    () => resolvePatch(index, edition, patch),
    () => scopesAsked(index, edition, scope)
  )
  const scenario = createScenario(edition, resolved)
  const effects = effectsOf(edition, scenario, resolved.changes, iso3 => scopesToRankIn(index, edition, scopes, iso3))
  const outsideOf = (iso3: string): string[] => scopesOutside(edition, scopes, iso3)
  const format = { decimals: edition.framework.decimals, exact }
  return {
    edition,
    rule: patchRule(edition),
    facts: patchFacts(index, edition, scenario, resolved, patch),
    told: tell(
      effects.map(effect => writeEffect(index, effect, format, outsideOf(effect.iso3))),
      () => tell.table(format)(rankEffects(effects, outsideOf), rankEffectReaders(index, format.decimals))
    )
  }
}

/** How the figures under a patch follow. */
export const patchRule = ({ framework }: ScoredEdition): string =>
  'drop, add, formulas, aggregations and weights make the method, then all changes apply together; re-scored exactly and ' +
  'ranked among all countries; displayed_difference: difference of the two rounded scores; overtaken: countries this one passed; overtook: countries that passed it; ' +
  `rounded ${roundingRule(framework.decimals)}`

/** The scopes that are asked for, each once, as the edition covers them. */
export const scopesAsked = (
  index: LoadedIndex,
  edition: ScoredEdition,
  ids: readonly string[] | undefined = []
): RankScope[] => {
  const scopes = settleAll(...ids.map(id => () => coverScope(index, edition, scopeOf(index, id))))
  return [...new Map(scopes.map(scope => [scope.id, scope])).values()]
}

/** The ids of those of the asked scopes that a country is not in. */
const scopesOutside = ({ position }: ScoredEdition, asked: readonly RankScope[], iso3: string): string[] => {
  const own = position.get(iso3) ?? -1
  return asked.flatMap(({ id, positions }) => (positions.includes(own) ? [] : [id]))
}

/** The scopes of a country, and those of the asked ones that it belongs to. */
const scopesToRankIn = (
  index: LoadedIndex,
  edition: ScoredEdition,
  asked: readonly RankScope[],
  iso3: string
): readonly RankScope[] => {
  const own = scopesOfCountry(index, edition, countryByCode(index, iso3))
  if (asked.length === 0) return own
  const position = edition.position.get(iso3) ?? -1
  const further = asked.filter(({ id, positions }) => positions.includes(position) && own.every(each => each.id !== id))
  return [...own, ...further]
}
