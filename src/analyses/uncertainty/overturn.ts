import { fraction, isExact, type Fraction, toFloat } from '../../exact/fraction.js'
import type { Scale } from '../../definitions/schema.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import type { LinearForm } from '../../scoring/linear.js'

/** What the score of a country would have to do for a claim to turn. */
export interface Need {
  readonly iso3: string
  readonly node: string
  readonly direction: 'up' | 'down'
  /** Index points, 0 or more. */
  readonly gap: Fraction
  /** Whether the score must go beyond the gap, or need only reach it. */
  readonly beyond: boolean
}

/** A need, and the fewest steps of indicators that meet it; null where no steps on the scale do. */
export interface Overturn extends Need {
  readonly steps: number | null
  readonly moves: readonly { readonly indicator: string; readonly from: Fraction; readonly to: Fraction }[]
}

/**
 * The fewest steps of a country's indicators that move a node by a gap; those with the largest effect are moved first, the
 * others stay, so fewer steps cannot do it.
 *
 * @param form     the node as a sum over indicators
 * @param scaleOf  scale of an indicator
 */
export const fewestSteps = (
  edition: ScoredEdition,
  need: Need,
  form: LinearForm,
  scaleOf: (indicator: string) => Scale
): Overturn => {
  const levers = leversOf(edition, need, form, scaleOf)
  let left = need.gap
  let steps = 0
  const moves: Overturn['moves'][number][] = []
  const isMet = (): boolean => left.compare(0) < 0 || (!need.beyond && left.compare(0) === 0)
  for (const { indicator, from, effect, room, step } of levers) {
    if (isMet()) break
    const wanted = left.div(effect)
    const enough = need.beyond ? wanted.floor().add(1) : wanted.ceil()
    const count = Math.min(room, toFloat(enough))
    left = left.sub(effect.mul(count))
    steps += count
    if (count > 0) moves.push({ indicator, from, to: from.add(step.mul(count)) })
  }
  return isMet() ? { ...need, steps, moves } : { ...need, steps: null, moves: [] }
}

/** What one step of each indicator does, the largest effect first, else in the order of the tree. */
const leversOf = (
  edition: ScoredEdition,
  { iso3, direction }: Need,
  { slopes }: LinearForm,
  scaleOf: (indicator: string) => Scale
) => {
  const levers = [...slopes].flatMap(([indicator, slope]) => {
    const from = scoreOf(edition, indicator, iso3)
    if (from === null || !isExact(from)) return []
    const { min, max, step } = scaleOf(indicator)
    const rises = slope.compare(0) > 0 === (direction === 'up')
    const room = toFloat((rises ? max.sub(from) : from.sub(min)).div(step).floor())
    return [{ indicator, from, room, effect: slope.mul(step).abs(), step: rises ? step : step.mul(fraction(-1)) }]
  })
  return levers.toSorted((a, b) => b.effect.compare(a.effect))
}
