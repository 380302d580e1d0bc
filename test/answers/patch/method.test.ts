import t from 'tap'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const whatIf = (patch: Patch) => index.whatIf({ edition: '2023', exact: true, ...patch })
const ofKazakhstan = (patch: Patch) => whatIf(patch).data.find(({ iso3 }) => iso3 === 'KAZ') ?? {}

t.test('weights make a weighted mean: Kazakhstan, markets counted twice, is (2 * 13/3 + 23/5) / 3', async t => {
  const { data, meta } = whatIf({ weights: { criminality: { criminal_markets: 2 } } })
  t.equal(data.length, 193)
  t.match(ofKazakhstan({ weights: { criminality: { criminal_markets: 2 } } }), {
    before_exact: { criminality: '67/15' },
    after_exact: { criminality: '199/45' }
  })
  t.strictSame(meta.method, [
    {
      node: 'criminality',
      before: 'mean(criminal_markets, criminal_actors)',
      after: 'weighted_mean(criminal_markets, 2, criminal_actors, 1)'
    }
  ])
  t.match(meta, { float64: { length: 0 }, summary: { shifts: { criminality: { size: 193 } } } })
})

t.test('equal weights change no score and no rank', async t => {
  const { data, meta } = whatIf({ weights: { resilience: { prevention: 1 } } })
  for (const { before_exact: before, after_exact: after } of data) t.strictSame(before, after)
  t.match(meta.summary, {
    shifts: { resilience: { rank_correlation: 1, moved: 0, rises: { length: 0 }, falls: { length: 0 } } }
  })
})

t.test('an indicator that is dropped leaves the mean of the others', async t => {
  // 13/3 is 65/15; without heroin_trade, 6.5, it is 58.5/14
  t.match(ofKazakhstan({ drop: ['heroin_trade'] }), {
    after_exact: { criminal_markets: '117/28', criminality: '1229/280' }
  })
})

t.test('a composite without indicators is gone, and its parent is the mean of the others', async t => {
  const drop =
    index.loaded.editions.get('2023')?.framework.nodes.find(({ id }) => id === 'criminal_actors')?.children ?? []
  t.match(ofKazakhstan({ drop: [...drop] }), {
    after_exact: { criminality: '13/3', criminal_actors: null },
    ranks: { world: { criminal_actors: { after: null, shift: null } } }
  })
})

t.test('an indicator is added with scores of scopes and countries; who has none has no composite above', async t => {
  const scores = [
    { scope: 'region:central_asia_and_the_caucasus', score: 5 },
    { country: 'KAZ', score: 1 }
  ]
  const patch = { add: [{ id: 'wildlife_cybercrime', parent: 'criminal_markets', scores }] }
  t.match(ofKazakhstan(patch), { after_exact: { criminal_markets: '33/8' } })
  const { data, meta } = whatIf(patch)
  t.match(
    data.find(({ iso3 }) => iso3 === 'DEU'),
    { after: { criminal_markets: null, criminality: null } }
  )
  t.equal(meta.unscored?.wildlife_cybercrime?.length, 185)
  const moved = { ...patch, changes: [{ country: 'KAZ', indicator: 'wildlife_cybercrime', by: 4 }] }
  t.match(ofKazakhstan(moved), { after_exact: { criminal_markets: '35/8' } })
})

t.test('means by name: what is rational stays a fraction, what is not is marked', async t => {
  const resilience = ofKazakhstan({ aggregations: { resilience: 'median' } })
  t.match(resilience, { after_exact: { resilience: '9/2' } })
  const harmonic = ofKazakhstan({ aggregations: { criminality: 'harmonic' } })
  t.match(harmonic, { after_exact: { criminality: '299/67' } })
  const { meta } = whatIf({ aggregations: { criminality: 'geometric' } })
  t.strictSame(meta.float64, ['criminality'])
  const square = ofKazakhstan({ aggregations: { criminality: { generalised: 2 } } })
  t.match(square, { after: { criminality: 4.47 }, after_exact: { criminality: null } })
})

t.test('a formula in the language of the definitions replaces that of a composite', async t => {
  const formulas = { criminality: '0.7 * criminal_markets + 0.3 * max(criminal_markets, criminal_actors)' }
  t.match(ofKazakhstan({ formulas }), { after_exact: { criminality: '331/75' } })
  const weighted = {
    formulas: { criminality: 'weighted_gmean(children)' },
    weights: { criminality: { criminal_actors: 3 } }
  }
  t.match(whatIf(weighted).meta.method, [{ after: 'weighted_gmean(criminal_markets, 1, criminal_actors, 3)' }])
})

