import type { Score } from '../../exact/fraction.js'
import { scoreEdition, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { restrictFramework } from '../../scoring/restrict.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { rankCorrelation } from '../statistics/correlation.js'
import { editionRanks } from './rank-shift.js'
import type { RankScope } from '../ranking/ranking.js'

/** The rank of a country when each indicator in turn does not count. */
export interface RankRange {
  readonly iso3: string
  readonly score: Score
  readonly rank: number
  /** The rank nearest to 1, and the first indicator in the order of the tree without which it is had. */
  readonly best: { readonly rank: number; readonly without: string | null }
  /** The rank furthest from 1. */
  readonly worst: { readonly rank: number; readonly without: string | null }
}

/** What leaving out one indicator does to the ranking as a whole. */
export interface Omission {
  readonly indicator: string
  /** Spearman's rho with the ranking on all indicators. */
  readonly correlation: number | null
  /** Countries whose rank is another. */
  readonly moved: number
  /** The largest shift of a rank, in places. */
  readonly largest: number
}

export interface LeaveOneOut {
  /** The ranked countries of the scope, rank 1 first. */
  readonly ranges: readonly RankRange[]
  /** In the order of the tree. */
  readonly omissions: readonly Omission[]
  /** Indicators that the formulas cannot do without. */
  readonly indispensable: readonly string[]
}

/**
 * Leave out each indicator beneath a composite in turn, score and rank the scope anew, and see how far each rank moves.
 *
 * @param node  id of a composite
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008, section 7
 */
export const leaveOneOut = (edition: ScoredEdition, node: string, { positions }: RankScope): LeaveOneOut => {
  const baseline = editionRanks(edition, node, positions)
  const ranked = [...baseline.keys()]
  const runs = indicatorsBeneath(edition.framework, node).map(indicator => ({
    indicator,
    ranks: ranksWithout(edition, node, indicator, positions)
  }))
  const sound = runs.flatMap(({ indicator, ranks }) => (ranks ? [{ indicator, ranks }] : []))
  return {
    ranges: ranked.map(position => rangeOf(edition, node, position, baseline, sound)),
    omissions: sound.map(({ indicator, ranks }) => omissionOf(indicator, ranked, baseline, ranks)),
    indispensable: runs.flatMap(({ indicator, ranks }) => (ranks ? [] : [indicator]))
  }
}

type Ranks = ReadonlyMap<number, number>

/** Ranks on all indicators but one; undefined where the formulas are then not defined. */
const ranksWithout = (
  edition: ScoredEdition,
  node: string,
  indicator: string,
  positions: readonly number[]
): Ranks | undefined => {
  const keep = new Set(edition.indicators.filter(id => id !== indicator))
  const framework = restrictFramework(edition.framework, keep)
  const composites = framework.nodes.filter(each => each.kind === 'composite')
  if (!composites.some(({ id }) => id === node) || composites.some(({ formula }) => formula === null)) return undefined
  const scores = new Map([...edition.scores].filter(([id]) => keep.has(id)))
  const without = scoreEdition(framework, { edition: framework.edition, countries: edition.countries, scores }, edition)
  return editionRanks(without, node, positions)
}

const rangeOf = (
  edition: ScoredEdition,
  node: string,
  position: number,
  baseline: Ranks,
  runs: readonly { readonly indicator: string; readonly ranks: Ranks }[]
): RankRange => {
  const iso3 = edition.countries[position] ?? ''
  const rank = baseline.get(position) ?? NaN
  let best: RankRange['best'] = { rank, without: null }
  let worst: RankRange['worst'] = { rank, without: null }
  for (const { indicator, ranks } of runs) {
    const without = ranks.get(position)
    if (without === undefined) continue
    if (without < best.rank) best = { rank: without, without: indicator }
    if (without > worst.rank) worst = { rank: without, without: indicator }
  }
  return { iso3, score: scoreOf(edition, node, iso3) ?? NaN, rank, best, worst }
}

const omissionOf = (indicator: string, ranked: readonly number[], before: Ranks, after: Ranks): Omission => {
  const both = ranked.filter(position => after.has(position))
  const [was, is] = [before, after].map(ranks => both.map(position => ranks.get(position) ?? NaN))
  const shifts = (was ?? []).map((rank, at) => Math.abs(rank - (is?.[at] ?? NaN)))
  return {
    indicator,
    correlation: rankCorrelation(was ?? [], is ?? []),
    moved: shifts.filter(shift => shift > 0).length,
    largest: Math.max(0, ...shifts)
  }
}
