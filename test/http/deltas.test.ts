import t from 'tap'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

t.test('Kazakhstan 2021 to 2023: 49/240 = 33/80 - 5/24', async t => {
  const { data, meta } = (await ask('/v1/deltas/2021/2023?country=KAZ&node=criminality&exact=true')).json<{
    data: Record<string, unknown>[]
    meta: Record<string, unknown>
  }>()
  t.match(data[0], {
    iso3: 'KAZ',
    score_from: 4.26,
    score_to: 4.47,
    delta: 0.2,
    delta_exact: '49/240',
    displayed_difference: 0.21,
    like_for_like_exact: '33/80',
    basket_effect_exact: '-5/24',
    rank_from: 133,
    rank_to: 127,
    rank_change: 6
  })
  t.match(meta, { from: '2021', to: '2023', scope: { id: 'world', size: 193 }, indicators: { shared: 26 } })
})

t.test('explain=true derives both scores', async t => {
  const { data } = (await ask('/v1/deltas/2021/2023?country=KAZ&node=criminality&explain=true')).json<{
    data: object[]
  }>()
  t.match(data[0], { explanation_from: { exact: '341/80' }, explanation_to: { exact: '67/15' } })
})

t.test('an indicator of one edition says so and has no delta', async t => {
  const { data } = (await ask('/v1/deltas/2021/2023?country=KAZ&node=financial_crimes')).json<{ data: object[] }>()
  t.match(data[0], {
    only_in: '2023',
    score_from: null,
    score_to: 5,
    delta: null,
    like_for_like: null,
    rank_change: null
  })
})

t.test('editions in the wrong order are refused with those that come after', async t => {
  const response = await ask('/v1/deltas/2023/2021')
  t.equal(response.statusCode, 422)
  t.match(response.json(), {
    type: '/problems/EDITIONS_REVERSED',
    errors: [{ pointer: '/path/to', allowed: ['2025'] }]
  })
})
