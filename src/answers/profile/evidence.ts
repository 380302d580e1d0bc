import { evidenceAddress, factAddress } from '../addresses.js'
import { bearingOn, isCounted } from '../../analyses/evidence/evidence.js'
import { isOld, reasonOf } from '../../analyses/evidence/reason.js'
import type { Fact } from '../../data/fact.js'
import { placeInTime } from '../../data/evidence-time.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { detailsOf } from '../evidence/tell.js'
import { timeOf } from '../evidence/names.js'
import type { LoadedIndex } from '../loaded.js'
import type { Wording } from '../phrases/wording.js'
import { conflictsBeside } from './conflicts.js'

/** What facts are written with in a profile. */
export interface EvidencePlace {
  readonly index: LoadedIndex
  readonly edition: ScoredEdition
  readonly iso3: string
  readonly wording: Wording
}

/**
 * The evidence on a country beside an edition: how much there is, what came since then, where sources contradict each
 * other, and which facts on other countries name it; null where nobody gathered any.
 *
 * @param named  facts that the texts rest on, in the order of their notes
 */
export const profileEvidence = (place: EvidencePlace, named: readonly string[]) => {
  const { index, edition, iso3, wording } = place
  const { evidence } = index.release
  const all = [...evidence.facts.values()]
  const own = all.filter(({ country }) => country === iso3)
  const elsewhere = all.filter(fact => fact.counterparts.includes(iso3))
  if (own.length + elsewhere.length === 0) return null
  const told = own.filter(fact => isCounted(fact) && fact.status !== 'missing')
  const time = timeOf(index, edition)
  const factsThat = (bearing: string): Fact[] => told.filter(fact => bearingOn(fact, time) === bearing)
  const bearing = factsThat('bears')
  const resting = named.flatMap(id => evidence.facts.get(id) ?? [])
  const write = (fact: Fact) => writeFact(place, fact)
  return {
    facts: bearing.length,
    carried_over: bearing.filter(({ period }) => reasonOf(period, time) === 'carried_over').length,
    old: bearing.filter(fact => isOld(fact, evidence.kinds, time)).length,
    named: resting.map(write),
    sources: [...new Set(resting.map(({ source }) => source))].map(id => ({
      id,
      citation: evidence.sources[id]?.citation.trim() ?? id
    })),
    missing: own
      .filter(fact => fact.status === 'missing' && placeInTime(fact.period, time) !== 'since_then')
      .map(write),
    undated: factsThat('undated').length,
    since_then: factsThat('since_then').map(write),
    named_elsewhere: elsewhere.map(write),
    conflicts: conflictsBeside(index, edition, iso3, wording),
    address: evidenceAddress(edition.framework.edition, iso3)
  }
}

export type ProfileEvidence = NonNullable<ReturnType<typeof profileEvidence>>

/** What is to be told of how a fact stands to an edition, beside its period. */
const marksOf = ({ index, edition }: EvidencePlace, fact: Fact): string[] => {
  const time = timeOf(index, edition)
  return [
    ...(reasonOf(fact.period, time) === 'carried_over' ? ['carried_over'] : []),
    ...(isOld(fact, index.release.evidence.kinds, time) ? ['old'] : [])
  ]
}

/** A fact as a note under a text, or in a list of its own. */
const writeFact = (place: EvidencePlace, fact: Fact) => ({
  id: fact.id,
  statement: fact.statement,
  details: detailsOf(place.index, fact, place.wording, marksOf(place, fact)),
  status: fact.status,
  source: fact.source,
  locator: fact.locator,
  address: factAddress(fact.id)
})
