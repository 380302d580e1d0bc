import { bandOf } from '../../src/analyses/ranking/band.js'
import { seekGoal, type Aim, type GoalOutcome } from '../../src/analyses/goal-seek/goal-seek.js'
import type { PlanOrder } from '../../src/analyses/goal-seek/plan-walk.js'
import { intervalsOf, type Interval } from '../../src/analyses/goal-seek/target.js'
import { quadrantOf } from '../../src/analyses/ranking/quadrant.js'
import { compareScores, fraction, type Fraction } from '../../src/exact/fraction.js'
import { readerOf, scoreOf } from '../../src/scoring/edition.js'
import type { ReadScore } from '../../src/scoring/evaluate.js'
import { isLinear, linearForm } from '../../src/scoring/linear.js'
import { own, type Case } from './goal-cases.js'
import { allScorer } from './score-all.js'

/** The answer of the engine. */
export const sought = (
  { edition, target, movables }: Case,
  { limit = 1000, order }: { readonly limit?: number; readonly order?: PlanOrder } = {}
): GoalOutcome => seekGoal(aimsOf({ edition, target, movables }), movables, { limit, order })

/** The nodes of a target as the engine is given them. */
export const aimsOf = ({ edition, target, movables }: Case): Aim[] => {
  const free = new Set(movables.map(({ indicator }) => indicator))
  return [...intervalsOf(edition, own, target)].map(([node, interval]) => {
    const form = linearForm(edition.framework, node, free, readerOf(edition, own))
    if (!isLinear(form)) throw new Error(`${node} is linear`)
    return { node, form, interval }
  })
}

/** One combination of scores that the movable indicators can take. */
export interface Combination {
  readonly steps: readonly number[]
  readonly cost: Fraction
  readonly read: ReadScore
}

/** Every combination, none left out. */
export const combinationsOf = ({ edition, movables }: Case): Combination[] => {
  const steps = movables.reduce<number[][]>(
    (all, { score, min, max, step }) => {
      const [down, up] = [score.sub(min).div(step).valueOf(), max.sub(score).div(step).valueOf()]
      const here = Array.from({ length: down + up + 1 }, (_, at) => at - down)
      return all.flatMap(made => here.map(one => [...made, one]))
    },
    [[]]
  )
  const scoreAll = allScorer(edition.framework)
  return steps.map(made => {
    const moved = new Map(
      movables.map(({ indicator, score, step }, at) => [indicator, score.add(step.mul(made[at] ?? 0))])
    )
    const before = readerOf(edition, own)
    const scores = scoreAll(id => moved.get(id) ?? before(id))
    const cost = movables.reduce((sum, each, at) => sum.add(each.cost.mul(Math.abs(made[at] ?? 0))), fraction(0))
    return { steps: made, cost, read: id => scores.get(id) ?? moved.get(id) ?? before(id) }
  })
}

/** Whether scores reach a target, by the definitions of rank, band and quadrant. */
export const reaches = ({ edition, target }: Case, read: ReadScore): boolean => {
  if (target.kind === 'quadrant') return quadrantOf(edition.framework, read) === target.quadrant
  const score = read(target.node)
  if (score === null) return false
  if (target.kind === 'band') return bandOf(edition.framework, target.node, score)?.id === target.band.id
  if (target.kind === 'score') {
    const { atLeast, atMost } = target
    return (!atLeast || compareScores(score, atLeast) >= 0) && (!atMost || compareScores(score, atMost) <= 0)
  }
  if (target.kind === 'country') {
    const order = Math.sign(compareScores(score, scoreOf(edition, target.node, target.iso3) ?? 0))
    return order === { on_par_with: 0, above: 1, below: -1 }[target.side]
  }
  const others = target.scope.positions.map(at => edition.countries[at] ?? '').filter(iso3 => iso3 !== own)
  const above = others.filter(iso3 => compareScores(scoreOf(edition, target.node, iso3) ?? 0, score) > 0)
  const rank = above.length + 1
  return rank <= (target.atMost ?? Infinity) && rank >= (target.atLeast ?? 1)
}

/** What can be made of a node, by listing every score that any combination gives it. */
export interface Listed {
  readonly node: string
  /** Lowest, highest, nearest below and above the interval, number of scores, whether one lies in the interval. */
  readonly facts: readonly unknown[]
  /** The scores in the interval or, where there are none, those that are nearest to it. */
  readonly wanted: ReadonlySet<string>
}

export const listScores = ({ node, interval }: Aim, combinations: readonly Combination[]): Listed => {
  const all = new Map(combinations.map(({ read }) => read(node) as Fraction).map(score => [score.toFraction(), score]))
  const rising = [...all.values()].toSorted(compareScores)
  const { from, to } = interval
  const isBelow = (score: Fraction): boolean =>
    from !== null && compareScores(score, from.score) < (from.included ? 0 : Number.MIN_VALUE)
  const isAbove = (score: Fraction): boolean =>
    to !== null && compareScores(score, to.score) > (to.included ? 0 : -Number.MIN_VALUE)
  const inside = rising.filter(score => !isBelow(score) && !isAbove(score))
  const ends = [rising[0], rising.at(-1), rising.filter(isBelow).at(-1), rising.find(isAbove)]
  return {
    node,
    facts: [...ends.map(score => score?.toFraction() ?? null), rising.length, inside.length > 0],
    wanted: new Set((inside.length > 0 ? inside : nearestTo(interval, rising)).map(score => score.toFraction()))
  }
}

/** Of scores that lie outside an interval, those that are nearest to it. */
const nearestTo = ({ from, to }: Interval, scores: readonly Fraction[]): Fraction[] => {
  const distances = scores.map(score => {
    const gaps = [from && (from.score as Fraction).sub(score), to && score.sub(to.score)]
    return gaps.flatMap(gap => gap ?? []).reduce((a, b) => (a.compare(b) > 0 ? a : b))
  })
  const least = distances.reduce((a, b) => (a.compare(b) < 0 ? a : b))
  return scores.filter((_, at) => distances[at]?.compare(least) === 0)
}

/** The order in which plans are promised: fewest moved first, then the first difference: further first, up before down. */
export const inPromisedOrder = (a: readonly number[], b: readonly number[]): number => {
  const moved = (steps: readonly number[]) => steps.filter(count => count !== 0).length
  return moved(a) - moved(b) || firstDifference(a, b)
}

const firstDifference = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((count, index) => count !== b[index])
  const [one, other] = [a[at] ?? 0, b[at] ?? 0]
  return Math.abs(other) - Math.abs(one) || other - one
}

/** The same of the most even first: the least largest move, then the least sum of squares, then the first difference as above. */
export const inEvenOrder = (a: readonly number[], b: readonly number[]): number => {
  const largest = (steps: readonly number[]) => Math.max(0, ...steps.map(Math.abs))
  const squares = (steps: readonly number[]) => steps.reduce((sum, count) => sum + count * count, 0)
  return largest(a) - largest(b) || squares(a) - squares(b) || firstDifference(a, b)
}
