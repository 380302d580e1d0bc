import { evenPlans } from './even-plans.js'
import { bestSteps, listClass, type PlanClass, type PlanOrder, type Stage } from './plan-walk.js'

/** The plans of least cost, by number and as lists of steps: one entry a lever, those of all stages in a row. */
export interface OptimalPlans {
  /** Null when it is above 2^53 - 1. */
  readonly total: number | null
  readonly plans: readonly (readonly number[])[]
}

/** Numbers of plans by how many levers they move; infinite above 2^53 - 1. */
type Counts = readonly number[]

/** Gives the numbers of ways in which the levers of a stage from one on make a sum at its least cost, and later stages theirs. */
type CountWays = (at: number, sum: number) => Counts

/**
 * Count all plans of least cost and list the first: those that move the fewest levers first, then in the order of the levers.
 * At the first lever at which two plans differ, the one that moves it further comes first, up before down.
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
  const counters: CountWays[] = []
  let tail: Counts = [1]
  for (const stage of stages.toReversed()) {
    const count = countWays(stage, tail)
    counters.unshift(count)
    tail = stage.sums.reduce<number[]>((sums, sum) => addCounts(sums, count(0, sum)), [])
  }
  const total = tail.reduce(addSafely, 0)
  const plans = order === 'even' ? evenPlans(stages, limit) : concentratedPlans(stages, counters, tail.length, limit)
  return { total: total === Infinity ? null : total, plans }
}

const addSafely = (a: number, b: number): number => (a + b > Number.MAX_SAFE_INTEGER ? Infinity : a + b)

/** Add numbers of plans to others, whose levers move as many and so many more. */
const addCounts = (sums: number[], counts: Counts, more = 0): number[] => {
  while (sums.length < counts.length + more) sums.push(0)
  for (let moved = 0; moved < counts.length; moved++) {
    const count = counts[moved] ?? 0
    if (count > 0) sums[moved + more] = addSafely(sums[moved + more] ?? 0, count)
  }
  return sums
}

const countWays = ({ levers, table }: Stage, tail: Counts): CountWays => {
  const known = levers.map(() => new Map<number, Counts>())
  const count: CountWays = (at, sum) => {
    const lever = levers[at]
    if (!lever) return tail
    const before = known[at]?.get(sum)
    if (before) return before
    const counts: number[] = []
    for (const steps of bestSteps(table, lever, at, sum)) {
      addCounts(counts, count(at + 1, sum - steps * lever.weight), steps === 0 ? 0 : 1)
    }
    known[at]?.set(sum, counts)
    return counts
  }
  return count
}

/** The plans that move so many levers; `ways` has one entry a stage. */
const movingSo = (ways: readonly CountWays[], moved: number): PlanClass<number> => ({
  whole: moved,
  after: (left, steps) => left - Math.abs(Math.sign(steps)),
  goesOn: (stage, at, sum, left) => (ways[stage]?.(at, sum)[left] ?? 0) > 0
})

const concentratedPlans = (
  stages: readonly Stage[],
  ways: readonly CountWays[],
  lengths: number,
  limit: number
): (readonly number[])[] => {
  const plans: (readonly number[])[] = []
  for (let moved = 0; moved < lengths && plans.length < limit; moved++) {
    listClass(stages, movingSo(ways, moved), plans, limit)
  }
  return plans
}
