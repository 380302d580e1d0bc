import t from 'tap'
import fc from 'fast-check'
import { kindOfTarget, type Goal } from '../../../src/answers/goal-seek/asked.js'
import type { Index } from '../../../src/index.js'
import { holds } from '../../support/property.js'
import { index as shipped } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

type Target = Goal['target']

type Effect = ReturnType<Index['whatIf']>['data'][number]

const reached = (target: Target, effect: Effect, scope: string): boolean => {
  const node = target.node ?? ''
  switch (kindOfTarget(target)) {
    case 'quadrant':
      return effect.quadrant.after === target.quadrant
    case 'band':
      return effect.bands[node]?.after === target.band
    case 'rank': {
      const rank = effect.ranks[scope]?.[node]?.after ?? NaN
      return rank <= (target.rank_at_most ?? Infinity) && rank >= (target.rank_at_least ?? 1)
    }
    default:
      return true
  }
}

/** Post every plan to what-if and compare what it tells with what the plan promised. */
const keeps = (index: Index, goal: Goal & { edition: string }): boolean => {
  const { data } = index.goalSeek({ ...goal, plans: 5 })
  const plans = data.proof?.best ? [data.proof.best] : data.plans
  return plans.every(({ patch, after }) => {
    if (!patch) return true
    const [effect] = index.whatIf({ edition: goal.edition, changes: patch.changes, exact: true }).data
    if (!effect) return false
    const same = Object.entries(after).every(([node, promised]) => {
      const { after: rank, size, tied_after: tied } = effect.ranks[data.target.scope]?.[node] ?? {}
      const told = effect.after_exact?.[node]
      if (told === undefined) return JSON.stringify(promised) === JSON.stringify(data.baseline[node])
      return (
        JSON.stringify([told, effect.bands[node]?.after, rank, size, tied]) ===
        JSON.stringify([promised.exact, promised.band, promised.rank, promised.size, promised.tied])
      )
    })
    return same && (!data.reachable || reached(goal.target, effect, data.target.scope))
  })
}

t.test('every plan does what it promises when its patch is posted to what-if', async t => {
  const node = fc.constantFrom('criminality', 'criminal_markets', 'criminal_actors', 'resilience')
  const quadrant = fc.constantFrom('low_low', 'low_high', 'high_low', 'high_high')
  const target: fc.Arbitrary<Target> = fc.oneof(
    fc.record({ node, at_least: fc.integer({ min: 10, max: 100 }).map(tenth => tenth / 10) }),
    fc.record({ node, rank_at_most: fc.integer({ min: 1, max: 193 }) }),
    fc.record({ node, rank_at_least: fc.integer({ min: 1, max: 193 }) }),
    fc.record({ quadrant })
  )
  const { countries, indicators } = shipped.loaded.editions.get('2023') ?? { countries: [], indicators: [] }
  const country = fc.constantFrom(...countries)
  const fixed = fc.subarray([...indicators])
  const costs = fc.dictionary(fc.constantFrom(...indicators), fc.constantFrom(0.5, 2, 1.25))
  holds(
    t,
    fc.property(target, country, fixed, costs, (target, country, fixed, costs) =>
      keeps(shipped, { edition: '2023', country, target, fixed, costs })
    ),
    150
  )
})

t.test('plans keep their promises on other scales, weights and boundary rules too', async t => {
  const days = ['streets', 'roads', 'air']
  const node = fc.constantFrom('safety', 'wellbeing')
  const target: fc.Arbitrary<Target> = fc.oneof(
    fc.record({ node, at_least: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ node, band: fc.constantFrom('poor', 'fair', 'rich') }),
    fc.record({ node: fc.constant('safety'), rank_at_most: fc.integer({ min: 1, max: 8 }) })
  )
  const country = fc.constantFrom('XAL', 'XBR', 'XCO', 'XDU', 'XIC', 'XSM', 'XTO')
  const allowed = fc.subarray(days, { minLength: 1 })
  holds(
    t,
    fc.property(target, country, allowed, (target, country, allowed) =>
      keeps(wellbeing, { edition: '2022', country, target, allowed })
    ),
    150
  )
})
