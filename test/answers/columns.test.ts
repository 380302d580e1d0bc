import t from 'tap'
import { index } from '../support/shipped.js'

const columnsOf = (data: readonly Record<string, unknown>[]): string[] => Object.keys(data[0] ?? {})

t.test(
  'a table of scores names country, place, node and score; exact and explain add columns of their own',
  async t => {
    const places = ['iso3', 'country', 'continent', 'region']
    t.strictSame(columnsOf(index.scores({ edition: '2023' }).data), [...places, 'node', 'score'])
    t.strictSame(columnsOf(index.scores({}).data), ['edition', ...places, 'node', 'score'])
    t.strictSame(columnsOf(index.scores({ edition: '2023', exact: true, explain: true }).data), [
      ...places,
      'node',
      'score',
      'score_exact',
      'explanation'
    ])
    const wide = columnsOf(index.scores({ edition: '2023', shape: 'wide', node: ['criminality', 'prevention'] }).data)
    t.strictSame(wide, [...places, 'criminality', 'prevention'])
  }
)

t.test('a ranking names country, score, rank and those it ties with, the best rank first', async t => {
  const { data, meta } = index.ranking({ edition: '2023', node: 'criminality' })
  t.strictSame(columnsOf(data), ['iso3', 'country', 'score', 'rank', 'tied'])
  t.strictSame(
    data.slice(8, 10).map(row => [row.iso3, row.rank, row.tied]),
    [
      ['AFG', 9, ['LBN']],
      ['LBN', 9, ['AFG']]
    ]
  )
  t.hasStrict(meta, { edition: '2023', node: 'criminality', scope: { id: 'world', size: 193 }, count: 193 })
  t.strictSame(meta.unranked, [])
})

t.test('every answer names its release, rule, source and citation', async t => {
  const answers = [
    index.scores({}),
    index.ranking({ edition: '2023', node: 'resilience' }),
    index.scopes(),
    index.profile({ edition: '2023', country: 'KAZ' })
  ]
  for (const { meta } of answers) {
    t.match(meta.release, /^sha256:[0-9a-f]{64}$/)
    t.ok(meta.rule.length > 20)
    t.equal(meta.source?.address, 'https://ocindex.net/assets/downloads/global_oc_index.xlsx')
    t.notMatch(meta.citation, /[{}]/)
  }
  t.match(answers[1]?.meta.citation, /Index 2023,/)
  t.match(answers[0]?.meta.citation, /Index 2021, 2023, 2025,/)
})

t.test('averages of every scope of a kind are ranked among themselves', async t => {
  const { data, meta } = index.averages({ edition: '2023', node: 'political_leadership_and_governance', by: 'region' })
  t.equal(data.length, 22)
  const ranks = Object.fromEntries(data.map(({ scope, rank }) => [scope, rank]))
  t.hasStrict(ranks, { 'region:central_africa': 22, 'region:east_africa': 21, 'region:southern_africa': 14 })
  t.strictSame(meta.ranked, { among: 22 })
  t.hasStrict(index.averages({ edition: '2023', node: 'resilience' }).data, [
    { scope: 'world', size: 193, score: 4.81, rank: 1 }
  ])
  const own = index.averages({ edition: '2023', node: 'resilience', scope: 'countries:KAZ,UZB', exact: true }).data
  t.hasStrict(own, [{ scope: 'countries:KAZ,UZB', name: 'KAZ, UZB', size: 2 }])
})

t.test('deltas tell the exact delta and the difference of the printed scores apart', async t => {
  const { data, meta } = index.deltas({
    from: '2021',
    to: '2023',
    country: ['KAZ'],
    node: ['criminality'],
    exact: true
  })
  t.hasStrict(data, [
    {
      score_from: 4.26,
      score_to: 4.47,
      delta: 0.2,
      delta_exact: '49/240',
      displayed_difference: 0.21,
      like_for_like: 0.41,
      like_for_like_exact: '33/80',
      basket_effect: -0.21,
      basket_effect_exact: '-5/24',
      rank_from: 133,
      rank_to: 127,
      rank_change: 6,
      only_in: null
    }
  ])
  t.strictSame(meta.indicators, {
    shared: 26,
    only_from: [],
    only_to: [
      'extortion_and_protection_racketeering',
      'trade_in_counterfeit_goods',
      'illicit_trade_in_excisable_goods',
      'cyber_dependent_crimes',
      'financial_crimes',
      'private_sector_actors'
    ]
  })
  t.hasStrict(index.deltas({ from: '2021', to: 'latest', country: ['KAZ'], node: ['financial_crimes'] }).data, [
    { only_in: '2025', delta: null }
  ])
})

t.test('the bulk holds every country of every edition, every score, and every composite’s ranks', async t => {
  const { data } = index.bulk({})
  t.equal(data.length, 3 * 193)
  t.equal(columnsOf(data).length, 7 + 36 + 4 * 3 * 3)
  const kazakhstan = data.find(row => row.edition === '2023' && row.iso3 === 'KAZ')
  t.hasStrict(kazakhstan, {
    data_year: 2022,
    quadrant: 'low_low',
    criminality: 4.47,
    criminality_rank_world: 127,
    criminality_rank_continent: 34,
    criminality_rank_region: 5,
    criminality_size_region: 8,
    resilience_rank_world: 110
  })
  t.equal(data.find(row => row.edition === '2021')?.financial_crimes, null)
})

t.test('an edition shows its tree with the formulas that are executed, and the known deviations of print', async t => {
  const { data } = index.edition({ edition: 'latest' })
  t.hasStrict(data, { id: '2025', data_year: 2024, countries: 193, decimals: 2, quadrants: { high_from: 5.5 } })
  const formulas = Object.fromEntries(data.tree.map(({ id, formula }) => [id, formula]))
  t.equal(formulas.criminality, 'mean(criminal_markets, criminal_actors)')
  t.match(formulas.criminal_actors, /^mean\(mafia_style_groups, .*private_sector_actors\)$/)
  t.equal(formulas.prevention, null)
  t.strictSame(
    data.deviations.map(({ country }) => country),
    ['ECU']
  )
})
