import type { Fact } from '../../data/fact.js'
import type { Terms } from '../../definitions/evidence.js'
import { bearingOn, isCounted, type EditionTime } from './evidence.js'
import { isOld, reasonOf } from './reason.js'

/** What the facts on one indicator of a country say together, counted and not weighed. */
export interface Balance {
  readonly indicator: string
  /** Facts that bear on the edition; parts of a whole and missing facts are not among them. */
  readonly facts: number
  readonly higher: number
  readonly lower: number
  readonly neutral: number
  readonly activity: number
  readonly outcome: number
  readonly context: number
  /** Of `higher` and `lower`, those that are outcomes. */
  readonly outcomeHigher: number
  readonly outcomeLower: number
  readonly planned: number
  /** Of `facts`, those that only the text of an earlier edition tells. */
  readonly carriedOver: number
  /** Of `facts`, those that are told as old. */
  readonly old: number
  /** Of `facts`, how many are of each kind: most first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[]
  readonly missing: number
  readonly undated: number
  readonly sinceThen: number
}

/**
 * Count the facts on an indicator by direction and nature, as they stand to an edition.
 *
 *     facts = higher + lower + neutral = activity + outcome + context
 *
 * @param facts  those of one country; one that is a part of another, or tells the same, is not counted again
 * @param kinds  which say after how many years a fact is old
 * @example
 * const period = { from: '2020', to: '2020', words: null, edition: null }
 * const counted = { direction: 'lower', nature: 'outcome', status: 'reported', partOf: null, sameAs: null }
 * const fact = { indicators: ['a'], kind: 'works', period, ...counted }
 * const edition = { edition: '2023', dataYear: 2022, indicators: ['a'], upTo: ['2023'] }
 * balanceOf([fact, { ...fact, partOf: 'x' }], 'a', edition, {}).outcomeLower // => 1
 */
export const balanceOf = (
  facts: readonly Fact[],
  indicator: string,
  edition: EditionTime,
  kinds: Terms['kinds']
): Balance => {
  const own = facts.filter(fact => isCounted(fact) && fact.indicators.includes(indicator))
  const told = own.filter(({ status }) => status !== 'missing')
  const by = (bearing: string) => told.filter(fact => bearingOn(fact, edition) === bearing)
  const bearing = by('bears')
  const count = (is: Partial<Fact>): number =>
    bearing.filter(fact => Object.entries(is).every(([name, value]) => fact[name as keyof Fact] === value)).length
  return {
    indicator,
    facts: bearing.length,
    higher: count({ direction: 'higher' }),
    lower: count({ direction: 'lower' }),
    neutral: count({ direction: 'neutral' }),
    activity: count({ nature: 'activity' }),
    outcome: count({ nature: 'outcome' }),
    context: count({ nature: 'context' }),
    outcomeHigher: count({ direction: 'higher', nature: 'outcome' }),
    outcomeLower: count({ direction: 'lower', nature: 'outcome' }),
    planned: count({ status: 'planned' }),
    carriedOver: bearing.filter(({ period }) => reasonOf(period, edition) === 'carried_over').length,
    old: bearing.filter(fact => isOld(fact, kinds, edition)).length,
    kinds: countKinds(bearing),
    missing: own.length - told.length,
    undated: by('undated').length,
    sinceThen: by('since_then').length
  }
}

const countKinds = (facts: readonly Fact[]): (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}
