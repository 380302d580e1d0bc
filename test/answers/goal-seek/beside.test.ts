import t from 'tap'
import fc from 'fast-check'
import { besides, type Goal } from '../../../src/answers/goal-seek/asked.js'
import { holds } from '../../support/property.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const edition = '2023'
const node = 'resilience'
const ask = (target: Goal['target'], more: Partial<Goal> = {}) =>
  index.goalSeek({ edition, country: 'KAZ', target, ...more }).data
const refuse = (goal: Partial<Goal>) =>
  refusalOf(() => index.goalSeek({ edition, country: 'KAZ', target: { node, above: 'GEO' }, ...goal })).faults.map(
    ({ pointer, code, detail }) => [pointer, code, detail]
  )

t.test('above another country is the next score that can be made, on a par with it is its own', async t => {
  // Georgia has 63/12, Kazakhstan 54.5/12: 17 half-steps to be level, one more to be above it.
  const par = ask({ node, on_par_with: 'Georgia' })
  const level = { score: 5.25, exact: '21/4', included: true }
  t.strictSame(par.target.bounds[node], { from: level, to: level })
  t.strictSame([par.cost, par.plans[0]?.after[node]?.tied], [17, ['GEO']])
  const above = ask({ node, above: 'GEO' })
  t.strictSame(above.target.bounds[node], { from: { ...level, included: false }, to: null })
  t.strictSame([above.cost, above.plans[0]?.after[node]?.exact], [18, '127/24'])
  const below = ask({ node, below: 'UZB' })
  t.strictSame([below.cost, below.target.bounds[node]?.to], [17, { score: 3.88, exact: '31/8', included: false }])
  t.equal(ask({ node, above: 'UZB' }).cost, 0, 'it is above it already')
})

t.test('a country as it would be is that of the patch; the patch of a plan makes both', async t => {
  // One point more of prevention makes it 64/12: 19 half-steps to be level, one more to be above it.
  const under = { changes: [{ country: 'GEO', indicator: 'prevention', by: 1 }] }
  const { cost, plans } = ask({ node, above: 'GEO' }, { under })
  t.equal(cost, 20)
  const { changes = [] } = plans[0]?.patch ?? {}
  t.strictSame(changes[0], under.changes[0])
  const { data } = index.whatIf({ edition, ...plans[0]?.patch, exact: true })
  t.strictSame(
    data.map(({ iso3, after_exact: after }) => [iso3, after?.[node]]),
    [
      ['GEO', '16/3'],
      ['KAZ', '43/8']
    ]
  )
})

t.test(
  'what the patch says of the country itself is where it begins, and is replaced by what a plan moves',
  async t => {
    const own = { country: 'Kazakhstan', indicator: 'prevention', score: 6 }
    const other = { country: 'KAZ', indicator: 'law_enforcement', by: 1 }
    const goal = { under: { changes: [own, other] }, allowed: ['prevention'] }
    const { baseline, plans } = ask({ node, at_least: 5 }, goal)
    t.equal(baseline[node]?.exact, '115/24')
    t.strictSame(plans[0]?.patch?.changes, [other, { country: 'KAZ', indicator: 'prevention', score: 8.5 }])
  }
)

t.test('under another method the goal is sought by it, also with an indicator that it adds', async t => {
  const add = [{ id: 'other', parent: node, scores: [{ scope: 'world', score: 1 }] }]
  const { plans, baseline } = ask({ node, above: 'GEO' }, { under: { add }, allowed: ['other'] })
  t.equal(baseline[node]?.exact, '111/26')
  const { data } = index.whatIf({ edition, ...plans[0]?.patch, exact: true })
  const after = new Map(data.map(({ iso3, after_exact: exact }) => [iso3, exact?.[node]]))
  t.strictSame([after.get('GEO'), after.get('KAZ')], ['64/13', plans[0]?.after[node]?.exact])
})

