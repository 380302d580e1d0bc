import { costOf, type CostTable, type Lever } from './least-cost.js'

/** Levers that are to make one of some sums, all of the same least cost. */
export interface Stage {
  readonly levers: readonly Lever[]
  readonly table: CostTable
  readonly sums: readonly number[]
}

/** Which plans come first: those that move the fewest levers, or those whose moves are the most even; see `evenPlans`. */
export const planOrders = ['concentrated', 'even'] as const
export type PlanOrder = (typeof planOrders)[number]

/** The steps of a lever in the cheapest ways to make a sum with it and those after it, from the lowest to the highest. */
export const bestSteps = (table: CostTable, { weight, cost, down, up }: Lever, at: number, sum: number): number[] => {
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

/** Some of the plans of least cost: what is left of them after the steps of a lever, and whether any goes on so. */
export interface PlanClass<Left> {
  readonly whole: Left
  readonly after: (left: Left, steps: number) => Left
  /** Whether a plan of the class goes on from a lever of a stage and a sum that is still to be made. */
  readonly goesOn: (stage: number, at: number, sum: number, left: Left) => boolean
}

/** Steps in the order of plans: the further first, up before down, none last. */
const furthestFirst = (a: number, b: number): number => Math.abs(b) - Math.abs(a) || b - a

/**
 * Add the plans of a class to a list, up to a limit, in the order of the levers: at the first lever at which two differ, the
 * one that moves it further comes first, up before down. No step is tried that ends nowhere.
 */
export const listClass = <Left>(
  stages: readonly Stage[],
  { whole, after, goesOn }: PlanClass<Left>,
  plans: (readonly number[])[],
  limit: number
): void => {
  const walk = (stage: number, at: number, sums: readonly number[], left: Left, made: readonly number[]): void => {
    const here = stages[stage]
    const lever = here?.levers[at]
    if (!here) plans.push(made)
    else if (!lever) walk(stage + 1, 0, stages[stage + 1]?.sums ?? [], left, made)
    else {
      const best = new Map(sums.map(sum => [sum, new Set(bestSteps(here.table, lever, at, sum))]))
      const all = [...new Set([...best.values()].flatMap(steps => [...steps]))].toSorted(furthestFirst)
      for (const steps of all) {
        if (plans.length >= limit) return
        const rest = after(left, steps)
        const next = sums
          .filter(sum => best.get(sum)?.has(steps))
          .map(sum => sum - steps * lever.weight)
          .filter(sum => goesOn(stage, at + 1, sum, rest))
        if (next.length > 0) walk(stage, at + 1, next, rest, [...made, steps])
      }
    }
  }
  walk(0, 0, stages[0]?.sums ?? [], whole, [])
}
