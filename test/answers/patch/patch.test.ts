import t from 'tap'
import type { Change } from '../../../src/answers/patch/asked.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const whatIf = (...changes: Change[]) => index.whatIf({ edition: '2023', changes, exact: true })

t.test('a change sets a score or moves it by some points', async t => {
  const [set] = whatIf({ country: 'Kazakhstan', indicator: 'heroin_trade', score: 5 }).data
  const [moved] = whatIf({ country: 'KZ', indicator: 'heroin_trade', by: -1.5 }).data
  t.strictSame(set, moved)
  t.hasStrict(set, {
    iso3: 'KAZ',
    country: 'Kazakhstan',
    changes: [{ indicator: 'heroin_trade', before: 6.5, after: 5 }],
    before_exact: { criminality: '67/15', criminal_markets: '13/3' },
    after_exact: { criminality: '53/12', criminal_markets: '127/30' },
    delta: { criminality: -0.05, criminal_markets: -0.1 },
    quadrant: { before: 'low_low', after: 'low_low' }
  })
  t.strictSame(Object.keys(set?.ranks ?? {}), ['world', 'continent:asia', 'region:central_asia_and_the_caucasus'])
})

t.test('changes of one country are applied together, and each country has one effect', async t => {
  const { data, meta } = whatIf(
    { country: 'KAZ', indicator: 'heroin_trade', by: 1 },
    { country: 'UZB', indicator: 'heroin_trade', by: 1 },
    { country: 'KAZ', indicator: 'prevention', by: 1 }
  )
  t.strictSame(
    data.map(effect => [effect.iso3, effect.delta_exact]),
    [
      ['KAZ', { criminality: '1/30', criminal_markets: '1/15', resilience: '1/12' }],
      ['UZB', { criminality: '1/30', criminal_markets: '1/15' }]
    ]
  )
  t.equal(meta.count, 2)
})

t.test('a change that changes nothing leaves every figure as it is', async t => {
  const [effect] = whatIf({ country: 'KAZ', indicator: 'heroin_trade', by: 0 }).data
  t.strictSame(effect?.after, effect?.before)
  t.strictSame([effect?.overtaken, effect?.overtook], Array(2).fill({ criminality: [], criminal_markets: [] }))
})

t.test('a patch that changes nothing is refused with what it may hold', async t => {
  for (const patch of [{}, { changes: [] }, { ends: 'clip' as const, drop: [], weights: {} }]) {
    t.hasStrict(refusalOf(() => index.whatIf({ edition: '2023', ...patch })).faults, [
      { pointer: '', allowed: ['drop', 'add', 'formulas', 'aggregations', 'weights', 'changes'] }
    ])
  }
})

const refusals: readonly (readonly [
  title: string,
  change: Change,
  pointer: string,
  detail: RegExp,
  ...allowed: string[]
])[] = [
  [
    'a score off the scale',
    { country: 'KAZ', indicator: 'heroin_trade', score: 11 },
    '/score',
    /^heroin_trade of KAZ would be 11, off/,
    'multiples of 0.5 from 1 to 10'
  ],
  [
    'a score between steps',
    { country: 'KAZ', indicator: 'heroin_trade', score: 4.25 },
    '/score',
    /would be 4\.25, off the step/,
    'multiples of 0.5 from 1 to 10'
  ],
  [
    'a move off the scale',
    { country: 'KAZ', indicator: 'heroin_trade', by: 4 },
    '/by',
    /^heroin_trade of KAZ would be 10\.5, off/,
    'multiples of 0.5 from 1 to 10',
    '"ends": "clip" to stop there'
  ],
  [
    'a move between steps, wherever it would end',
    { country: 'KAZ', indicator: 'heroin_trade', by: 20.3 },
    '/by',
    /^A move of heroin_trade by 20\.3 is off the step\.$/,
    'multiples of 0.5'
  ],
  ['neither score nor points', { country: 'KAZ', indicator: 'heroin_trade' }, '', /either a score or points/],
  [
    'a score that is no plain decimal',
    { country: 'KAZ', indicator: 'heroin_trade', score: 1e-10 },
    '/score',
    /^1e-10 is no plain decimal/
  ],
  [
    'what is not finite',
    { country: 'KAZ', indicator: 'heroin_trade', score: NaN },
    '/score',
    /^NaN is no plain decimal/
  ],
  ['a composite', { country: 'KAZ', indicator: 'criminality', score: 5 }, '/indicator', /^criminality is a composite/],
  [
    'an unknown indicator',
    { country: 'KAZ', indicator: 'herion_trade', score: 5 },
    '/indicator',
    /has the id "herion_trade"/
  ],
  ['an ambiguous country', { country: 'Korea', indicator: 'heroin_trade', score: 5 }, '/country', /fits 2 countries/]
]

for (const [title, change, pointer, detail, ...allowed] of refusals) {
  t.test(`a change is refused for ${title}`, async t => {
    const { code, faults } = refusalOf(() => whatIf({ country: 'UZB', indicator: 'heroin_trade', score: 5 }, change))
    t.equal(code, 'PATCH_INVALID')
    t.equal(faults.length, 1)
    t.equal(faults[0]?.pointer, `/changes/1${pointer}`)
    t.match(faults[0]?.detail, detail)
    if (allowed.length > 0) t.strictSame(faults[0]?.allowed, allowed)
  })
}

t.test('an indicator that is changed twice is refused, by whatever name of the country', async t => {
  const [one, two] = ['KAZ', 'Kazakhstan'].map(country => ({ country, indicator: 'heroin_trade', score: 5 }))
  if (!one || !two) throw new Error('two changes')
  t.hasStrict(refusalOf(() => whatIf(one, two)).faults, [
    { pointer: '/changes/1', detail: 'heroin_trade of KAZ is changed twice, first by /changes/0.' }
  ])
})

t.test('all faults of all changes are told at once', async t => {
  const { message, faults } = refusalOf(() =>
    whatIf({ country: 'Atlantis', indicator: 'x', score: 5 }, { country: 'KAZ', indicator: 'prevention', score: 50 })
  )
  t.equal(message, '3 faults in the patch are listed in errors.')
  t.strictSame(
    faults.map(({ code, pointer }) => [code, pointer]),
    [
      ['COUNTRY_UNKNOWN', '/changes/0/country'],
      ['NODE_UNKNOWN', '/changes/0/indicator'],
      ['PATCH_INVALID', '/changes/1/score']
    ]
  )
})

t.test('a country that the edition does not assess cannot be changed in it', async t => {
  const change = { country: 'Tonda', indicator: 'roads', score: 5 }
  const { faults } = refusalOf(() => wellbeing.whatIf({ edition: '2019', changes: [change] }))
  t.hasStrict(faults, [{ pointer: '/changes/0/country', detail: 'Tonda is not in edition 2019.' }])
})
