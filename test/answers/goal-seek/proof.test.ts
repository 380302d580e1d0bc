import t from 'tap'
import type { Goal } from '../../../src/answers/goal-seek/asked.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const lawAndPrevention = ['law_enforcement', 'prevention']
const ask = (target: Goal['target'], more: Partial<Goal> = {}) =>
  index.goalSeek({ edition: '2023', country: 'KAZ', target, ...more }).data

t.test('what is reached already costs nothing', async t => {
  const { reachable, cost, steps, plans_total: total, plans, baseline } = ask({ node: 'resilience', rank_at_most: 110 })
  t.strictSame([reachable, cost, steps, total], [true, 0, 0, 1])
  t.strictSame(plans, [{ cost: 0, steps: 0, largest_move: 0, changes: [], patch: null, after: baseline }])
})

t.test('what cannot be reached is proved, with the cheapest plan to what is nearest', async t => {
  // Law enforcement may gain 12 steps, prevention 6: 63.5 / 12 at the most. They may lose 6 each: 31 different sums.
  const {
    reachable,
    cost,
    plans,
    plans_total: total,
    proof
  } = ask({ node: 'resilience', at_least: 5.5 }, { allowed: lawAndPrevention, limits: { prevention: { max: 7 } } })
  t.strictSame({ reachable, cost, plans, total }, { reachable: false, cost: null, plans: [], total: 0 })
  t.strictSame(proof?.nodes.resilience, {
    reachable: false,
    lowest: { score: 4.04, exact: '97/24' },
    highest: { score: 5.29, exact: '127/24' },
    below: { score: 5.29, exact: '127/24' },
    above: null,
    attainable: 31
  })
  t.hasStrict(proof?.best, { cost: 18, steps: 18, after: { resilience: { exact: '127/24', rank: 73 } } })
})

t.test('of two axes the one that can be reached is, and the other comes as near as it can', async t => {
  const { proof } = ask({ quadrant: 'high_high' }, { allowed: ['mafia_style_groups', ...lawAndPrevention] })
  t.strictSame(
    Object.entries(proof?.nodes ?? {}).map(([node, { reachable, highest }]) => [node, reachable, highest.exact]),
    [
      ['criminality', false, '76/15'],
      ['resilience', true, '133/24']
    ]
  )
  // 268/60 and 12 actor's steps of 3/60; 54.5/12 and 23 steps of 1/24.
  t.strictSame(proof?.best?.cost, 12 + 23)
  t.strictSame(
    Object.values(proof?.best?.after ?? {}).map(({ exact }) => exact),
    ['76/15', '11/2']
  )
})

t.test('a score between two attainable ones is missed by both sides, and the nearer is the best', async t => {
  const { proof } = ask({ node: 'resilience', at_least: 4.6, at_most: 4.61 }, { allowed: ['prevention'] })
  // 54.5/12 = 4.5416..., and a step is 1/24: 4.5833 is nearer to 4.6 than 4.625 to 4.61.
  t.hasStrict(proof?.nodes.resilience, { below: { exact: '55/12' }, above: { exact: '37/8' }, attainable: 19 })
  t.strictSame([proof?.best?.cost, proof?.best?.after.resilience?.exact], [2, '37/8'])
})

t.test('a rank is told for what is nearest to it, and a present score may be the nearest', async t => {
  const { proof } = ask({ node: 'resilience', rank_at_most: 1 }, { allowed: ['prevention'] })
  t.hasStrict(proof?.best, { cost: 12, after: { resilience: { exact: '121/24', rank: 91, size: 193 } } })
  const brunn = wellbeing.goalSeek({
    edition: '2022',
    country: 'XBR',
    target: { node: 'safety', at_least: 92 },
    allowed: ['air'],
    limits: { air: { max: 90 } }
  })
  t.hasStrict(brunn.data.proof?.best, { cost: 0, changes: [], patch: null, after: brunn.data.baseline })
})
