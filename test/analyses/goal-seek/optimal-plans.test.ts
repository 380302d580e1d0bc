import t from 'tap'
import { costOf, leastCosts, sizeOf, type Lever } from '../../../src/analyses/goal-seek/least-cost.js'
import { optimalPlans } from '../../../src/analyses/goal-seek/optimal-plans.js'

const lever = (of: Partial<Lever> = {}): Lever => ({ weight: 1, cost: 1, down: 0, up: 1, ...of })
const stage = (levers: readonly Lever[], ...sums: number[]) => ({ levers, table: leastCosts(levers), sums })

t.test('the least cost of a sum may need moves in both directions', async t => {
  const table = leastCosts([lever({ weight: 3, cost: 2, up: 2 }), lever({ weight: -1, cost: 5, down: 1, up: 1 })])
  t.strictSame(
    [-1, 0, 1, 2, 3, 4, 5, 6, 7].map(sum => costOf(table, 0, sum)),
    [5, 0, 5, 7, 2, 7, 9, 4, 9]
  )
  t.strictSame(
    [-2, 8].map(sum => costOf(table, 0, sum)),
    [Infinity, Infinity],
    'no steps make these'
  )
  t.strictSame(
    [-1, 0, 1, 2].map(sum => costOf(table, 1, sum)),
    [5, 0, 5, Infinity],
    'the last lever alone'
  )
})

t.test('sums that no steps make are left out', async t => {
  const table = leastCosts([lever({ weight: 4 }), lever({ weight: 6 })])
  t.strictSame(
    [...(table[0]?.least ?? [])].map((cost, sum) => (cost < Infinity ? sum : -1)).filter(sum => sum >= 0),
    [0, 4, 6, 10]
  )
})

t.test('without a lever nothing can be done but nothing, at no cost', async t => {
  t.strictSame(optimalPlans([stage([], 0)], 10), { total: 1, plans: [[]] })
  t.equal(sizeOf([]), 1)
})

t.test('the size of a table counts steps and places, wherever a heavy lever stands', async t => {
  const [light, heavy] = [lever({ down: 1 }), lever({ weight: 1e9 })]
  t.equal(sizeOf([light, light]), 3 + 3 * 3 + 5, 'three steps for one sum, three for three, five sums')
  for (const levers of [
    [light, heavy],
    [heavy, light]
  ]) {
    t.ok(sizeOf(levers) > 1e9)
  }
})

t.test('plans come in the promised order, and a list that is cut is the beginning of the whole', async t => {
  const three = stage([lever({ up: 3 }), lever({ up: 3, down: 2 }), lever({ up: 3 })], 3)
  const whole = optimalPlans([three], 100)
  t.strictSame(whole.plans.slice(0, 6), [
    [3, 0, 0],
    [0, 3, 0],
    [0, 0, 3],
    [2, 1, 0],
    [2, 0, 1],
    [1, 2, 0]
  ])
  t.equal(whole.total, 10, 'three steps on three levers: (3 + 2) over 2')
  for (const limit of [1, 2, 7, 10])
    t.strictSame(optimalPlans([three], limit), { total: 10, plans: whole.plans.slice(0, limit) })
})

t.test('several sums of the same cost share one order', async t => {
  const levers = [lever({ weight: 2 }), lever(), lever({ weight: 2 })]
  t.strictSame(optimalPlans([stage(levers, 1, 2)], 9), {
    total: 3,
    plans: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ]
  })
})

t.test('plans of two stages are every pair, the fewest moves in both together first', async t => {
  const pair = () => stage([lever({ up: 2 }), lever({ up: 2 })], 2)
  const { total, plans } = optimalPlans([pair(), pair()], 100)
  t.equal(total, 9)
  t.strictSame(plans.slice(0, 5), [
    [2, 0, 2, 0],
    [2, 0, 0, 2],
    [0, 2, 2, 0],
    [0, 2, 0, 2],
    [2, 0, 1, 1]
  ])
  t.strictSame(plans.at(-1), [1, 1, 1, 1])
})

t.test('the number of plans is exact up to 2^53 - 1 and null beyond; the first are listed all the same', async t => {
  const choose = (of: number, some: number) =>
    optimalPlans(
      [
        stage(
          Array.from({ length: of }, () => lever()),
          some
        )
      ],
      1
    )
  t.equal(choose(56, 28).total, 7_648_690_600_760_440, '56 over 28')
  t.equal(choose(57, 28).total, null, '57 over 28 is above 2^53')
  t.strictSame(choose(60, 30), { total: null, plans: [[...Array<number>(30).fill(1), ...Array<number>(30).fill(0)]] })
})
