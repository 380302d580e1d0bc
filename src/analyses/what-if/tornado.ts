import { compareScores, isExact, subtractScores, toFloat, type Fraction, type Score } from '../../exact/fraction.js'
import type { Scale } from '../../definitions/schema.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import type { RankScope } from '../ranking/ranking.js'
import { scopeRankAt, type ScopeRank } from '../ranking/scope-rank.js'
import { createScenario } from './scenario.js'

/** What a node becomes when one indicator is moved by a step. */
export interface Swing {
  /** The score of the indicator. */
  readonly moved: Fraction
  readonly score: Score | null
  readonly delta: Score | null
  readonly scopeRank: ScopeRank | null
}

/** One bar of a tornado: an indicator a step down and a step up. */
export interface TornadoBar {
  readonly indicator: string
  /** Null where the indicator has no score, which then cannot be moved. */
  readonly before: Fraction | null
  /** Null at the lower end of the scale. */
  readonly down: Swing | null
  /** Null at the upper end of the scale. */
  readonly up: Swing | null
  /** Distance between the ends of the bar, index points. */
  readonly span: Score
}

/**
 * Move each indicator beneath a node by one step down and one up, all else as it is, and see what the node and its rank become.
 *
 * @param scaleOf  scale of an indicator; its step is what it is moved by
 * @returns        one bar an indicator, the widest first, bars of one width in the order of the tree,
 *                 indicators without a score last
 * @see Saltelli et al., Global Sensitivity Analysis: The Primer, 2008, on one-at-a-time moves and their limits
 */
export const drawTornado = (
  edition: ScoredEdition,
  node: string,
  iso3: string,
  scope: RankScope,
  scaleOf: (indicator: string) => Scale
): TornadoBar[] => {
  const start = scoreOf(edition, node, iso3)
  const bars = indicatorsBeneath(edition.framework, node).map((indicator): TornadoBar => {
    const before = scoreOf(edition, indicator, iso3)
    if (before === null || !isExact(before)) return { indicator, before: null, down: null, up: null, span: 0 }
    const { min, max, step } = scaleOf(indicator)
    const swing = (moved: Fraction): Swing | null =>
      moved.compare(min) < 0 || moved.compare(max) > 0
        ? null
        : { moved, ...effectOf(edition, { node, iso3, indicator, moved, start, scope }) }
    const [down, up] = [swing(before.sub(step)), swing(before.add(step))]
    return { indicator, before, down, up, span: spanOf(start, down, up) }
  })
  const missing = ({ before }: TornadoBar): number => Number(before === null)
  return bars.toSorted((a, b) => compareScores(b.span, a.span) || missing(a) - missing(b))
}

interface Move {
  readonly node: string
  readonly iso3: string
  readonly indicator: string
  readonly moved: Fraction
  readonly start: Score | null
  readonly scope: RankScope
}

const effectOf = (edition: ScoredEdition, move: Move): Omit<Swing, 'moved'> => {
  const { node, iso3, indicator, moved, start, scope } = move
  const changes = new Map([[iso3, new Map([[indicator, moved]])]])
  const scenario = createScenario(edition, { reform: null, changes })
  const score = scenario.read(iso3)(node)
  const column = scenario.column(node)
  return {
    score,
    delta: score === null || start === null ? null : subtractScores(score, start),
    scopeRank: column ? scopeRankAt(column, edition.position.get(iso3) ?? -1, scope, edition.countries) : null
  }
}

const spanOf = (start: Score | null, down: Swing | null, up: Swing | null): Score => {
  const [low, high] = [down?.score ?? start, up?.score ?? start]
  if (low === null || high === null) return 0
  const span = subtractScores(high, low)
  return toFloat(span) < 0 ? subtractScores(low, high) : span
}
