import t from 'tap'
import type { Goal } from '../../../src/answers/goal-seek/asked.js'
import { index } from '../../support/shipped.js'

const ask = (target: Goal['target'], more: Partial<Goal> = {}) =>
  index.goalSeek({ edition: '2023', country: 'KAZ', target, ...more }).data

const region = 'region:central_asia_and_the_caucasus'
const lawAndPrevention = ['law_enforcement', 'prevention']
const actors = [
  'mafia_style_groups',
  'criminal_networks',
  'state_embedded_actors',
  'foreign_actors',
  'private_sector_actors'
]

/** The first plan as before and after of each indicator. */
const first = ({ plans }: ReturnType<typeof ask>): unknown[] =>
  (plans[0]?.changes ?? []).map(({ indicator, before, after }) => [indicator, before, after])

t.test('Kazakhstan needs eleven half-steps from 54.5/12 to a resilience of 5', async t => {
  // 12 * 5 - 54.5 = 5.5 points. Eleven steps spread over twelve indicators: 22 over 11 = 705,432 ways, less those that
  // go above 10: one each for four indicators at 5 (ten steps are left), 12 each for two at 5.5 (nine are left).
  const {
    baseline,
    reachable,
    cost,
    steps,
    plans_total: total,
    plans,
    proof
  } = ask({ node: 'resilience', at_least: 5 })
  t.hasStrict(baseline.resilience, { score: 4.54, exact: '109/24', rank: 110, size: 193, tied: ['NAM', 'UKR', 'ZMB'] })
  t.strictSame(
    { reachable, cost, steps, total, proof },
    { reachable: true, cost: 11, steps: 11, total: 705_432 - 28, proof: null }
  )
  t.equal(plans.length, 10, 'ten are listed, if not asked otherwise')
  t.hasStrict(plans[0], {
    cost: 11,
    steps: 11,
    changes: [{ indicator: 'government_transparency_and_accountability', before: 4, after: 9.5, steps: 11, cost: 11 }],
    patch: { changes: [{ country: 'KAZ', indicator: 'government_transparency_and_accountability', score: 9.5 }] },
    after: { resilience: { score: 5, exact: '5', rank: 91, size: 193, tied: ['KNA', 'NRU'] } }
  })
})

t.test('a rank in a region is the score of the country that holds it', async t => {
  // Georgia is second with 63/12: 8.5 points are missing, 17 half-steps. Of allowed two, the first has 12 above it.
  const second = ask({ node: 'resilience', rank_at_most: 2, scope: region }, { allowed: lawAndPrevention })
  t.hasStrict(second.target, {
    scope: region,
    bounds: { resilience: { from: { exact: '21/4', included: true }, to: null } }
  })
  t.strictSame([second.cost, second.plans_total], [17, 8], '12 + 5 steps to 5 + 12 steps')
  t.strictSame(first(second), [
    ['law_enforcement', 4, 10],
    ['prevention', 4, 6.5]
  ])
  t.hasStrict(second.plans[0]?.after.resilience, { rank: 2, size: 8, tied: ['GEO'] })
  // Armenia is last in criminality with 169/60, Kazakhstan has 268/60: 100/60 less. An actor's step counts 3/60, a market's 1/60.
  const last = ask({ node: 'criminality', rank_at_least: 8, scope: region })
  t.strictSame([last.target.bounds.criminality?.to, last.cost], [{ score: 2.82, exact: '169/60', included: false }, 34])
})

t.test('a quadrant is reached on both axes, each at its least cost', async t => {
  // Criminality 268/60 to 330/60: 21 steps of actors. Resilience 54.5 to 66: 23 steps.
  const high = ask({ quadrant: 'high_high' })
  t.strictSame([high.cost, high.steps], [21 + 23, 44])
  t.strictSame(
    Object.values(high.plans[0]?.after ?? {}).map(({ exact }) => exact),
    ['331/60', '11/2']
  )
  const apart = [ask({ quadrant: 'high_low' }), ask({ quadrant: 'low_high' })]
  t.strictSame(
    apart.map(({ cost }) => cost),
    [21, 23]
  )
  const [one = 0, other = 0] = apart.map(({ plans_total: total }) => total ?? 0)
  t.equal(high.plans_total, one * other)
})

t.test('a band ends where the next begins', async t => {
  // Below 4 = 240/60: 29/60 less, that is ten steps of actors, or nine and two of markets: 11.
  const little = ask({ node: 'criminality', band: 'little_influence' })
  t.strictSame(little.target.bounds.criminality, {
    from: { score: 1, exact: '1', included: true },
    to: { score: 4, exact: '4', included: false }
  })
  t.strictSame([little.cost, first(little)], [10, [['state_embedded_actors', 6.5, 1.5]]])
  t.equal(little.plans[0]?.after.criminality?.band, 'little_influence')
})

t.test('a cost that makes indicators dear sends the plan elsewhere, and decimals are exact', async t => {
  // With actors at 3.1 a step, three steps of markets are cheaper than one of an actor: 29 of them.
  const costs = Object.fromEntries(actors.map(id => [id, 3.1]))
  t.strictSame([ask({ node: 'criminality', band: 'little_influence' }, { costs }).cost], [29])
  // At 0.1 a step eight steps of prevention are 0.8, and at 0.7 three of law enforcement 2.1.
  const cheap = ask(
    { node: 'resilience', at_least: 5 },
    { allowed: lawAndPrevention, costs: { prevention: 0.1, law_enforcement: 0.7 }, limits: { prevention: { max: 8 } } }
  )
  t.strictSame([cheap.cost, cheap.steps, cheap.plans_total], [2.9, 11, 1])
  t.strictSame(
    cheap.plans[0]?.changes.map(({ cost }) => cost),
    [2.1, 0.8]
  )
})

t.test('fixed indicators and limits are kept', async t => {
  const goal = { allowed: lawAndPrevention, limits: { prevention: { max: 7 } } }
  const { cost, plans_total: total, plans } = ask({ node: 'resilience', at_least: 5 }, { ...goal, plans: 2 })
  t.strictSame([cost, total, plans.length], [11, 7, 2], 'none to six steps of prevention')
  const rest = ask({ node: 'resilience', at_least: 5 }, { fixed: lawAndPrevention, plans: 1000 })
  t.ok(rest.plans.every(({ changes }) => changes.every(({ indicator }) => !lawAndPrevention.includes(indicator))))
  t.equal(rest.plans.length, 1000)
})

t.test('an exact score may need a step up and a step down', async t => {
  // 270/60 is 2/60 above 268/60: an actor's step up, and one of a market down, where that may not go up twice.
  const goal = { allowed: ['heroin_trade', 'mafia_style_groups'], limits: { heroin_trade: { max: 7 } } }
  const { cost, plans } = ask({ node: 'criminality', at_least: 4.5, at_most: 4.5 }, goal)
  t.strictSame([cost, plans.length], [2, 1])
  t.strictSame(
    plans[0]?.changes.map(({ indicator, steps }) => [indicator, steps]),
    [
      ['heroin_trade', -1],
      ['mafia_style_groups', 1]
    ]
  )
})
