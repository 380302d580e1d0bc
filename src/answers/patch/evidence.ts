import { bearingOn } from '../../analyses/evidence/evidence.js'
import type { Fact } from '../../data/fact.js'
import type { Patch } from './asked.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { Changes } from '../../scoring/revise.js'
import { linkFacts } from '../evidence/facts.js'
import { factOf, timeOf } from '../evidence/names.js'
import type { LoadedIndex } from '../loaded.js'
import type { FaultGathering } from './faults.js'
import { patchFault } from './names.js'

/**
 * Hold the facts that a patch names to its changes: each is there, and bears on a changed indicator of its country. Where
 * the changes have faults themselves, nothing is said of what they change.
 */
export const checkPatchEvidence = (
  index: LoadedIndex,
  { evidence = [] }: Patch,
  changes: Changes,
  faults: FaultGathering
): void => {
  const unsound = faults.any
  for (const [at, id] of evidence.entries()) {
    const pointer = `/evidence/${at}`
    faults.attempt(() => {
      const fact = factOf(index, id, pointer)
      if (evidence.indexOf(id) < at) throw patchFault(pointer, `${id} is named twice.`, ['each fact once'])
      if (!unsound) checkBearing(fact, changes, pointer)
    })
  }
}

const shown = 5

const checkBearing = ({ id, country, indicators }: Fact, changes: Changes, pointer: string): void => {
  if (indicators.some(indicator => changes.get(country)?.has(indicator))) return
  const cells = [...changes].flatMap(([iso3, of]) => [...of.keys()].map(indicator => `${indicator} of ${iso3}`))
  const bearsOn = indicators.length > 0 ? `${indicators.join(', ')} of ${country}` : 'no indicator'
  const allowed = cells.length > 0 ? `facts on ${cells.slice(0, shown).join(', ')}` : 'no facts, as no score is changed'
  throw patchFault(pointer, `${id} bears on ${bearsOn}, which the patch does not change.`, [allowed])
}

/** The facts and the note that a patch names, as its answer repeats them; nothing where it names none. */
export const patchEvidenceFacts = (index: LoadedIndex, edition: ScoredEdition, { evidence, note }: Patch) => {
  const facts = (evidence ?? []).map(id => factOf(index, id))
  const links = linkFacts(facts).map((link, at) => {
    const fact = facts[at]
    return { ...link, bearing: fact ? bearingOn(fact, timeOf(index, edition)) : null }
  })
  return { ...(evidence && { evidence: links }), ...(note !== undefined && { note }) }
}
