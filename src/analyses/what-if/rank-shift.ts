import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import { rankCorrelation } from '../statistics/correlation.js'
import { orderIn, orderKeys, type ScopeOrder } from '../ranking/order.js'
import { quadrantOf, type Quadrant } from '../ranking/quadrant.js'
import type { RankScope } from '../ranking/ranking.js'
import { unmoved, type MovedColumn } from '../ranking/scope-rank.js'
import type { Scenario } from './scenario.js'

/** How the rank of a country shifts between two orders; a positive shift is towards rank 1. */
export interface RankShift {
  readonly iso3: string
  readonly before: number
  readonly after: number
  readonly shift: number
}

/** How a scenario shifts the ranks of a scope on one composite. */
export interface ShiftSummary {
  readonly node: string
  /** Countries that are ranked before and after. */
  readonly size: number
  /** Spearman's rho from -1 to 1; null where all ranks of a side are equal. */
  readonly correlation: number | null
  /** Countries whose rank is another. */
  readonly moved: number
  /** The largest shifts towards rank 1, then in alphabetical order of the codes. */
  readonly rises: readonly RankShift[]
  /** The largest shifts away from rank 1. */
  readonly falls: readonly RankShift[]
}

const shiftsShown = 10

/**
 * Ranks of the members of a scope, from the keys of an order: 1 is the highest, equal keys share the better rank.
 *
 * @param keys  by position; NaN where the score is missing, which is not ranked
 * @returns     by position
 * @example
 * [...ranksAmong([5, 7, 5, NaN, 1], [0, 1, 2, 3, 4])] // => [[1, 1], [0, 2], [2, 2], [4, 4]]
 */
export const ranksAmong = (keys: ArrayLike<number>, positions: readonly number[]): Map<number, number> =>
  ranksOf(orderKeys(keys, positions), positions)

const ranksOf = ({ members, ranks }: ScopeOrder, positions: readonly number[]): Map<number, number> => {
  const found = new Map<number, number>()
  for (const [at, member] of members.entries()) found.set(positions[member] ?? -1, ranks[at] ?? NaN)
  return found
}

/** Ranks of the members of a scope under a scenario, by position. */
export const scenarioRanks = (scenario: Scenario, node: string, positions: readonly number[]): Map<number, number> =>
  ranksIn(scenario.column(node), positions)

/** Ranks of the members of a scope in an edition, by position. */
export const editionRanks = (
  { scores }: ScoredEdition,
  node: string,
  positions: readonly number[]
): Map<number, number> => {
  const column = scores.get(node)
  return ranksIn(column && unmoved(column), positions)
}

const ranksIn = (among: MovedColumn | undefined, positions: readonly number[]): Map<number, number> => {
  if (!among) return new Map<number, number>()
  const { column, moved, keyAt } = among
  return moved.length === 0
    ? ranksOf(orderIn(column, positions), positions)
    : ranksAmong(Float64Array.from(column.keys.keys(), keyAt), positions)
}

/** How a scenario shifts the ranks of a scope on a composite: who moves most, and how alike the two rankings are. */
export const summariseShifts = (
  edition: ScoredEdition,
  scenario: Scenario,
  node: string,
  { positions }: RankScope
): ShiftSummary => {
  const before = editionRanks(edition, node, positions)
  const after = scenarioRanks(scenario, node, positions)
  const shifts = positions.flatMap((position): RankShift[] => {
    const [was, is] = [before.get(position), after.get(position)]
    const iso3 = edition.countries[position] ?? ''
    return was === undefined || is === undefined ? [] : [{ iso3, before: was, after: is, shift: was - is }]
  })
  const bySize = shifts.filter(({ shift }) => shift !== 0)
  bySize.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift) || (a.iso3 < b.iso3 ? -1 : 1))
  return {
    node,
    size: shifts.length,
    correlation: rankCorrelation(
      shifts.map(each => each.before),
      shifts.map(each => each.after)
    ),
    moved: bySize.length,
    rises: bySize.filter(({ shift }) => shift > 0).slice(0, shiftsShown),
    falls: bySize.filter(({ shift }) => shift < 0).slice(0, shiftsShown)
  }
}

/** A country whose quadrant a scenario changes. */
export interface QuadrantChange {
  readonly iso3: string
  readonly before: Quadrant | null
  readonly after: Quadrant | null
}

/** The countries whose quadrant a scenario changes, in the order of the edition. */
export const quadrantChanges = (edition: ScoredEdition, scenario: Scenario): QuadrantChange[] =>
  scenario.countries.flatMap(iso3 => {
    const before = quadrantOf(edition.framework, readerOf(edition, iso3))
    const after = quadrantOf(scenario.framework, scenario.read(iso3))
    return before === after ? [] : [{ iso3, before, after }]
  })
