import t from 'tap'
import { startService } from './service.js'

const { app, ask, post } = await startService()
t.teardown(() => app.close())

const url = '/v1/editions/2023/what-if'

t.test('a change of one indicator shows every composite above it before and after, in three scopes', async t => {
  const { data } = (
    await post(`${url}?exact=true`, { changes: [{ country: 'Kazakhstan', indicator: 'prevention', by: 2 }] })
  ).json<{
    data: object[]
  }>()
  t.match(data, [
    {
      iso3: 'KAZ',
      changes: [{ indicator: 'prevention', before: 4, after: 6 }],
      before: { resilience: 4.54 },
      after: { resilience: 4.71 },
      before_exact: { resilience: '109/24' },
      after_exact: { resilience: '113/24' },
      ranks: {
        world: { resilience: { before: 110, size: 193 } },
        'continent:asia': { resilience: { before: 21, size: 46 } },
        'region:central_asia_and_the_caucasus': { resilience: { before: 3, size: 8 } }
      },
      quadrant: { before: 'low_low', after: 'low_low' }
    }
  ])
})

t.test('CSV has one row a country, composite and scope', async t => {
  const payload = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 2 }] }
  const { body } = await ask({
    method: 'POST',
    url: `${url}.csv?select=iso3,node,before,after,scope,size,rank_before`,
    payload
  })
  t.same(body.split('\r\n').slice(0, 3), [
    'iso3,node,before,after,scope,size,rank_before',
    'KAZ,resilience,4.54,4.71,world,193,110',
    'KAZ,resilience,4.54,4.71,continent:asia,46,21'
  ])
})

t.test('the ranks after agree with the scores of everyone else', async t => {
  const { data } = (
    await post(url, { changes: [{ country: 'KAZ', indicator: 'mafia_style_groups', score: 10 }] })
  ).json<{
    data: {
      after: Record<string, number>
      ranks: { world: Record<string, { after: number }> }
      overtaken: Record<string, string[]>
    }[]
  }>()
  const ranking = (await ask('/v1/editions/2023/rankings/criminal_actors')).json<{
    data: { iso3: string; score: number }[]
  }>()
  const above = ranking.data.filter(row => row.iso3 !== 'KAZ' && row.score > (data[0]?.after.criminal_actors ?? NaN))
  t.equal(data[0]?.ranks.world.criminal_actors?.after, above.length + 1)
  t.ok(data[0]?.overtaken.criminal_actors?.includes('DZA'), 'a country that was tied is overtaken')
})

t.test('every fault of every change is told, with its pointer and what is allowed', async t => {
  const response = await post(url, {
    changes: [
      { country: 'KAZ', indicator: 'prevention', score: 4.25 },
      { country: 'Korea', indicator: 'preventoin', by: 1 },
      { country: 'UZB', indicator: 'criminality', by: 1 },
      { country: 'UZB', indicator: 'prevention', by: 9 },
      { country: 'TJK', indicator: 'prevention', by: 0 },
      { country: 'Tajikistan', indicator: 'prevention', score: 3 }
    ]
  })
  t.equal(response.statusCode, 422)
  const { errors } = response.json<{ errors: { pointer: string; allowed: string[]; nearest?: string[] }[] }>()
  t.same(
    errors.map(error => error.pointer),
    [
      '/body/changes/0/score',
      '/body/changes/1/country',
      '/body/changes/1/indicator',
      '/body/changes/2/indicator',
      '/body/changes/3/by',
      '/body/changes/5'
    ]
  )
  t.same(errors[0]?.allowed, ['multiples of 0.5 from 1 to 10'])
  t.same(errors[2]?.nearest, ['prevention'])
})

t.test('malformed bodies are refused with every fault of body and query', async t => {
  const response = await post(`${url}?exact=maybe&bogus=1`, {
    changes: [{ country: true, indicator: 'prevention', score: '4' }]
  })
  t.equal(response.statusCode, 400)
  const pointers = response.json<{ errors: { pointer: string }[] }>().errors.map(error => error.pointer)
  t.same(pointers, ['/query/exact', '/query/bogus', '/body/changes/0/country', '/body/changes/0/score'])
  for (const change of [{}, { score: 4, by: 1 }]) {
    const refused = await post(url, { changes: [{ country: 'KAZ', indicator: 'prevention', ...change }] })
    t.match(refused.json(), { status: 400, errors: [{ pointer: '/body/changes/0', allowed: ['either score or by'] }] })
  }
})

t.test('a patch of thousands of faults is refused with the first hundred, in bounded time', async t => {
  const unknown = Array.from({ length: 10_000 }, (_, at) => ({
    country: `Atlantis ${at}`,
    indicator: 'prevention',
    by: 1
  }))
  const { errors, detail } = (await post(url, { changes: unknown })).json<{ errors: object[]; detail: string }>()
  t.equal(errors.length, 100)
  t.match(detail, /first 100 faults/)
  const malformed = (await post(url, { changes: unknown.map(() => ({})) })).json<{ errors: object[] }>()
  t.equal(malformed.errors.length, 100)
})

t.test('a patch of many changes of many countries is answered whole', async t => {
  const { data } = (await ask('/v1/countries')).json<{ data: { iso3: string }[] }>()
  const changes = data.map(({ iso3 }) => ({ country: iso3, indicator: 'cannabis_trade', score: 5.5 }))
  const answer = (await post(url, { changes })).json<{ data: object[]; meta: { count: number } }>()
  t.equal(answer.data.length, 193)
  t.equal(answer.meta.count, 193)
})
