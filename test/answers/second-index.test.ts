import t from 'tap'
import { refusalOf } from '../support/refusal.js'
import { index } from '../support/wellbeing.js'

const scores = (edition: string, country: string): Record<string, unknown> =>
  index.scores({ edition, country: [country], shape: 'wide', exact: true }).data[0] ?? {}

t.test('a second index scores by its own formulas: weights, goalposts, bounds, three levels', async t => {
  // Aldova: income (21000 - 1000) / 40000 = 1/2, life (80 - 50) / 40 = 3/4, safety (2 * 80 + 60 + 40) / 4
  t.hasStrict(scores('2022', 'XAL'), {
    comfort_exact: '125/2',
    safety_exact: '65',
    wellbeing_exact: '505/8',
    wellbeing: 63.1
  })
  // Brunn earns above the upper goalpost, Duneland below the lower: (3 * 100 + 90) / 4 and (3 * 0 + 10) / 4
  t.hasStrict(scores('2022', 'Brunn'), { comfort: 100, safety: 90, wellbeing_exact: '195/2' })
  t.hasStrict(scores('2022', 'XD'), { comfort: 0, safety: 10, wellbeing_exact: '5/2' })
  // South Meru: (1/2 + 51/80) / 2 * 100 and (2 * 33 + 66 + 99) / 4
  t.hasStrict(scores('2022', '907'), { comfort_exact: '455/8', safety_exact: '231/4', wellbeing_exact: '1827/32' })
  // in 2019 there is no air: (2 * 75 + 60) / 3 = 70, and (3 * 55 + 70) / 4
  t.hasStrict(scores('2019', 'XAL'), { safety_exact: '70', wellbeing_exact: '235/4', air: undefined })
})

t.test('a score that is not rational is a float64: it is rounded, and its fraction is null', async t => {
  t.hasStrict(scores('2022', 'XCO'), { balance: 42.4, balance_exact: null }, 'the root of 30 * 60')
  t.hasStrict(scores('2022', 'XNM'), { balance: 72, balance_exact: '72' }, 'the root of 64 * 81 is rational')
  t.hasStrict(scores('2022', 'XDU'), { balance: 0, work: 0 }, 'a geometric mean with a zero is zero')
})

t.test('a missing indicator leaves the composites above it without a score and is named', async t => {
  const rows = index.scores({ edition: '2022', country: ['XNM'] }).data
  const named = rows.map(row => [row.node, row.missing]).filter(([, ids]) => ids?.length !== 0)
  t.strictSame(named, [
    ['wellbeing', ['income']],
    ['comfort', ['income']],
    ['income', ['income']]
  ])
  t.hasStrict(scores('2022', 'XNM'), { wellbeing: null, wellbeing_exact: null, comfort: null, safety: 60 })
  const { data, meta } = index.ranking({ edition: '2022', node: 'wellbeing' })
  t.equal(data.length, 7)
  t.strictSame(meta.unranked, ['XNM'])
})

t.test('a second index ranks in its own scopes, ties by exact scores', async t => {
  const ranks = (node: string, scope: string) =>
    index.ranking({ edition: '2022', node, scope }).data.map(({ iso3, rank }) => `${rank} ${iso3}`)
  t.strictSame(ranks('wellbeing', 'world'), ['1 XBR', '2 XAL', '2 XIC', '4 XSM', '5 XCO', '6 XTO', '7 XDU'])
  t.strictSame(ranks('wellbeing', 'continent:ocean'), ['1 XIC', '2 XSM'])
  t.strictSame(ranks('balance', 'region:inland'), ['1 XCO', '2 XTO', '3 XDU'])
  t.strictSame(ranks('income', 'group:league'), ['1 XBR', '2 XIC', '3 XAL'])
  t.strictSame(ranks('safety', 'countries:Tonda,xnm,Old Cortava'), ['1 XNM', '2 XTO', '3 XCO'])
})

t.test('a second index averages over the countries that have a score and names the others', async t => {
  const { data } = index.averages({ edition: '2022', node: 'wellbeing', by: 'region', exact: true })
  // coast (505/8 + 195/2) / 2, inland (115/4 + 5/2 + 75/4) / 3, islands (505/8 + 1827/32) / 2
  t.strictSame(
    data.map(row => [row.scope, row.size, row.score_exact, row.rank, row.missing]),
    [
      ['region:coast', 2, '1285/16', 1, []],
      ['region:inland', 3, '50/3', 3, []],
      ['region:islands', 2, '3847/64', 2, ['XNM']]
    ]
  )
  const past = index.averages({ edition: '2019', node: 'wellbeing', by: 'region' }).data
  t.hasStrict(past, [{}, { scope: 'region:inland', size: 2, missing: ['XTO'] }, {}], 'Tonda is not in edition 2019')
})

