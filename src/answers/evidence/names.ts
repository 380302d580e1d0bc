import { bearingOn, type Bearing, type EditionTime, type FactSelection } from '../../analyses/evidence/evidence.js'
import type { Fact } from '../../data/fact.js'
import type { Terms } from '../../definitions/evidence.js'
import { nearestNames } from '../../data/nearest.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { editionOf, nodeIn, type LoadedIndex } from '../loaded.js'

/** Which facts are asked for; lists of names as a user wrote them, with commas or apart. */
export interface EvidenceSelection {
  readonly edition?: string | undefined
  readonly country?: readonly string[] | undefined
  /** Indicators; a composite stands for those beneath it. */
  readonly indicator?: readonly string[] | undefined
  readonly kind?: readonly string[] | undefined
  readonly counterpart?: readonly string[] | undefined
  readonly source?: readonly string[] | undefined
  readonly status?: readonly string[] | undefined
  readonly nature?: readonly string[] | undefined
  readonly direction?: readonly string[] | undefined
}

/** A selection with its names resolved, and the edition that facts are placed against. */
export interface ResolvedSelection {
  readonly chosen: FactSelection
  readonly edition: ScoredEdition | undefined
}

/** Resolve the names of a selection; all that are unknown are told at once. */
export const resolveEvidence = (index: LoadedIndex, question: EvidenceSelection): ResolvedSelection => {
  const edition = question.edition === undefined ? undefined : editionOf(index, question.edition)
  const { kinds, sources } = index.release.evidence
  const [countries, indicators, counterparts, kind, source] = settleAll(
    () => question.country && index.names.findAll(question.country).map(({ iso3 }) => iso3),
    () => question.indicator && indicatorsOf(index, edition, question.indicator),
    () => listed(question.counterpart, name => counterpartOf(index, name)),
    () => listed(question.kind, name => entryOf(kinds, name, 'kind'))?.flatMap(kind => kindsWithin(kinds, kind)),
    () => listed(question.source, name => entryOf(sources, name, 'source'))
  )
  const setOf = (list: readonly string[] | undefined): ReadonlySet<string> | undefined => list && new Set(list)
  const chosen = {
    ...{ countries: setOf(countries), indicators: setOf(indicators), counterparts: setOf(counterparts) },
    ...{ kinds: setOf(kind), sources: setOf(source), statuses: setOf(listed(question.status)) },
    ...{ natures: setOf(listed(question.nature)), directions: setOf(listed(question.direction)) }
  }
  return { edition, chosen }
}

/** A kind, and those that it stands for. */
const kindsWithin = (kinds: Terms['kinds'], kind: string): string[] => [
  kind,
  ...Object.keys(kinds).filter(each => kinds[each]?.within === kind)
]

const listed = (
  lists: readonly string[] | undefined,
  find: (name: string) => string = name => name
): string[] | undefined => {
  const names = lists?.flatMap(list => list.split(',').map(part => part.trim()))
  return names && settleAll(...names.map(name => () => find(name)))
}

const indicatorsOf = (index: LoadedIndex, edition: ScoredEdition | undefined, lists: readonly string[]): string[] => {
  const editions = edition ? [edition] : [...index.editions.values()]
  const nodes = listed(lists, id => nodeIn(index, editions, id, '/indicator')) ?? []
  return nodes.flatMap(node => editions.flatMap(each => indicatorsBeneath(each, node)))
}

/** The indicators of an edition that a node rests on; an indicator rests on itself. */
export const indicatorsBeneath = ({ indicators, above }: ScoredEdition, node: string): string[] =>
  indicators.filter(id => id === node || above.get(id)?.includes(node))

const counterpartOf = (index: LoadedIndex, name: string): string => {
  const { bodies } = index.release.evidence
  return Object.hasOwn(bodies, name) ? name : index.names.find(name, '/counterpart').iso3
}

/** @throws {DomainError} `EVIDENCE_UNKNOWN` with the nearest ids */
export const entryOf = (
  known: Readonly<Record<string, unknown>>,
  id: string,
  member: string,
  pointer = `/${member}`
): string => {
  if (Object.hasOwn(known, id)) return id
  throw evidenceUnknown(`No ${member} of the evidence has the id "${id}".`, pointer, id, Object.keys(known))
}

/**
 * The fact of an id.
 *
 * @throws {DomainError} `EVIDENCE_UNKNOWN` with the nearest ids
 */
export const factOf = (index: LoadedIndex, id: string, pointer = '/fact'): Fact => {
  const { facts } = index.release.evidence
  const fact = facts.get(id)
  if (fact) return fact
  throw evidenceUnknown(`No fact of the evidence has the id "${id}".`, pointer, id, facts.keys())
}

export const evidenceUnknown = (detail: string, pointer: string, id: string, known: Iterable<string>): DomainError =>
  new DomainError('EVIDENCE_UNKNOWN', {
    pointer,
    detail,
    allowed: ['an id of /v1/evidence, of its sources, terms, conflicts or tables'],
    nearest: nearestNames(id, known)
  })

const times = new WeakMap<ScoredEdition, EditionTime>()

/** What of an edition decides which facts bear on it. */
export const timeOf = ({ editions }: LoadedIndex, edition: ScoredEdition): EditionTime => {
  const known = times.get(edition)
  if (known) return known
  const all = [...editions.keys()]
  const id = edition.framework.edition
  const { dataYear } = edition.framework
  const time = { edition: id, dataYear, indicators: edition.indicators, upTo: all.slice(0, all.indexOf(id) + 1) }
  times.set(edition, time)
  return time
}

/** How a fact stands to each edition, by its id. */
export const bearingsOf = (index: LoadedIndex, fact: Fact): Record<string, Bearing> =>
  Object.fromEntries([...index.editions].map(([id, edition]) => [id, bearingOn(fact, timeOf(index, edition))]))
