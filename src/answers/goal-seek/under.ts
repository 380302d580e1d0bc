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
import { goalFault } from './target.js'

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

/** Characters of a patch in all the plans that are listed, at the most: it stands in each. */
const patchesLimit = 10_000_000

/**
 * Refuse more plans than a patch can stand in.
 *
 * @throws {DomainError} `GOAL_INVALID` with how many it can
 */
export const refuseRepeated = (under: Patch | undefined, plans: number): void => {
  const size = under ? JSON.stringify(under).length : 0
  if (size * plans <= patchesLimit) return
  const detail = `A patch of ${size} characters would stand in each of ${plans} plans.`
  throw goalFault('/plans', detail, [`at most ${Math.floor(patchesLimit / size)} plans`])
}

/**
 * Makes of a plan the body of a what-if, with what the goal was sought under; null where the plan changes nothing. What it
 * moves takes the place of what the patch says of the same cells.
 */
export const patchWriter = (index: LoadedIndex, edition: ScoredEdition, iso3: string, under: Patch | undefined) => {
  const isOwn = ({ country }: Change): boolean =>
    country !== undefined && assessedCountry(index, edition, country, '/country').iso3 === iso3
  const given = (under?.changes ?? []).map(change => ({ change, own: isOwn(change) }))
  return ({ changes }: Pick<Plan, 'changes'>): (Omit<Patch, 'changes'> & { changes: Change[] }) | null => {
    if (changes.length === 0) return null
    const moved = new Set(changes.map(({ indicator }) => indicator))
    const kept = given.flatMap(({ change, own }) => (own && moved.has(change.indicator) ? [] : [change]))
    const made = changes.map(({ indicator, after }) => ({ country: iso3, indicator, score: toFloat(after) }))
    return { ...under, changes: [...kept, ...made] }
  }
}
