import { bestSteps, type Stage } from './plan-walk.js'

/** How a figure of plans follows from the steps of each lever; a plan counts once it has made some step that it must have. */
interface Rule<Figure> {
  readonly allows: (steps: number) => boolean
  readonly makes: (steps: number) => boolean
  /** Where there is no plan. */
  readonly none: Figure
  /** Of a plan that has nothing more to do. */
  readonly end: Figure
  readonly add: (steps: number, rest: Figure) => Figure
  readonly either: (one: Figure, other: Figure) => Figure
}

/** The figure of all ways on from a lever of a stage with a sum to make; `made` says whether they count already. */
export interface Fold<Figure> {
  readonly from: (stage: number, at: number, sum: number, made: boolean) => Figure
  /** Of whole plans. */
  readonly all: (made: boolean) => Figure
}

/**
 * A figure of all plans of least cost, put together from the figures of what is left of them after each lever: it is computed
 * once for each lever, sum and whether the plan counts yet, whatever the number of plans.
 */
export const foldWays = <Figure>(stages: readonly Stage[], rule: Rule<Figure>): Fold<Figure> => {
  const known = stages.map(({ levers }) =>
    [...levers, null].map(() => [false, true].map(() => new Map<number, Figure>()))
  )
  const begin = (stage: number, made: boolean): Figure => {
    const sums = stages[stage]?.sums
    if (!sums) return made ? rule.end : rule.none
    return sums.map(sum => from(stage, 0, sum, made)).reduce((one, other) => rule.either(one, other), rule.none)
  }
  const goOn = (stage: number, at: number, sum: number, made: boolean): Figure => {
    const { levers = [], table = [] } = stages[stage] ?? {}
    const lever = levers[at]
    if (!lever) return begin(stage + 1, made)
    let figure = rule.none
    for (const steps of bestSteps(table, lever, at, sum)) {
      if (!rule.allows(steps)) continue
      const rest = from(stage, at + 1, sum - steps * lever.weight, made || rule.makes(steps))
      figure = rule.either(figure, rule.add(steps, rest))
    }
    return figure
  }
  const from = (stage: number, at: number, sum: number, made: boolean): Figure => {
    const place = known[stage]?.[at]?.[made ? 1 : 0]
    const before = place?.get(sum)
    if (before !== undefined) return before
    const figure = goOn(stage, at, sum, made)
    place?.set(sum, figure)
    return figure
  }
  return { from, all: made => begin(0, made) }
}

/** The rule of all plans alike. */
export const everyWay = { allows: () => true, makes: () => true } as const

/** How many steps of levers are followed in all plans of least cost, those that several plans share once. */
export const countSteps = (stages: readonly Stage[]): number => {
  let count = 0
  foldWays<number>(stages, {
    ...everyWay,
    none: 0,
    end: 0,
    add: () => ++count,
    either: () => 0
  }).all(true)
  return count
}
