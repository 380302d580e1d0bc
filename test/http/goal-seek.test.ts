import t from 'tap'
import { startService } from './service.js'

const { app, ask, post } = await startService()
t.teardown(() => app.close())

const url = '/v1/editions/2023/goal-seek'

interface Answered {
  readonly data: {
    readonly cost: number | null
    readonly plans: readonly {
      readonly patch: { readonly changes: readonly object[] }
      readonly after: Readonly<Record<string, { readonly exact: string; readonly rank: number }>>
    }[]
  }
  readonly meta: { readonly rule: string; readonly edition: string }
}

t.test('a goal is answered with its least cost, and what it was is kept beside it', async t => {
  const response = await post(url, { country: 'Kazakhstan', target: { node: 'resilience', at_least: 5 }, plans: 3 })
  t.equal(response.statusCode, 200)
  t.equal(response.headers['cache-control'], 'no-store')
  const { data, meta } = response.json<Answered>()
  t.match(data, {
    iso3: 'KAZ',
    target: {
      node: 'resilience',
      at_least: 5,
      scope: 'world',
      bounds: { resilience: { from: { exact: '5' }, to: null } }
    },
    baseline: { resilience: { score: 4.54, exact: '109/24', rank: 110, size: 193 } },
    reachable: true,
    cost: 11,
    plans_total: 705_404,
    proof: null
  })
  t.equal(data.plans.length, 3)
  t.equal(meta.edition, '2023')
  t.match(meta.rule, /^the least total cost .+ exact dynamic programme .+ rounded once/)
})

t.test('the patch of a plan is a body of what-if, which gives the promised score and rank', async t => {
  const goal = { country: 'KAZ', target: { quadrant: 'high_high' }, costs: { prevention: 0.25 } }
  const { plans, cost } = (await post(url, goal)).json<Answered>().data
  t.equal(cost, 21 + 11 + 12 * 0.25, '21 steps of actors; of the 23 of resilience 12 are of prevention')
  for (const { patch, after } of plans) {
    const answer = await post('/v1/editions/2023/what-if?exact=true', patch)
    t.match(answer.json(), {
      data: [
        {
          after_exact: { criminality: after.criminality?.exact, resilience: after.resilience?.exact },
          ranks: {
            world: { criminality: { after: after.criminality?.rank }, resilience: { after: after.resilience?.rank } }
          },
          quadrant: { before: 'low_low', after: 'high_high' }
        }
      ]
    })
  }
})

t.test('malformed goals are refused with every fault of their form', async t => {
  const pointersOf = async (payload: object) =>
    (await post(`${url}?exact=true`, payload)).json<{
      status: number
      errors: { pointer: string; allowed: string[] }[]
    }>()
  const { status, errors } = await pointersOf({
    target: { node: 'resilience', rank_at_most: 1.5 },
    allowed: [],
    limits: { prevention: { most: 5 } },
    costs: { prevention: '1' },
    plans: 1001,
    more: true
  })
  t.equal(status, 400)
  t.same(
    errors.map(({ pointer }) => pointer),
    [
      '/query/exact',
      '/body/country',
      '/body/target/rank_at_most',
      '/body/allowed',
      '/body/limits/prevention/most',
      '/body/costs/prevention',
      '/body/plans',
      '/body/more'
    ]
  )
  for (const target of [
    {},
    { node: 'resilience' },
    { node: 'resilience', at_least: 5, band: 'x' },
    { quadrant: 'x', scope: 'world' }
  ]) {
    const refused = (await post(url, { country: 'KAZ', target })).json<{
      errors: { pointer: string; allowed: string[] }[]
    }>()
    t.match(refused, {
      status: 400,
      errors: [{ pointer: '/body/target', allowed: [/^exactly one of \{node, at_least/] }]
    })
  }
})

t.test('goals against the definitions are refused with every fault, at most a hundred', async t => {
  const response = await post(url, {
    country: 'Kazakhtan',
    target: { node: 'resilience', at_least: 5 },
    allowed: Array.from({ length: 1000 }, (_, at) => `indicator ${at}`),
    costs: { prevention: 0 }
  })
  t.equal(response.statusCode, 422)
  const { errors, type } = response.json<{
    type: string
    errors: { pointer: string; code: string; nearest?: string[] }[]
  }>()
  t.equal(type, '/problems/GOAL_INVALID')
  t.equal(errors.length, 100)
  t.match(errors[0], { pointer: '/body/country', code: 'COUNTRY_UNKNOWN', nearest: ['Kazakhstan'] })
  t.match(errors[1], { pointer: '/body/allowed/0', code: 'NODE_UNKNOWN' })
})

t.test('an answer of a goal is an object, so that it is not written as CSV', async t => {
  const payload = { country: 'KAZ', target: { quadrant: 'low_high' } }
  t.equal((await ask({ method: 'POST', url, payload, headers: { accept: 'text/csv' } })).statusCode, 406)
})
