import { costOf, type CostTable, type Lever } from './least-cost.js'

/** Levers that are to make one of some sums, all of the same least cost. */
export interface Stage {
  readonly levers: readonly Lever[]
  readonly table: CostTable
  readonly sums: readonly number[]
}

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
export const optimalPlans = (stages: readonly Stage[], limit: number): OptimalPlans => {
  const counters: CountWays[] = []
  let tail: Counts = [1]
  for (const stage of stages.toReversed()) {
    const count = countWays(stage, tail)
    counters.unshift(count)
    tail = stage.sums.reduce<number[]>((sums, sum) => addCounts(sums, count(0, sum)), [])
  }
  const total = tail.reduce(addSafely, 0)
  return { total: total === Infinity ? null : total, plans: listPlans(stages, counters, tail.length, limit) }
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

/** The steps of a lever in the cheapest ways to make a sum with it and those after it, from the lowest to the highest. */
const bestSteps = (table: CostTable, { weight, cost, down, up }: Lever, at: number, sum: number): number[] => {
  const { lowest = 0, least = [] } = table[at + 1] ?? {}
  const ends = [(sum - lowest) / weight, (sum - lowest - least.length + 1) / weight]
  const last = Math.min(up, Math.floor(Math.max(...ends)))
  const total = costOf(table, at, sum)
  const best: number[] = []
  for (let steps = Math.max(-down, Math.ceil(Math.min(...ends))); steps <= last; steps++) {
    if (costOf(table, at + 1, sum - steps * weight) + Math.abs(steps) * cost === total) best.push(steps)
  }
  return best
}

/** Steps in the order of plans: the further first, up before down, none last. */
const furthestFirst = (a: number, b: number): number => Math.abs(b) - Math.abs(a) || b - a

const listPlans = (
  stages: readonly Stage[],
  counters: readonly CountWays[],
  lengths: number,
  limit: number
): (readonly number[])[] => {
  const plans: (readonly number[])[] = []
  const walk = (stage: number, at: number, sums: readonly number[], left: number, made: readonly number[]): void => {
    const [here, ways] = [stages[stage], counters[stage]]
    const lever = here?.levers[at]
    if (!here || !ways) plans.push(made)
    else if (!lever) walk(stage + 1, 0, stages[stage + 1]?.sums ?? [], left, made)
    else {
      const best = new Map(sums.map(sum => [sum, new Set(bestSteps(here.table, lever, at, sum))]))
      const all = [...new Set([...best.values()].flatMap(steps => [...steps]))].toSorted(furthestFirst)
      for (const steps of all) {
        if (plans.length >= limit) return
        const rest = left - Math.abs(Math.sign(steps))
        const next = sums
          .filter(sum => best.get(sum)?.has(steps))
          .map(sum => sum - steps * lever.weight)
          .filter(sum => (ways(at + 1, sum)[rest] ?? 0) > 0)
        if (next.length > 0) walk(stage, at + 1, next, rest, [...made, steps])
      }
    }
  }
  for (let moved = 0; moved < lengths && plans.length < limit; moved++) walk(0, 0, stages[0]?.sums ?? [], moved, [])
  return plans
}
