import type { Plan } from '../../analyses/goal-seek/goal-seek.js'
import { createScenario } from '../../analyses/what-if/scenario.js'
import { toFloat } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { reviseEdition } from '../../scoring/revise.js'
import type { LoadedIndex } from '../loaded.js'
import type { Change, Patch } from '../patch/asked.js'
import { assessedCountry } from '../patch/names.js'
import { resolvePatch } from '../patch/patch.js'
import { patchFacts } from '../what-if/facts.js'
import { refuseAsGoal } from './faults.js'

/**
 * The edition as it would be under the patch of a goal, in which the goal is sought; and what is said of the patch.
 *
 * @throws {DomainError} `GOAL_INVALID` with every fault of the patch, beneath `/under`
 */
export const editionUnder = (index: LoadedIndex, edition: ScoredEdition, under: Patch | undefined) => {
  if (!under) return { edition, facts: {} }
  const resolved = refuseAsGoal(() => resolvePatch(index, edition, under), '/under')
  const method = resolved.reform ?? { framework: edition.framework, added: new Map() }
  const facts = patchFacts(index, edition, createScenario(edition, resolved), resolved, under)
  return { edition: reviseEdition(edition, method, resolved.changes), facts: { under: facts } }
}

/** A plan as the body of a what-if, which makes what a goal was sought under too; null where the plan changes nothing. */
export const patchOfPlan = (
  index: LoadedIndex,
  edition: ScoredEdition,
  iso3: string,
  { changes }: Pick<Plan, 'changes'>,
  under: Patch | undefined
): (Omit<Patch, 'changes'> & { changes: Change[] }) | null => {
  if (changes.length === 0) return null
  const moved = new Set(changes.map(({ indicator }) => indicator))
  const isReplaced = ({ country, indicator }: Change): boolean =>
    country !== undefined && moved.has(indicator) && assessedCountry(index, edition, country, '/country').iso3 === iso3
  const kept = (under?.changes ?? []).filter(change => !isReplaced(change))
  const own = changes.map(({ indicator, after }) => ({ country: iso3, indicator, score: toFloat(after) }))
  return { ...under, changes: [...kept, ...own] }
}
