import t from 'tap'
import type { Goal } from '../../../src/answers/goal-seek/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { createIndex } from '../../../src/index.js'
import { index, releaseOf, withText } from '../../support/wellbeing.js'

const refuseThere = (goal: Pick<Goal, 'target'> & Partial<Goal>) =>
  refusalOf(() => index.goalSeek({ edition: '2022', country: 'XAL', ...goal }))

t.test('scales and weights of other indices are kept: a step is that of the scale', async t => {
  // Safety is (2 * streets + roads + air) / 4: 5 more are 10 steps of 1 on streets.
  const safety = index.goalSeek({ edition: '2022', country: 'XAL', target: { node: 'safety', at_least: 70 } }).data
  t.hasStrict(safety, {
    cost: 10,
    plans_total: 1,
    plans: [{ changes: [{ indicator: 'streets', before: 80, after: 90 }] }]
  })
  const life = index.goalSeek({ edition: '2022', country: 'XAL', target: { node: 'life_years', at_least: 81.3 } }).data
  t.hasStrict(life, { cost: 13, plans: [{ changes: [{ before: 80, after: 81.3, steps: 13 }] }] })
  const income = index.goalSeek({ edition: '2022', country: 'XAL', target: { node: 'income', rank_at_most: 1 } }).data
  t.hasStrict(income, { cost: 40_000, plans: [{ after: { income: { exact: '61000', rank: 1, tied: ['XBR'] } } }] })
})

t.test('a band that excludes its lower bound is reached only above it', async t => {
  const target = { node: 'safety', band: 'rich' }
  const { data } = index.goalSeek({ edition: '2022', country: 'XAL', target, allowed: ['streets'] })
  // 65 to more than 80: 30 steps of streets would be exactly 80, and 20 are all there are.
  t.hasStrict(data.target.bounds.safety, { from: { exact: '80', included: false }, to: null })
  t.hasStrict(data.proof?.nodes.safety, { highest: { exact: '75' }, below: { exact: '75' }, above: null })
  // 65 again, but with 30 steps of streets to go: these make 80, and one more of another indicator 80.25.
  const island = index.goalSeek({ edition: '2022', country: 'XIC', target }).data
  t.hasStrict(island, { cost: 31, plans_total: 2, plans: [{ after: { safety: { exact: '321/4', band: 'rich' } } }] })
})

t.test('a formula that is not linear is refused, every part of it by name, until its indicators are fixed', async t => {
  const target = { node: 'wellbeing', at_least: 65 }
  const { code, faults } = refuseThere({ target })
  t.equal(code, 'GOAL_INVALID')
  t.strictSame(
    faults.map(({ allowed }) => allowed?.at(-1)),
    ['fixed: income', 'fixed: life_years']
  )
  t.match(
    faults[0]?.detail,
    /^clamp\(goalposts\(income, 1000, 41000\), 0, 1\) in the formula of comfort is no sum of multiples/
  )
  // Wellbeing is (3 * comfort + (2 * streets + roads + air) / 4) / 4: 15/8 more are 15 steps of streets at 1/8 each.
  const { data } = index.goalSeek({ edition: '2022', country: 'XAL', target, fixed: ['income', 'life_years'] })
  t.hasStrict(data, {
    baseline: { wellbeing: { exact: '505/8' } },
    cost: 15,
    plans: [{ changes: [{ indicator: 'streets', after: 95 }] }]
  })
})

t.test('more scores than can be examined are refused, until limits are narrower', async t => {
  const clamped = '100 * mean(clamp(goalposts(income, 1000, 41000), 0, 1), clamp(goalposts(life_years, 50, 90), 0, 1))'
  const linear = '100 * mean(goalposts(income, 1000, 41000), goalposts(life_years, 50, 90))'
  const unbounded = createIndex(releaseOf(withText('frameworks/2022.yaml', clamped, linear)))
  const goal = { edition: '2022', country: 'XAL', target: { node: 'comfort', at_least: 63 } }
  const { code, faults } = refusalOf(() => unbounded.goalSeek(goal))
  t.equal(code, 'GOAL_INVALID')
  t.match(faults, [
    {
      pointer: '/allowed',
      detail: /2 indicators .+ of comfort would take \d+ steps/,
      allowed: [/at most 5000000 steps/]
    }
  ])
  // Comfort is 62.5: a tenth of a year counts 1/8, a coin 1/800. Four tenths, or 400 coins.
  const near = { ...goal, limits: { income: { min: 20_500, max: 21_500 } } }
  t.hasStrict(unbounded.goalSeek(near).data, {
    cost: 4,
    plans: [{ changes: [{ indicator: 'life_years', after: 80.4 }] }]
  })
  t.equal(unbounded.goalSeek({ ...near, costs: { life_years: 100.5 } }).data.cost, 400)
})

t.test('a constant that is no fraction is refused, since nothing exact rests on it', async t => {
  const { faults } = refuseThere({ country: 'XCO', target: { quadrant: 'high_high' }, allowed: ['streets', 'roads'] })
  t.strictSame(
    faults[0]?.detail,
    'gmean(work, rest) in the formula of balance is no fraction, so that no exact least cost of balance can be found.'
  )
})

t.test('a missing score is named and never guessed', async t => {
  const { faults } = refuseThere({ country: 'XNM', target: { node: 'wellbeing', at_least: 50 }, fixed: ['income'] })
  t.hasStrict(faults, [{ pointer: '/country', detail: 'wellbeing of XNM has no score: income is missing.' }])
})

t.test('bands and quadrants that an edition does not have are refused', async t => {
  t.strictSame(refuseThere({ target: { node: 'balance', band: 'rich' } }).faults[0]?.pointer, '/target/band')
  const { faults } = refusalOf(() =>
    index.goalSeek({ edition: '2019', country: 'XAL', target: { quadrant: 'low_low' } })
  )
  t.hasStrict(faults, [{ pointer: '/target/quadrant', detail: 'Edition 2019 has no quadrants.' }])
})
