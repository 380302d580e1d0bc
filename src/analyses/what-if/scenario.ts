import { columnOf, type Column } from '../../exact/column.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import type { ReadScore } from '../../scoring/evaluate.js'
import { changedFormulas } from '../../scoring/reform.js'
import { reviseEdition, type Changes, type Reform } from '../../scoring/revise.js'
import { moveKeys, unmoved, type MovedColumn } from '../ranking/scope-rank.js'
import { rescoreCountry, type RescoredCountry } from './rescore.js'

/** What a what-if asks, resolved: a method, or none where it stays, and new scores that apply together. */
export interface ResolvedPatch {
  readonly reform: Reform | null
  /** By country, then by indicator. */
  readonly changes: Changes
}

/** An edition as it would be under a patch. */
export interface Scenario {
  readonly framework: ScoredEdition['framework']
  /** The countries that are touched: all of them when the method is another. */
  readonly countries: readonly string[]
  /** The composites that are touched for a country, a parent before its children. */
  readonly composites: (iso3: string) => readonly string[]
  readonly read: (iso3: string) => ReadScore
  /** The scores of a node, by keys that compare as they do; undefined of a node that is gone. */
  readonly column: (node: string) => MovedColumn | undefined
}

/** The scenario that a patch makes of an edition. */
export const createScenario = (edition: ScoredEdition, { reform, changes }: ResolvedPatch): Scenario =>
  reform ? reformed(edition, reform, changes) : changed(edition, changes)

/** Another method: every country is scored and ranked anew. */
const reformed = (edition: ScoredEdition, reform: Reform, changes: Changes): Scenario => {
  const after = reviseEdition(edition, reform, changes)
  const touched = changedFormulas(edition.framework, reform.framework).map(({ node }) => node)
  const everywhere = touched.flatMap(node => [node, ...(edition.above.get(node) ?? [])])
  return {
    framework: after.framework,
    countries: edition.countries,
    composites: iso3 => {
      const own = [...(changes.get(iso3)?.keys() ?? [])].flatMap(id => after.above.get(id) ?? [])
      const all = new Set([...everywhere, ...own])
      return edition.composites.filter(id => all.has(id))
    },
    read: iso3 => readerOf(after, iso3),
    column: node => {
      const column = after.scores.get(node)
      return column && unmoved(column)
    }
  }
}

/** The same method: only what rests on a changed indicator is scored anew, and placed among the scores of the others. */
const changed = (edition: ScoredEdition, changes: Changes): Scenario => {
  const rescored = new Map([...changes].map(([iso3, indicators]) => [iso3, rescoreCountry(edition, iso3, indicators)]))
  const columns = new Map<string, MovedColumn | undefined>()
  const columnIn = (node: string): MovedColumn | undefined => {
    if (!columns.has(node)) columns.set(node, moveCountries(edition.scores.get(node), node, rescored))
    return columns.get(node)
  }
  return {
    framework: edition.framework,
    countries: [...changes.keys()],
    composites: iso3 => rescored.get(iso3)?.composites ?? [],
    read: iso3 => rescored.get(iso3)?.read ?? readerOf(edition, iso3),
    column: columnIn
  }
}

/** A column with the rescored countries at their new places. */
const moveCountries = (
  column: Column | undefined,
  node: string,
  rescored: ReadonlyMap<string, RescoredCountry>
): MovedColumn | undefined => {
  if (!column) return undefined
  const countries = [...rescored.values()].filter(({ composites }) => composites.includes(node))
  const positions = countries.map(({ position }) => position)
  const keys = countries.map(({ keyOf }) => keyOf(node))
  if (keys.every(key => key !== undefined)) return moveKeys(column, positions, keys)
  const scores = countries.map(({ read }) => read(node))
  const places = column.place(scores)
  if (places) return moveKeys(column, positions, places)
  const all = Array.from(column.keys, (_, at) => column.at(at))
  for (const [at, position] of positions.entries()) all[position] = scores[at] ?? null
  return unmoved(columnOf(all))
}
