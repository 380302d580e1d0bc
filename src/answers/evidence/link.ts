import { evidenceAddress } from '../addresses.js'
import { bearingOn, isCounted } from '../../analyses/evidence/evidence.js'
import type { Evidence, Fact } from '../../data/fact.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { conflictsOf } from './facts.js'
import { indicatorsBeneath, timeOf } from './names.js'
import { integer, members, named, text, texts, type ShownBy } from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'

/** What evidence there is on a score, and where it is. */
export const evidenceLinkShape = named(
  'EvidenceLink',
  members({
    facts: integer('Facts that bear on the edition, no parts of others, none missing'),
    since_then: integer(),
    undated: integer(),
    conflicts: texts(),
    address: text('Where the facts are')
  })
)

export type EvidenceLink = ShownBy<typeof evidenceLinkShape>

type LinkOf = (node: string) => EvidenceLink | null

/** Links that were made before: a profile is asked for more often than evidence changes. */
const made = new WeakMap<Evidence, Map<string, LinkOf>>()

/** The evidence on each node of a country in an edition; null where there is none. */
export const evidenceLinks = (index: LoadedIndex, edition: ScoredEdition, iso3: string): LinkOf => {
  const { evidence } = index.release
  const known = made.get(evidence) ?? new Map<string, LinkOf>()
  made.set(evidence, known)
  const key = `${edition.framework.edition} ${iso3}`
  const linkOf = known.get(key) ?? makeLinks(index, edition, iso3)
  known.set(key, linkOf)
  return linkOf
}

const makeLinks = (index: LoadedIndex, edition: ScoredEdition, iso3: string): LinkOf => {
  const own = [...index.release.evidence.facts.values()].filter(({ country }) => country === iso3)
  if (own.length === 0) return () => null
  const nodes = edition.framework.nodes.map(({ id }) => [id, linkNode(index, edition, iso3, id, own)] as const)
  const links = new Map(nodes)
  return node => links.get(node) ?? null
}

const linkNode = (
  index: LoadedIndex,
  edition: ScoredEdition,
  iso3: string,
  node: string,
  own: readonly Fact[]
): EvidenceLink | null => {
  const beneath = new Set(indicatorsBeneath(edition, node))
  const facts = own.filter(({ indicators }) => indicators.some(id => beneath.has(id)))
  if (facts.length === 0) return null
  const told = facts.filter(fact => isCounted(fact) && fact.status !== 'missing')
  const time = timeOf(index, edition)
  const count = (bearing: string): number => told.filter(fact => bearingOn(fact, time) === bearing).length
  return {
    facts: count('bears'),
    since_then: count('since_then'),
    undated: count('undated'),
    conflicts: [...new Set(facts.flatMap(({ id }) => conflictsOf(index.release.evidence, id)))],
    address: evidenceAddress(edition.framework.edition, iso3, node)
  }
}
