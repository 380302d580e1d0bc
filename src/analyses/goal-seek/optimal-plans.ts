import { evenPlans } from './even-plans.js'
import { everyWay, foldWays, type Fold } from './fold-ways.js'
import { listClass, type PlanClass, type PlanOrder, type Stage } from './plan-walk.js'

/** The plans of least cost, by number and as lists of steps: one entry a lever, those of all stages in a row. */
export interface OptimalPlans {
  /** Null when it is above 2^53 - 1. */
  readonly total: number | null
  readonly plans: readonly (readonly number[])[]
}

/** Numbers of plans by how many levers they move; infinite above 2^53 - 1. */
type Counts = readonly number[]

/**
 * Count all plans of least cost and list the first: those that move the fewest levers first, or the most even (`evenPlans`),
 * then in the order of the levers: at the first lever at which two differ, the one that moves it further comes first, up
 * before down. The order changes neither which plans there are nor how many.
 *
 * A plan of least cost is made of plans of least cost for what remains: only steps that the tables show to be such are
 * followed, so that no plan is made in vain.
 *
 * @param limit  at most so many are listed
 * @example
 * const levers = [{ weight: 1, cost: 1, down: 0, up: 2 }, { weight: 1, cost: 1, down: 0, up: 2 }]
 * optimalPlans([{ levers, table: leastCosts(levers), sums: [2] }], 9) // => { total: 3, plans: [[2, 0], [0, 2], [1, 1]] }
 */
export const optimalPlans = (
  stages: readonly Stage[],
  limit: number,
  order: PlanOrder = 'concentrated'
): OptimalPlans => {
  const counts = countPlans(stages)
  const total = counts.all(true).reduce(addSafely, 0)
  const plans = order === 'even' ? evenPlans(stages, limit) : concentratedPlans(stages, counts, limit)
  return { total: total === Infinity ? null : total, plans }
}

const addSafely = (a: number, b: number): number => (a + b > Number.MAX_SAFE_INTEGER ? Infinity : a + b)

const addCounts = (one: Counts, other: Counts): Counts => {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other]
  return longer.map((count, moved) => addSafely(count, shorter[moved] ?? 0))
}

const countPlans = (stages: readonly Stage[]): Fold<Counts> =>
  foldWays<Counts>(stages, {
    ...everyWay,
    none: [],
    end: [1],
    add: (steps, rest) => (steps === 0 ? rest : [0, ...rest]),
    either: addCounts
  })

/** The plans that move so many levers. */
const movingSo = (counts: Fold<Counts>, moved: number): PlanClass<number> => ({
  whole: moved,
  after: (left, steps) => left - Math.abs(Math.sign(steps)),
  goesOn: (stage, at, sum, left) => (counts.from(stage, at, sum, true)[left] ?? 0) > 0
})

const concentratedPlans = (stages: readonly Stage[], counts: Fold<Counts>, limit: number): (readonly number[])[] => {
  const plans: (readonly number[])[] = []
  for (const moved of counts.all(true).keys()) {
    if (plans.length < limit) listClass(stages, movingSo(counts, moved), plans, limit)
  }
  return plans
}
