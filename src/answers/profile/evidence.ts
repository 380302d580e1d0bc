import { conflictAddress, evidenceAddress, factAddress } from '../addresses.js'
import { bearingOn } from '../../analyses/evidence/evidence.js'
import type { Fact } from '../../data/fact.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { timeOf } from '../evidence/names.js'
import type { LoadedIndex } from '../loaded.js'

/**
 * The evidence on a country beside an edition: how much there is, what came since then, and where sources contradict
 * each other; null where nobody gathered any.
 *
 * @param named  facts that the texts rest on, in the order of their notes
 */
export const profileEvidence = (index: LoadedIndex, edition: ScoredEdition, iso3: string, named: readonly string[]) => {
  const { evidence } = index.release
  const own = [...evidence.facts.values()].filter(({ country }) => country === iso3)
  if (own.length === 0) return null
  const told = own.filter(({ partOf, status }) => partOf === null && status !== 'missing')
  const time = timeOf(index, edition)
  const factsThat = (bearing: string): Fact[] => told.filter(fact => bearingOn(fact, time) === bearing)
  const resting = named.flatMap(id => evidence.facts.get(id) ?? [])
  const conflicts = Object.entries(evidence.conflicts).filter(([, { country }]) => country === iso3)
  return {
    facts: factsThat('bears').length,
    named: resting.map(writeFact),
    sources: [...new Set(resting.map(({ source }) => source))].map(id => ({
      id,
      citation: evidence.sources[id]?.citation.trim() ?? id
    })),
    missing: own.filter(({ status }) => status === 'missing').map(writeFact),
    undated: factsThat('undated').length,
    since_then: factsThat('since_then').map(writeFact),
    conflicts: conflicts.map(([id, { question, why, sides }]) => ({
      id,
      question,
      why,
      sides: sides.map(({ says, facts }) => ({ says, facts })),
      address: conflictAddress(id)
    })),
    address: evidenceAddress(edition.framework.edition, iso3)
  }
}

export type ProfileEvidence = NonNullable<ReturnType<typeof profileEvidence>>

/** A fact as a note under a text. */
const writeFact = (fact: Fact) => ({
  id: fact.id,
  statement: fact.statement,
  status: fact.status,
  source: fact.source,
  locator: fact.locator,
  address: factAddress(fact.id)
})
