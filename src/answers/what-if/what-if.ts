import { quadrantChanges, summariseShifts } from '../../analyses/what-if/rank-shift.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { createScenario, type Scenario } from '../../analyses/what-if/scenario.js'
import { effectsOf } from '../../analyses/what-if/what-if.js'
import type { Patch } from '../patch/asked.js'
import { settleAll } from '../../errors.js'
import { isExact } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { changedFormulas } from '../../scoring/reform.js'
import { answerObject, type Answer } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionOf, scopeOf, scopesOfCountry, type LoadedIndex } from '../loaded.js'
import type { CellName } from '../patch/changes.js'
import { patchEvidenceFacts } from '../patch/evidence.js'
import { resolvePatch } from '../patch/patch.js'
import { forgetRows, type Table } from '../table.js'
import { writeEffect, writeShifts } from './effect.js'
import { whatIfTable } from './table.js'

export interface WhatIfQuestion extends Patch {
  readonly edition: string
  /** Scopes to rank in besides the world, the continent and the region; a country is ranked in those it belongs to. */
  readonly scope?: readonly string[] | undefined
  readonly exact?: boolean | undefined
}

/** What composites and ranks would be under a patch of scores and method; the baseline is always in the answer. */
export const answerWhatIf = (
  index: LoadedIndex,
  question: WhatIfQuestion
): Answer<readonly Record<string, unknown>[]> & { readonly table: Table } => {
  const edition = editionOf(index, question.edition)
  const [patch, asked] = settleAll(
    () => resolvePatch(index, edition, question),
    () => askedScopes(index, edition, question.scope)
  )
  const scenario = createScenario(edition, patch)
  const scopesOf = (iso3: string) => {
    const own = scopesOfCountry(index, edition, countryByCode(index, iso3))
    return asked.length === 0 ? own : [...own, ...membershipsOf(edition, asked, iso3, own)]
  }
  const effects = effectsOf(edition, scenario, patch.changes, scopesOf)
  const { decimals } = edition.framework
  const format = { decimals, exact: question.exact }
  const facts = {
    ...patchEvidenceFacts(index, edition, question),
    ...(patch.reform && methodFacts(edition, scenario)),
    ...(spansScopes(question) && shiftFacts(index, edition, scenario)),
    ...(patch.clipped.length > 0 && { clipped: byIndicator(patch.clipped) }),
    ...(patch.unscored.length > 0 && { unscored: byIndicator(patch.unscored) })
  }
  const data = effects.map(effect => writeEffect(index, effect, format))
  const { meta } = answerObject(index, data, { edition, rule: ruleOf(decimals), facts })
  return {
    data,
    meta: { ...meta, count: data.length },
    get table() {
      return forgetRows(whatIfTable(index, effects, format))
    }
  }
}

/**
 * Where the answers of many patches come from: said once for all of them.
 *
 * @throws {DomainError} `EDITION_UNKNOWN` and the errors of the scopes, before any patch is read
 */
export const whatIfSource = (
  index: LoadedIndex,
  question: Pick<WhatIfQuestion, 'edition' | 'scope'>
): Record<string, unknown> => {
  const edition = editionOf(index, question.edition)
  askedScopes(index, edition, question.scope)
  return { ...answerObject(index, null, { edition, rule: ruleOf(edition.framework.decimals) }).meta, count: null }
}

const ruleOf = (decimals: number): string =>
  'drop, add, formulas, aggregations and weights make the method, then all changes apply together; re-scored exactly and ' +
  'ranked among all countries; overtaken: countries this one passed; overtook: countries that passed it; ' +
  `rounded ${roundingRule(decimals)}`

/** The scopes that are asked for, as the edition covers them. */
export const askedScopes = (
  index: LoadedIndex,
  edition: ScoredEdition,
  ids: readonly string[] | undefined = []
): RankScope[] => settleAll(...ids.map(id => () => coverScope(index, edition, scopeOf(index, id))))

const membershipsOf = (
  edition: ScoredEdition,
  asked: readonly RankScope[],
  iso3: string,
  own: readonly RankScope[]
): RankScope[] => {
  const position = edition.position.get(iso3) ?? -1
  return asked.filter(({ id, positions }) => positions.includes(position) && own.every(each => each.id !== id))
}

/** Whether a patch touches more than countries by their names: then a summary says what it does to the ranking. */
const spansScopes = ({ changes = [], ...patch }: WhatIfQuestion): boolean =>
  changes.some(({ scope }) => scope !== undefined) ||
  Boolean(patch.drop ?? patch.add ?? patch.formulas ?? patch.aggregations ?? patch.weights)

/** The formulas that a patch changes, as executed, and the composites whose scores are then no fractions. */
export const methodFacts = (edition: ScoredEdition, scenario: Scenario) => {
  const floats = edition.composites.filter(node =>
    edition.countries.some(iso3 => {
      const score = scenario.read(iso3)(node)
      return score !== null && !isExact(score)
    })
  )
  return { method: changedFormulas(edition.framework, scenario.framework), float64: floats }
}

/** What a scenario does to the ranking of the world as a whole. */
const shiftFacts = (index: LoadedIndex, edition: ScoredEdition, scenario: Scenario) => {
  const world = coverScope(index, edition, scopeOf(index, 'world'))
  const touched = new Set(scenario.countries.flatMap(iso3 => scenario.composites(iso3)))
  const nodes = edition.composites
    .filter(node => touched.has(node))
    .map(node => summariseShifts(edition, scenario, node, world))
  return {
    summary: {
      scope: world.id,
      shifts: Object.fromEntries(nodes.map(summary => [summary.node, writeShifts(summary)])),
      quadrant_changes: quadrantChanges(edition, scenario)
    }
  }
}

/** Codes of countries by indicator. */
const byIndicator = (cells: readonly CellName[]): Record<string, string[]> => {
  const lists: Record<string, string[]> = {}
  for (const { iso3, indicator } of cells) (lists[indicator] ??= []).push(iso3)
  return lists
}
