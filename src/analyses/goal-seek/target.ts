import type { Band } from '../../definitions/framework.js'
import type { Fraction, Score } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { bandsOf } from '../ranking/band.js'
import type { Quadrant } from '../ranking/quadrant.js'
import { scoresOfOthers, type RankScope } from '../ranking/ranking.js'

/** What a country is to reach: a score, a rank in a scope, a band, the score of another country or a quadrant. */
export type Target =
  | { readonly kind: 'score'; readonly node: string; readonly atLeast?: Fraction; readonly atMost?: Fraction }
  | {
      readonly kind: 'rank'
      readonly node: string
      readonly scope: RankScope
      readonly atMost?: number
      readonly atLeast?: number
    }
  | { readonly kind: 'band'; readonly node: string; readonly band: Band }
  | {
      readonly kind: 'country'
      readonly node: string
      readonly side: 'on_par_with' | 'above' | 'below'
      /** The other country, which has a score on the node. */
      readonly iso3: string
    }
  | { readonly kind: 'quadrant'; readonly quadrant: Quadrant }

/** An end of an interval of scores. */
export interface Bound {
  readonly score: Score
  /** Whether the score itself belongs to the interval. */
  readonly included: boolean
}

/** The scores that reach a target; null where the interval has no end. */
export interface Interval {
  readonly from: Bound | null
  readonly to: Bound | null
}

/**
 * The scores that reach a target, by node: what a target amounts to while all other countries keep their scores.
 *
 *     rank <= n  where  score >= the n-th highest of the others
 *     rank >= n  where  score <  the (n - 1)-th highest of the others
 *     on a par   where  score =  that of the other country, and so the rank in every scope that has both
 *
 * @param iso3    the country that is to reach it
 * @param target  a rank from 1 to the number of countries that are ranked, this one among them
 * @see indicators/frameworks, quadrants and bands, for thresholds and the side that they belong to
 */
export const intervalsOf = (edition: ScoredEdition, iso3: string, target: Target): ReadonlyMap<string, Interval> => {
  if (target.kind === 'quadrant') return new Map(quadrantIntervals(edition, target.quadrant))
  return new Map([[target.node, intervalOf(edition, iso3, target)]])
}

const intervalOf = (edition: ScoredEdition, iso3: string, target: Exclude<Target, { kind: 'quadrant' }>): Interval => {
  switch (target.kind) {
    case 'score':
      return { from: bound(target.atLeast, true), to: bound(target.atMost, true) }
    case 'rank': {
      const others = scoresOfOthers(edition, target.node, iso3, target.scope)
      return {
        from: bound(others[(target.atMost ?? Infinity) - 1], true),
        to: bound(others[(target.atLeast ?? 1) - 2], false)
      }
    }
    case 'country': {
      const score = scoreOf(edition, target.node, target.iso3) ?? undefined
      const { side } = target
      return {
        from: bound(side === 'below' ? undefined : score, side === 'on_par_with'),
        to: bound(side === 'above' ? undefined : score, side === 'on_par_with')
      }
    }
    case 'band': {
      const bands = bandsOf(edition.framework, target.node)
      const next = bands[bands.indexOf(target.band) + 1]
      const included = edition.framework.bands?.boundary === 'lower_included'
      return { from: bound(target.band.from, included), to: bound(next?.from, !included) }
    }
  }
}

const bound = (score: Score | undefined, included: boolean): Bound | null =>
  score === undefined ? null : { score, included }

const quadrantIntervals = ({ framework }: ScoredEdition, quadrant: Quadrant): [string, Interval][] => {
  const { quadrants } = framework
  const levels = quadrant.split('_')
  return (quadrants?.axes ?? []).map((axis, at): [string, Interval] => {
    const threshold = quadrants?.highFrom
    return levels[at] === 'high'
      ? [axis, { from: bound(threshold, true), to: null }]
      : [axis, { from: null, to: bound(threshold, false) }]
  })
}