t.test('the parts apply in the stated order, whatever the order of the members', async t => {
  const patch: Patch = {
    changes: [{ country: 'KAZ', indicator: 'cocaine_trade', score: 10 }],
    weights: { criminal_markets: { cocaine_trade: 5 } },
    aggregations: { criminal_markets: 'harmonic' },
    drop: ['heroin_trade']
  }
  const reversed = Object.fromEntries(Object.entries(patch).toReversed())
  t.strictSame(whatIf(patch).data, whatIf(reversed).data)
  const { meta } = whatIf(patch)
  t.match(meta.method?.[0]?.after, /^weighted_hmean\(human_trafficking, 1,.* cocaine_trade, 5,/)
})

const refusals: readonly (readonly [title: string, patch: Patch, ...faults: (readonly [string, RegExp])[]])[] = [
  ['an unknown indicator to drop', { drop: ['herion_trade'] }, ['/drop/0', /has the id "herion_trade"/]],
  ['a composite to drop', { drop: ['criminality'] }, ['/drop/0', /is a composite/]],
  ['an indicator dropped twice', { drop: ['prevention', 'prevention'] }, ['/drop/1', /dropped twice/]],
  [
    'a change of what is dropped',
    { drop: ['prevention'], changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] },
    ['/changes/0/indicator', /is dropped by this patch/]
  ],
  [
    'an added id that is there',
    { add: [{ id: 'prevention', parent: 'resilience', scores: [{ scope: 'world', score: 5 }] }] },
    ['/add/0/id', /is in the edition already/]
  ],
  [
    'an added score off the step and an unknown parent',
    { add: [{ id: 'new_one', parent: 'resiliance', scores: [{ scope: 'world', score: 5.2 }] }] },
    ['/add/0/parent', /has the id "resiliance"/],
    ['/add/0/scores/0/score', /would be 5\.2, off the step/]
  ],
  [
    'weights of an indicator',
    { weights: { prevention: { resilience: 1 } } },
    ['/weights/prevention', /is an indicator/]
  ],
  [
    'the weight of no child',
    { weights: { criminality: { prevention: 1 } } },
    ['/weights/criminality/prevention', /no child/]
  ],
  [
    'a weight below zero',
    { weights: { criminality: { criminal_actors: -1 } } },
    ['/weights/criminality/criminal_actors', /below zero/]
  ],
  [
    'weights that are all zero',
    { weights: { criminality: { criminal_actors: 0, criminal_markets: 0 } } },
    ['/weights/criminality', /All weights of criminality are zero/]
  ],
  [
    'weights of a median',
    { aggregations: { criminality: 'median' }, weights: { criminality: { criminal_actors: 2 } } },
    ['/weights/criminality', /takes no weights/]
  ],
  [
    'a formula beside an aggregation',
    { formulas: { criminality: 'criminal_markets' }, aggregations: { criminality: 'median' } },
    ['/aggregations/criminality', /both a formula and an aggregation/]
  ],
  [
    'a formula with several faults',
    { formulas: { criminality: 'eval(1) + prevention' } },
    ['/formulas/criminality', /at character 1: unknown function eval/],
    ['/formulas/criminality', /at character 11: unknown id prevention/]
  ],
  [
    'a power out of bounds',
    { aggregations: { criminality: { generalised: 99 } } },
    ['/aggregations/criminality/generalised', /no power/]
  ]
]

for (const [title, patch, ...wanted] of refusals) {
  t.test(`a patch is refused for ${title}`, async t => {
    const { code, faults } = refusalOf(() => whatIf(patch))
    t.equal(code, 'PATCH_INVALID')
    t.equal(faults.length, wanted.length)
    for (const [at, [pointer, detail]] of wanted.entries()) t.match(faults[at], { pointer, detail })
  })
}

t.test('a patch that leaves a root without indicators is refused', async t => {
  const drop = index.loaded.editions.get('2023')?.framework.nodes.find(({ id }) => id === 'resilience')?.children ?? []
  t.match(refusalOf(() => whatIf({ drop: [...drop] })).faults, [
    { detail: /^No indicator of resilience would be left/ }
  ])
})
