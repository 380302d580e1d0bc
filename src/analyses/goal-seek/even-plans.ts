import { DomainError } from '../../errors.js'
import { countSteps, foldWays, type Fold } from './fold-ways.js'
import { listClass, type PlanClass, type Stage } from './plan-walk.js'

/** Steps that are followed for the plans that are listed, at the most; see `evenPlans`. */
export const evenLimit = 10_000_000

/**
 * The plans of least cost, the most even first: those whose largest move is the least, then those whose moves have the least
 * sum of squares, then in the order of the levers. Moves count in steps.
 *
 *     order by  max |s(i)|,  then  sum of s(i)^2,  then  the levers
 *
 * Both figures are computed for all ways on from a lever at once: of the sums of squares so many of the least as plans are
 * still wanted, each of which is that of a plan. So the work grows with the ways that are followed times the limit, never
 * with the number of plans.
 *
 * @param limit  at most so many are listed
 * @throws {DomainError} `GOAL_INVALID` when the ways that are followed times the limit are more than `evenLimit`
 * @example
 * const levers = [{ weight: 1, cost: 1, down: 0, up: 4 }, { weight: 1, cost: 1, down: 0, up: 4 }]
 * evenPlans([{ levers, table: leastCosts(levers), sums: [4] }], 3) // => [[2, 2], [3, 1], [1, 3]]
 */
export const evenPlans = (stages: readonly Stage[], limit: number): (readonly number[])[] => {
  refuseTooMany(stages, limit)
  const plans: (readonly number[])[] = []
  let largest = nextLargest(stages, -1)
  while (largest !== Infinity && plans.length < limit) {
    const spreads = spreadsUpTo(stages, largest, limit - plans.length)
    for (const squares of spreads.all(largest === 0)) {
      if (plans.length < limit) listClass(stages, ofSpread(spreads, largest, squares), plans, limit)
    }
    largest = nextLargest(stages, largest)
  }
  return plans
}

const refuseTooMany = (stages: readonly Stage[], limit: number): void => {
  const size = countSteps(stages)
  if (size * limit <= evenLimit) return
  const most = Math.floor(evenLimit / size)
  const detail = `To find the most even of the plans takes ${size} steps for each of ${limit} that are listed.`
  const allowed = [most > 0 ? `at most ${most} plans` : 'fewer indicators', '"order": "concentrated"']
  throw new DomainError('GOAL_INVALID', { pointer: '/plans', detail, allowed })
}

/** What is left of a plan: the squares of the moves to come, and whether the largest move has been made. */
interface Left {
  readonly squares: number
  readonly made: boolean
}

const ofSpread = (spreads: Fold<readonly number[]>, largest: number, squares: number): PlanClass<Left> => ({
  whole: { squares, made: largest === 0 },
  after: (left, steps) => ({
    squares: left.squares - steps * steps,
    made: left.made || Math.abs(steps) === largest
  }),
  goesOn: (stage, at, sum, { squares: left, made }) => left >= 0 && spreads.from(stage, at, sum, made).includes(left)
})

/** The least largest move above a figure that a plan of least cost has; infinite where none has. */
const nextLargest = (stages: readonly Stage[], above: number): number =>
  foldWays<number>(stages, {
    allows: () => true,
    makes: steps => Math.abs(steps) > above,
    none: Infinity,
    end: 0,
    add: (steps, rest) => Math.max(Math.abs(steps), rest),
    either: Math.min
  }).all(above < 0)

/** The least sums of squares of plans whose largest move is a given one, from the least up, each once. */
const spreadsUpTo = (stages: readonly Stage[], largest: number, wanted: number): Fold<readonly number[]> =>
  foldWays<readonly number[]>(stages, {
    allows: steps => Math.abs(steps) <= largest,
    makes: steps => Math.abs(steps) === largest,
    none: [],
    end: [0],
    add: (steps, rest) => (steps === 0 ? rest : rest.map(squares => squares + steps * steps)),
    either: (one, other) => mergeLeast(one, other, wanted)
  })

/** The least of two rising lists, each number once. */
const mergeLeast = (one: readonly number[], other: readonly number[], wanted: number): readonly number[] => {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const merged: number[] = []
  for (let [at, to] = [0, 0]; merged.length < wanted && (at < one.length || to < other.length);) {
    const [a, b] = [one[at] ?? Infinity, other[to] ?? Infinity]
    merged.push(Math.min(a, b))
    if (a <= b) at++
    if (b <= a) to++
  }
  return merged
}
