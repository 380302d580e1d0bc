import type { Country } from '../definitions/countries.js'
import type { Scope } from '../data/scopes.js'
import { DomainError, settleAll, type ErrorCode } from '../errors.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { nodeIn, scopeOf, type LoadedIndex } from './loaded.js'

/** Which nodes, countries and scope a list is cut down to; lists of names as a user wrote them, with commas or apart. */
export interface Selection {
  readonly node?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly scope?: string | undefined
  /** What becomes of names that are not known; refused when left out. */
  readonly unknown?: 'refuse' | 'skip' | undefined
}

/** A name of a list that was left out, and why. */
export interface Skipped {
  readonly name: string
  readonly code: ErrorCode
}

/** A selection that is resolved. */
interface Selected {
  readonly nodes: string[]
  readonly countries: Country[]
  readonly scope: Scope
  /** What was left out, where that was asked for. */
  readonly skipped?: { readonly skipped: readonly Skipped[] }
}

const splitList = (list: string): string[] => list.split(',').map(part => part.trim())

/** Every node of some editions. */
export const nodesOfAll = (editions: readonly ScoredEdition[]): string[] => [
  ...new Set(editions.flatMap(edition => edition.framework.nodes.map(({ id }) => id)))
]

/** Resolve a selection against the editions it is for; all unknown names are told at once. */
export const resolveSelection = (
  index: LoadedIndex,
  editions: readonly ScoredEdition[],
  { node, country, scope = 'world', unknown }: Selection
): Selected => {
  const every = nodesOfAll(editions)
  const skipped: Skipped[] = []
  const findAll = <T>(names: readonly string[], find: (name: string) => T): T[] =>
    settleAll(...names.map(name => () => skipping(name, find))).flat()
  const skipping = <T>(name: string, find: (name: string) => T): T[] => {
    try {
      return [find(name)]
    } catch (error) {
      if (unknown !== 'skip' || !(error instanceof DomainError)) throw error
      skipped.push({ name, code: error.code })
      return []
    }
  }
  const [nodes, chosen, within] = settleAll(
    () => (node && node.join() !== 'all' ? findAll(node.flatMap(splitList), id => nodeIn(index, editions, id)) : every),
    () => country && findAll(index.names.split(country), name => index.names.find(name)),
    () => scopeOf(index, scope)
  )
  const members = new Set(within.members)
  const wanted = chosen && new Set(chosen)
  const countries = index.release.countries.filter(each => members.has(each.iso3) && (wanted?.has(each) ?? true))
  return { nodes: [...new Set(nodes)], countries, scope: within, ...(unknown === 'skip' && { skipped: { skipped } }) }
}
