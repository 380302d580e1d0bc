import t from 'tap'
import fc from 'fast-check'
import { evenLimit } from '../../../src/analyses/goal-seek/even-plans.js'
import { countSteps } from '../../../src/analyses/goal-seek/fold-ways.js'
import { costOf, leastCosts, type Lever } from '../../../src/analyses/goal-seek/least-cost.js'
import { optimalPlans } from '../../../src/analyses/goal-seek/optimal-plans.js'
import { inEvenOrder } from '../../support/goal-search.js'
import { holds } from '../../support/property.js'
import { refusalOf } from '../../support/refusal.js'

const lever = (of: Partial<Lever> = {}): Lever => ({ weight: 1, cost: 1, down: 0, up: 1, ...of })
const stage = (levers: readonly Lever[], ...sums: number[]) => ({ levers, table: leastCosts(levers), sums })
type Stage = ReturnType<typeof stage>

const levers = fc.array(
  fc.record({
    weight: fc.constantFrom(1, 2, 3, -1, -2),
    cost: fc.constantFrom(1, 2, 3),
    down: fc.nat(2),
    up: fc.nat(4)
  }),
  { maxLength: 4 }
)

/** Levers with the sums of one cost among those that they can make. */
const stages: fc.Arbitrary<Stage> = fc.tuple(levers, fc.nat(6), fc.nat(60)).map(([levers, most, place]) => {
  const table = leastCosts(levers)
  const { lowest = 0, least = new Float64Array(1) } = table[0] ?? {}
  const made = [...least.keys()].filter(at => least[at] !== Infinity).map(at => at + lowest)
  const sum = made[place % made.length] ?? 0
  const alike = made.filter(other => costOf(table, 0, other) === costOf(table, 0, sum))
  return { levers, table, sums: [...new Set([sum, ...alike.slice(0, most)])].toSorted((a, b) => a - b) }
})

/** All plans of the least cost of a stage, by trying every combination of steps. */
const plansOf = ({ levers, table, sums }: Stage): number[][] =>
  levers
    .reduce<number[][]>(
      (all, { down, up }) =>
        all.flatMap(made => Array.from({ length: down + up + 1 }, (_, at) => [...made, at - down])),
      [[]]
    )
    .filter(steps => {
      const sum = steps.reduce((total, count, at) => total + count * (levers[at]?.weight ?? 0), 0)
      const cost = steps.reduce((total, count, at) => total + Math.abs(count) * (levers[at]?.cost ?? 0), 0)
      return sums.includes(sum) && cost === costOf(table, 0, sum)
    })

t.test(
  'the most even plans of several stages are those of every combination, in the order that is promised',
  async t => {
    let long = 0
    const drawn = holds(
      t,
      fc.property(stages, stages, fc.integer({ min: 1, max: 50 }), (one, other, limit) => {
        const all = plansOf(one).flatMap(first => plansOf(other).map(second => [...first, ...second]))
        if (all.length > 1) long++
        const { total, plans } = optimalPlans([one, other], limit, 'even')
        const wanted = all.toSorted(inEvenOrder).slice(0, limit)
        return total === all.length && JSON.stringify(plans) === JSON.stringify(wanted)
      }),
      500
    )
    t.ok(long > drawn / 3, `${long} of ${drawn} have several plans`)
  }
)

t.test('the largest move counts before the squares, the squares before the order of the levers', async t => {
  const levers = [lever({ weight: 2, cost: 2, up: 3 }), ...Array.from({ length: 3 }, () => lever({ up: 6 }))]
  const { plans } = optimalPlans([stage(levers, 6)], 100, 'even')
  t.strictSame(plans.slice(0, 6), [
    [2, 1, 1, 0],
    [2, 1, 0, 1],
    [2, 0, 1, 1],
    [1, 2, 1, 1],
    [1, 1, 2, 1],
    [1, 1, 1, 2]
  ])
})

t.test('where nothing is to be moved the one plan is to move nothing', async t => {
  t.strictSame(optimalPlans([stage([], 0)], 10, 'even'), { total: 1, plans: [[]] })
  t.strictSame(optimalPlans([stage([lever(), lever()], 0), stage([], 0)], 10, 'even'), { total: 1, plans: [[0, 0]] })
})

t.test('the first of more plans than can be counted come at once', async t => {
  const many = stage(
    Array.from({ length: 60 }, () => lever({ up: 9 })),
    90
  )
  const { total, plans } = optimalPlans([many], 2, 'even')
  t.equal(total, null)
  t.strictSame(plans[0], [...Array<number>(30).fill(2), ...Array<number>(30).fill(1)])
  t.strictSame(plans[1], [...Array<number>(29).fill(2), 1, 2, ...Array<number>(29).fill(1)])
})

t.test('more than the steps that are allowed are refused, and told what would be allowed', async t => {
  const wide = stage(
    Array.from({ length: 20 }, () => lever({ up: 60 })),
    600
  )
  const size = countSteps([wide])
  const most = Math.floor(evenLimit / size)
  t.ok(most > 0)
  t.equal(optimalPlans([wide], most, 'even').plans.length, most)
  const { code, faults } = refusalOf(() => optimalPlans([wide], most + 1, 'even'))
  t.equal(code, 'GOAL_INVALID')
  t.strictSame(faults[0]?.allowed, [`at most ${most} plans`, '"order": "concentrated"'])
})
