import type { Fact } from '../../data/fact.js'
import { bearingOn, type EditionTime } from './evidence.js'

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
  readonly missing: number
  readonly undated: number
  readonly sinceThen: number
}

/**
 * Count the facts on an indicator by direction and nature, as they stand to an edition.
 *
 *     facts = higher + lower + neutral = activity + outcome + context
 *
 * @param facts  those of one country; one that is a part of another is not counted again
 * @example
 * const period = { from: '2020', to: '2020', words: null, edition: null }
 * const fact = { indicators: ['a'], direction: 'lower', nature: 'outcome', status: 'reported', partOf: null, period }
 * const edition = { edition: '2023', dataYear: 2022, indicators: ['a'], upTo: ['2023'] }
 * balanceOf([fact, { ...fact, partOf: 'x' }], 'a', edition).outcomeLower // => 1
 */
export const balanceOf = (facts: readonly Fact[], indicator: string, edition: EditionTime): Balance => {
  const own = facts.filter(fact => fact.partOf === null && fact.indicators.includes(indicator))
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
    missing: own.length - told.length,
    undated: by('undated').length,
    sinceThen: by('since_then').length
  }
}
