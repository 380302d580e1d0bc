import { quadrantChanges, summariseShifts } from '../../analyses/what-if/rank-shift.js'
import type { Scenario } from '../../analyses/what-if/scenario.js'
import { isExact } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { changedFormulas } from '../../scoring/reform.js'
import { coverScope, scopeOf, type LoadedIndex } from '../loaded.js'
import type { Patch } from '../patch/asked.js'
import type { CellName } from '../patch/changes.js'
import { patchEvidenceFacts } from '../patch/evidence.js'
import type { resolvePatch } from '../patch/patch.js'
import { writeShifts } from './effect.js'

/** What `meta` says of a patch: what it rests on, and what it does to the method and to the ranking as a whole. */
export const patchFacts = (
  index: LoadedIndex,
  edition: ScoredEdition,
  scenario: Scenario,
  { reform, clipped, unscored }: ReturnType<typeof resolvePatch>,
  patch: Patch
) => ({
  ...patchEvidenceFacts(index, edition, patch),
  ...(reform && methodFacts(edition, scenario)),
  ...(spansScopes(patch) && shiftFacts(index, edition, scenario)),
  ...(clipped.length > 0 && { clipped: byIndicator(clipped) }),
  ...(unscored.length > 0 && { unscored: byIndicator(unscored) })
})

/** Whether a patch touches more than countries by their names: then a summary says what it does to the ranking. */
const spansScopes = ({ changes = [], ...patch }: Patch): boolean =>
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