t.test('a second index splits a delta into movement and basket', async t => {
  const question = { from: '2019', to: '2022', node: ['wellbeing'], exact: true }
  const { data, meta } = index.deltas({ ...question, country: ['XAL'] })
  // 505/8 - 235/4; without air, safety moves from 70 to 220/3: 3/4 * 15/2 + 1/4 * 10/3
  t.hasStrict(data, [{ delta_exact: '35/8', like_for_like_exact: '155/24', basket_effect_exact: '-25/12' }])
  t.hasStrict(meta.indicators, { shared: 6, only_from: [], only_to: ['air'] })
  t.hasStrict(index.contributions({ ...question, country: ['XAL'] }).data, [
    { indicator: 'income', contribution_exact: '15/4' },
    { indicator: 'life_years', contribution_exact: '15/8' },
    { indicator: 'streets', contribution_exact: '5/6' },
    { indicator: 'roads', contribution_exact: '0' }
  ])
  t.hasStrict(index.deltas({ ...question, country: ['XNM'] }).data, [
    { score_from: 60, score_to: null, delta: null, like_for_like: null }
  ])
  t.hasStrict(index.deltas({ ...question, country: ['XTO'] }).data, [
    { score_from: null, score_to: 18.8, delta: null, rank_change: null }
  ])
})

t.test('a second index profiles a country with its own headings, quadrant and bands', async t => {
  const { data } = index.profile({ edition: '2022', country: 'Aldova' })
  t.hasStrict(data.quadrant, { id: 'high_high', before: null, label: { en: 'Well off and calm' } })
  t.strictSame(
    data.groups.map(({ label, indicators }) => [label, indicators.map(({ node }) => node)]),
    [
      ['Means', ['income', 'life_years']],
      ['Days', ['streets', 'roads', 'air']],
      ['Other', ['work', 'rest']]
    ]
  )
  t.strictSame(
    data.composites.map(({ node, band }) => [node, band]),
    [
      ['wellbeing', 'fair'],
      ['comfort', 'fair'],
      ['safety', 'fair'],
      ['balance', null]
    ]
  )
  t.strictSame(
    data.composites[0]?.scopes.map(({ scope }) => scope),
    ['world', 'continent:mainland', 'region:coast']
  )
  t.equal(index.profile({ edition: '2019', country: 'Aldova' }).data.quadrant.id, null, 'no quadrants in 2019')
})

t.test('a second index answers what-if questions on raw values', async t => {
  const { data } = index.whatIf({
    edition: '2022',
    changes: [{ country: 'XSM', indicator: 'income', by: 20000 }],
    exact: true
  })
  // income at its upper goalpost: (1 + 51/80) / 2 * 100 = 655/8, and (3 * 655/8 + 231/4) / 4
  t.hasStrict(data, [
    {
      iso3: 'XSM',
      after_exact: { comfort: '655/8', wellbeing: '2427/32' },
      delta_exact: { wellbeing: '75/4' },
      bands: { comfort: { before: 'fair', after: 'rich' } },
      ranks: { world: { wellbeing: { before: 4, after: 2, size: 7 } } },
      overtaken: { wellbeing: ['XAL', 'XIC'] }
    }
  ])
  t.strictSame(data[0]?.overtook, { comfort: [], wellbeing: [] })
})

t.test('a what-if that gives the missing score gives the composites and a rank', async t => {
  const { data } = index.whatIf({ edition: '2022', changes: [{ country: 'XNM', indicator: 'income', score: 41000 }] })
  // (1 + 5/8) / 2 * 100 = 81.25, and (3 * 81.25 + 60) / 4 = 75.9375
  const ranks = { world: { wellbeing: { before: null, after: 2, size: 8 } } }
  t.hasStrict(data, [{ before: { wellbeing: null }, after: { comfort: 81.3, wellbeing: 75.9 }, ranks }])
  const by = { country: 'XNM', indicator: 'income', by: 1 }
  const { faults } = refusalOf(() => index.whatIf({ edition: '2022', changes: [by] }))
  t.hasStrict(faults, [{ pointer: '/changes/0/by', detail: 'XNM has no score on income to move.' }])
})
