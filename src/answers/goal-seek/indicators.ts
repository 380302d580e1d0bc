import type { Movable } from '../../analyses/goal-seek/goal-seek.js'
import { scaleFault } from '../../definitions/scale.js'
import type { Goal } from './asked.js'
import type { Scale } from '../../definitions/schema.js'
import { pointerTo, settleAll } from '../../errors.js'
import { fraction, isExact, type Fraction } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { decimalOf, goalFault } from './target.js'
import { scaleReader, type LoadedIndex } from '../loaded.js'
import { indicatorIn } from '../patch/names.js'

/** How far an indicator may go: an end that is not given is that of the scale, and so many steps at the most. */
export interface Limit {
  readonly min?: Fraction
  readonly max?: Fraction
  readonly most?: number | undefined
}

/** Check that the edition has the indicators of a list. */
export const resolveNames = (
  index: LoadedIndex,
  edition: ScoredEdition,
  names: readonly string[],
  pointer: '/allowed' | '/fixed'
): readonly string[] =>
  settleAll(...names.map((name, at) => () => indicatorIn(index, edition, name, `${pointer}/${at}`)))

/** Refuse indicators that may move and may not. */
export const refuseContradictions = ({ allowed = [], fixed = [] }: Goal): void => {
  const both = fixed.flatMap((name, at) => (allowed.includes(name) ? [[name, at] as const] : []))
  settleAll(
    ...both.map(([name, at]) => () => {
      throw goalFault(`/fixed/${at}`, `${name} is both allowed to move and fixed.`, ['either allowed or fixed'])
    })
  )
}

/** The steps that any indicator may move at the most; undefined where that is not limited. */
export const largestMove = ({ largest_move: most }: Goal): number | undefined => {
  if (most === undefined || (Number.isSafeInteger(most) && most > 0)) return most
  throw goalFault('/largest_move', `No indicator can move by ${most} steps at the most.`, ['a whole number, 1 or more'])
}

/** Limits by indicator, each on the grid of its scale. */
export const resolveLimits = (
  index: LoadedIndex,
  edition: ScoredEdition,
  limits: NonNullable<Goal['limits']>
): ReadonlyMap<string, Limit> =>
  new Map(
    settleAll(
      ...Object.entries(limits).map(([name, { min, max }]) => () => {
        const pointer = pointerTo('limits', name)
        const id = indicatorIn(index, edition, name, pointer)
        const scale = scaleReader(index)(id)
        const [least, most] = settleAll(
          () => min !== undefined && onGrid(id, min, `${pointer}/min`, scale),
          () => max !== undefined && onGrid(id, max, `${pointer}/max`, scale)
        )
        if (least && most && least.compare(most) > 0) {
          const detail = `The limits of ${id} run from ${least.toString()} down to ${most.toString()}.`
          throw goalFault(pointer, detail, ['a min that is not above max'])
        }
        return [id, { ...(least && { min: least }), ...(most && { max: most }) }] as const
      })
    )
  )

const onGrid = (id: string, value: number, pointer: string, scale: Scale): Fraction => {
  const limit = decimalOf(value, pointer)
  const fault = scaleFault(limit, scale)
  if (fault) throw goalFault(pointer, `${limit.toString()} is ${fault.what} of ${id}.`, [fault.allowed])
  return limit
}

/** Costs of one step by indicator. */
export const resolveCosts = (
  index: LoadedIndex,
  edition: ScoredEdition,
  costs: NonNullable<Goal['costs']>
): ReadonlyMap<string, Fraction> =>
  new Map(
    settleAll(
      ...Object.entries(costs).map(([name, value]) => () => {
        const pointer = pointerTo('costs', name)
        const [id, cost] = settleAll(
          () => indicatorIn(index, edition, name, pointer),
          () => decimalOf(value, pointer)
        )
        if (cost.compare(0) > 0) return [id, cost] as const
        throw goalFault(pointer, `A step of ${id} would cost ${cost.toString()}.`, ['a number above 0'])
      })
    )
  )

/**
 * How far an indicator of a country may move, and at what cost.
 *
 * @returns  nothing where it has no score
 * @throws {DomainError} `GOAL_INVALID` when its score is outside its limits: it would have to move
 */
export const movableOf = (
  index: LoadedIndex,
  edition: ScoredEdition,
  iso3: string,
  id: string,
  limit: Limit = {},
  cost: Fraction = fraction(1)
): readonly Movable[] => {
  const score = scoreOf(edition, id, iso3)
  const scale = scaleReader(index)(id)
  if (score === null || !isExact(score)) return []
  const { min, max, step } = { ...scale, ...limit }
  if (score.compare(min) >= 0 && score.compare(max) <= 0) {
    return [{ indicator: id, score, ...within(score, { min, max, step }, limit.most), step, cost }]
  }
  const detail = `${id} of ${iso3} is ${score.toString()}, outside its limits ${min.toString()} to ${max.toString()}.`
  throw goalFault(`/limits/${id}`, detail, [`limits that hold ${score.toString()}`])
}

/** The ends of a scale, or those that a score is so many steps away from, where they are nearer. */
const within = (score: Fraction, { min, max, step }: Scale, most: number | undefined): Pick<Scale, 'min' | 'max'> => {
  if (most === undefined) return { min, max }
  const [low, high] = [score.sub(step.mul(fraction(most))), score.add(step.mul(fraction(most)))]
  return { min: low.compare(min) > 0 ? low : min, max: high.compare(max) < 0 ? high : max }
}
