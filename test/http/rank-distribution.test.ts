import t from 'tap'
import { startService } from './service.js'

const { app, ask, post } = await startService()
t.teardown(() => app.close())

const url = '/v1/editions/2025/rank-distributions/criminality'
const region = 'scope=region:central_asia_and_the_caucasus'

t.test('the list of a scope gives each rank its interval, and says what it rests on', async t => {
  const { data, meta } = (await ask(`${url}?${region}`)).json<{ data: object[]; meta: object }>()
  t.match(data, { 4: { iso3: 'KAZ', rank: 5, low: 5, high: 6, median: 5 } })
  t.match(meta, {
    scope: { size: 8 },
    uncertainty: { short: 'step:1', level: 0.9, independent: true, origin: /assumption of this project/ }
  })
})

t.test('the list is the same as CSV, one row a country; full adds every rank', async t => {
  const { body } = await ask(`${url}.csv?${region}&country=KAZ&full=true&level=0.5`)
  const [head, row] = body.split('\r\n')
  t.equal(head, 'edition,node,scope,size,iso3,country,score,rank,tied,low,high,median,mean,distribution,release')
  t.match(row, /,8,KAZ,Kazakhstan,4\.45,5,,5,\d,5,5\.\d\d,.*5:0\.\d+\|6:0\.\d+/)
})

t.test('the picture has a bar for every country, by suffix and by Accept, and is offered nowhere else', async t => {
  const svg = await ask(`${url}.svg`)
  t.equal(svg.headers['content-type'], 'image/svg+xml; charset=utf-8')
  t.equal(svg.body.match(/<circle /g)?.length, 193)
  t.match(svg.body, /S\u00e3o Tom\u00e9.*Release sha256:/s)
  t.equal((await ask({ url, headers: { accept: 'image/svg+xml' } })).body, svg.body)
  t.equal((await ask('/v1/editions/2025/rankings/criminality.svg')).statusCode, 406)
})

t.test('one country has its whole distribution, its quadrant and the sign of its change', async t => {
  const { data } = (await ask(`${url}/Kazakhstan`)).json<{ data: { distribution: { up_to: number }[] } }>()
  t.match(data, { rank: 131, tied: ['OMN'], quadrant: { now: 'low_low' }, change: { since: '2023', delta: -0.02 } })
  t.equal(data.distribution.at(-1)?.up_to, 1)
  const { body } = await ask(`${url}/Kazakhstan.csv?${region}`)
  t.match(body, /^edition,node,scope,size,rank,probability,up_to,release\r\n2025,.*,8,3,0\.000002,0\.000002,sha256:/)
})

t.test('uncertainty adds intervals to rankings and profiles; a level alone is refused', async t => {
  const ranking = (await ask('/v1/editions/2025/rankings/criminality?uncertainty=step')).json<{ data: object[] }>()
  t.match(ranking.data, { 0: { iso3: 'MMR', rank_low: 1, rank_high: 1, indistinguishable: { length: 0 } } })
  const profile = (await ask('/v1/editions/2025/profiles/KAZ?uncertainty=step:1:1,2,1&level=0.8')).json<object>()
  t.match(profile, {
    data: { composites: [{ scopes: [{ rank_interval: { low: Number, high: Number } }] }] },
    meta: { without_interval: { length: 0 }, uncertainty: { level: 0.8 } }
  })
  t.match((await ask('/v1/editions/2025/profiles/KAZ?level=0.8')).json(), { errors: [{ pointer: '/query/level' }] })
})

t.test('an error model or level that is none is refused with the forms that are', async t => {
  for (const query of ['uncertainty=half', 'uncertainty=step:0', 'uncertainty=step:1:1,2,3,4', 'level=1', 'level=90']) {
    const response = await ask(`${url}?${query}`)
    t.equal(response.statusCode, 400, query)
    t.match(response.json(), { errors: [{ pointer: `/query/${query.split('=')[0] ?? ''}`, allowed: [/step|0\.9/] }] })
  }
})

t.test('claims are checked with the short form of an error model as with the long, and as CSV', async t => {
  const claims = [{ kind: 'top', country: 'KAZ', k: 131, node: 'criminality' }]
  const [long, short] = [
    await post('/v1/editions/2025/claims', { claims, uncertainty: { kind: 'step', k: 1 } }),
    await post('/v1/editions/2025/claims', { claims, uncertainty: 'step' })
  ]
  t.equal(long.body, short.body)
  t.match(long.json(), { data: [{ holds: true, verdict: String, overturn: { says: /would no longer hold/ } }] })
  const csv = await ask({ method: 'POST', url: '/v1/editions/2025/claims.csv', payload: { claims } })
  t.match(csv.body, /^edition,kind,statement,holds,probability,verdict,words,overturn,release\r\n2025,top,/)
})
