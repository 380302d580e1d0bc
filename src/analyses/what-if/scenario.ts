import type { Score } from '../../exact/fraction.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import type { ReadScore } from '../../scoring/evaluate.js'
import { placeScores } from '../../scoring/order.js'
import { changedFormulas } from '../../scoring/reform.js'
import { reviseEdition, type Changes, type Reform } from '../../scoring/revise.js'

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
  /** Keys of a node as `Order` has them, one a country; they compare as the scores do. */
  readonly keys: (node: string) => readonly number[]
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
    keys: node => after.orders.get(node)?.keys ?? edition.countries.map(() => NaN)
  }
}

/** The same method: only what rests on a changed indicator is scored anew, and placed among the scores of the others. */
const changed = (edition: ScoredEdition, changes: Changes): Scenario => {
  const rescored = new Map([...changes].map(([iso3, indicators]) => [iso3, rescoreCountry(edition, iso3, indicators)]))
  const keys = new Map<string, readonly number[]>()
  const keysOf = (node: string): readonly number[] => {
    const known = keys.get(node) ?? rekey(edition, node, rescored)
    keys.set(node, known)
    return known
  }
  return {
    framework: edition.framework,
    countries: [...changes.keys()],
    composites: iso3 => rescored.get(iso3)?.composites ?? [],
    read: iso3 => rescored.get(iso3)?.read ?? readerOf(edition, iso3),
    keys: keysOf
  }
}

interface RescoredCountry {
  readonly read: ReadScore
  /** Composites that rest on a changed indicator, a parent before its children. */
  readonly composites: readonly string[]
}

const rescoreCountry = (
  edition: ScoredEdition,
  iso3: string,
  indicators: ReadonlyMap<string, Score>
): RescoredCountry => {
  const before = readerOf(edition, iso3)
  const above = new Set<string>()
  for (const id of indicators.keys()) for (const composite of edition.above.get(id) ?? []) above.add(composite)
  const composites = edition.composites.filter(id => above.has(id))
  const moved = new Map<string, Score | null>(indicators)
  const read: ReadScore = id => {
    const score = moved.get(id)
    return score === undefined ? before(id) : score
  }
  for (const id of composites.toReversed()) moved.set(id, edition.scorer.scoreComposite(id, read))
  return { read, composites }
}

/** The keys of a node with those of the rescored countries replaced. */
const rekey = (
  edition: ScoredEdition,
  node: string,
  rescored: ReadonlyMap<string, RescoredCountry>
): readonly number[] => {
  const order = edition.orders.get(node)
  if (!order) return []
  const moved = [...rescored].filter(([, { composites }]) => composites.includes(node))
  const places = placeScores(
    order,
    moved.map(([, { read }]) => read(node))
  )
  const keys = order.keys.slice()
  moved.forEach(([iso3], at) => (keys[edition.position.get(iso3) ?? -1] = places[at] ?? NaN))
  return keys
}