t.test('no indicator moves by more than the largest move; the proof says what can be reached with it', async t => {
  const even = ask({ node, at_least: 5 }, { order: 'even', plans: 1000 })
  t.strictSame([even.cost, even.plans_total, even.plans[0]?.largest_move], [11, 705_404, 1])
  const small = ask({ node, at_least: 5 }, { largest_move: 1, plans: 1000 })
  t.strictSame([small.plans_total, small.plans.length], [12, 12], 'all but one of twelve indicators')
  t.strictSame(even.plans.slice(0, 12), small.plans)
  const { reachable, proof } = ask({ node, at_least: 5.5 }, { largest_move: 1 })
  t.strictSame([reachable, proof?.nodes[node]?.highest.exact], [false, '121/24'])
})

t.test('a plan beside another country keeps its promise when its patch is posted to what-if', async t => {
  const { countries = [] } = index.loaded.editions.get(edition) ?? {}
  const others = fc.constantFrom(...countries.filter(iso3 => iso3 !== 'KAZ'))
  const nodes = fc.constantFrom('criminality', 'criminal_markets', node)
  const by = fc.constantFrom(-0.5, 0.5)
  holds(
    t,
    fc.property(others, nodes, by, fc.constantFrom(...besides), (country, node, by, side) => {
      const indicator = node === 'resilience' ? 'prevention' : 'heroin_trade'
      const under = { changes: [{ country, indicator, by }], ends: 'clip' } as const
      const goal = ask({ node, [side]: country }, { under, plans: 1, order: 'even' })
      const [plan] = goal.plans
      if (!plan?.patch) return goal.cost === 0 || !goal.reachable
      const { data } = index.whatIf({ edition, ...plan.patch, exact: true })
      const [own, other] = ['KAZ', country].map(iso3 => data.find(each => each.iso3 === iso3))
      const [rank, held] = [own, other].map(effect => effect?.ranks.world?.[node]?.after ?? NaN)
      const order = Math.sign((rank ?? NaN) - (held ?? NaN))
      return (
        own?.after_exact?.[node] === plan.after[node]?.exact && order === { on_par_with: 0, above: -1, below: 1 }[side]
      )
    }),
    60
  )
})

t.test('a country beside itself, faults of the patch and moves that are no steps are refused', async t => {
  t.strictSame(refuse({ target: { node, above: 'kaz' } }), [
    ['/target/above', 'GOAL_INVALID', 'KAZ would be held beside itself.']
  ])
  t.match(refuse({ target: { node: 'resiliense', below: 'Atlantis' }, largest_move: 0 }), [
    ['/target/node', 'NODE_UNKNOWN'],
    ['/target/below', 'COUNTRY_UNKNOWN'],
    ['/largest_move', 'GOAL_INVALID', 'No indicator can move by 0 steps at the most.']
  ])
  t.match(refuse({ under: { changes: [{ country: 'GEO', indicator: 'prevention', by: 0.3 }], drop: ['x'] } }), [
    ['/under/drop/0', 'NODE_UNKNOWN'],
    ['/under/changes/0/by', 'GOAL_INVALID', 'A move of prevention by 0.3 is off the step.']
  ])
  const under = { changes: [{ country: 'GEO', indicator: 'prevention', by: 1 }], note: 'x'.repeat(4000) }
  t.equal(ask({ node, above: 'GEO' }, { under }).plans.length, 10)
  const many = ['heroin_trade', 'cocaine_trade', 'prevention', 'law_enforcement'].flatMap(indicator =>
    (index.loaded.editions.get(edition)?.countries ?? []).map(country => ({ country, indicator, score: 5 }))
  )
  t.match(refuse({ under: { changes: many }, plans: 1000 }), [
    ['/plans', 'GOAL_INVALID', /^A patch of \d+ characters would stand in each of 1000 plans\.$/]
  ])
  const [without] = [...wellbeing.loaded.editions].flatMap(([edition, { scores, countries, composites }]) =>
    composites.flatMap(node =>
      countries.flatMap((iso3, at) => (scores.get(node)?.at(at) === null ? [{ edition, node, iso3 }] : []))
    )
  )
  if (!without) throw new Error('a country of the fixture has a missing composite')
  const country = wellbeing.loaded.release.countries.find(({ iso3 }) => iso3 !== without.iso3)?.iso3 ?? ''
  const goal = { edition: without.edition, country, target: { node: without.node, above: without.iso3 } }
  t.match(refusalOf(() => wellbeing.goalSeek(goal)).faults, [{ pointer: '/target/above', detail: /has no score of/ }])
})
