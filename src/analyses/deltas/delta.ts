import { subtractScores, type Score } from '../../exact/fraction.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import type { ReadScore } from '../../scoring/evaluate.js'
import { restrictFramework } from '../../scoring/restrict.js'
import { wholeDelta, type WholeDelta } from './whole-delta.js'
import { createScorer, indicatorsBeneath, type Scorer } from '../../scoring/scorer.js'

/** What one indicator adds to a like-for-like change. */
export interface Contribution {
  readonly indicator: string
  readonly contribution: Score
}

/** The change of a node between two editions, split into what moved and what was re-defined; index points, later minus earlier. */
export interface Delta {
  readonly from: Score | null
  readonly to: Score | null
  readonly delta: Score | null
  /** The change with both editions scored on the indicators that both have, by the later edition's formulas. */
  readonly likeForLike: Score | null
  /** What is left: the part that comes from the changed set of indicators. */
  readonly basketEffect: Score | null
  /** One entry an indicator of both editions; they add up to `likeForLike` exactly. */
  readonly contributions: readonly Contribution[]
}

/** Compares any country on any node between two editions. */
export type CompareEditions = (iso3: string, node: string) => Delta

/**
 * Compare two editions.
 *
 *     delta = score_to - score_from
 *     basket_effect = delta - like_for_like
 *
 * An indicator's contribution is the change of the node when, one after another in the order of the tree, the indicators
 * move from the earlier to the later score; for means the order makes no difference.
 *
 * @returns  a function of country and node; what is missing in an edition is null, never zero
 * @see docs/method.md, "Deltas"
 */
export const compareEditions = (from: ScoredEdition, to: ScoredEdition): CompareEditions => {
  const restricted = restrictFramework(to.framework, sharedIndicators(from, to))
  const scorer = createScorer(restricted)
  const moves = new Map<string, (iso3: string) => Move>()
  const moveOf = (node: string): ((iso3: string) => Move) => {
    const indicators = indicatorsBeneath(restricted, node)
    const whole = wholeDelta(restricted, node, indicators, from, to)
    const byFormulas = (iso3: string): Move =>
      moveIndicators(scorer, node, indicators, readerOf(from, iso3), readerOf(to, iso3))
    return whole ? iso3 => moveWhole(whole, iso3) : byFormulas
  }
  return (iso3, node) => {
    const [before, after] = [scoreOf(from, node, iso3), scoreOf(to, node, iso3)]
    if (before === null || after === null) return { ...unknownDelta, from: before, to: after }
    const move = moves.get(node) ?? moveOf(node)
    moves.set(node, move)
    const moved = move(iso3)
    const delta = subtractScores(after, before)
    const basketEffect = moved.likeForLike === null ? null : subtractScores(delta, moved.likeForLike)
    return { from: before, to: after, delta, basketEffect, ...moved }
  }
}

type Move = Pick<Delta, 'likeForLike' | 'contributions'>

/** In a sum of whole numbers the order in which indicators move makes no difference. */
const moveWhole = ({ lattice, parts }: WholeDelta, iso3: string): Move => {
  const contributions: Contribution[] = []
  let sum = 0
  for (const { indicator, numeratorOf } of parts) {
    const numerator = numeratorOf(iso3)
    const contribution = lattice.scoreOf(numerator)
    if (contribution === null) return unmoved
    contributions.push({ indicator, contribution })
    sum += numerator
  }
  return parts.length === 0 ? unmoved : { likeForLike: lattice.scoreOf(sum), contributions }
}

const unmoved: Move = { likeForLike: null, contributions: [] }
const unknownDelta = { delta: null, likeForLike: null, basketEffect: null, contributions: [] }

/** Ids of the indicators that both editions have. */
export const sharedIndicators = (from: ScoredEdition, to: ScoredEdition): Set<string> =>
  new Set(to.indicators.filter(id => from.scores.has(id)))

const moveIndicators = (
  scorer: Scorer,
  node: string,
  indicators: readonly string[],
  before: ReadScore,
  after: ReadScore
): Move => {
  if (indicators.length === 0) return unmoved
  const moved = new Set<string>()
  const read: ReadScore = id => (moved.has(id) ? after(id) : before(id))
  const start = scorer.scoreNode(node, read)
  const contributions: Contribution[] = []
  let score = start
  for (const indicator of indicators) {
    moved.add(indicator)
    const next = scorer.scoreNode(node, read)
    if (score === null || next === null) return unmoved
    contributions.push({ indicator, contribution: subtractScores(next, score) })
    score = next
  }
  return start === null || score === null ? unmoved : { likeForLike: subtractScores(score, start), contributions }
}
