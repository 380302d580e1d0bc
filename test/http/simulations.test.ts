import t from 'tap'
import { planAnswer } from '../../src/answers/simulation/simulation.js'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { simulationDefinition } from '../../src/jobs/simulation-definition.js'
import { simulatedOf, SimulationPool } from '../../src/jobs/simulation-pool.js'
import { ThreadPool } from '../../src/jobs/thread-pool.js'
import { refusalOf } from '../support/refusal.js'
import { index } from '../support/shipped.js'
import { askAndLeave } from './gone-client.js'
import { startService } from './service.js'

const { app, post, ask } = await startService()
t.teardown(() => app.close())
const url = '/v1/editions/2023/simulations'
const varied = { replications: 60, weights: { kind: 'dirichlet' }, drop: {}, scope: 'continent:asia' }

t.test('the answer has the same bytes on 1, 2 and 4 threads, and without any', async t => {
  const questions = [{ replications: 61 }, varied].map(asked => ({ edition: '2023', ...SimulationBody.parse(asked) }))
  const expected = questions.map(question => JSON.stringify(index.simulation(question).data))
  for (const threads of [1, 2, 4]) {
    const pool = new ThreadPool(threads)
    const simulations = new SimulationPool(pool)
    for (const [at, question] of questions.entries()) {
      const simulated = await simulatedOf(`${at}`, index, question)
      const text = await simulations.result(simulated, await simulations.run(simulated))
      t.ok(JSON.stringify((JSON.parse(text) as { data: unknown }).data) === expected[at], `${threads} threads`)
    }
    await pool.close()
  }
})

t.test('the route answers JSON and CSV, with the seed and the hash of the question', async t => {
  const answer = await post(url, varied)
  t.match(answer.json(), { meta: { seed: 2023, simulation: /^sha256:[0-9a-f]{64}$/, count: 4 * 46 } })
  const csv = await ask({ method: 'POST', url: `${url}.csv`, payload: { ...varied, levels: [0.1] } })
  t.match(
    csv.body,
    /^edition,node,scope,size,iso3,country,score,score_mean,score_p10,rank,rank_mean,rank_p10,ranked,quadrants,release\r\n2023,criminality,continent:asia,46,AFG,/
  )
})

t.test('the hash tells questions and releases apart, not the order of their members', async t => {
  const question = { edition: '2023', ...SimulationBody.parse({}) }
  const turned = Object.fromEntries(Object.entries(question).toReversed()) as typeof question
  const other = { release: { ...index.release, id: 'other' } } as typeof index
  const { id } = simulationDefinition(index, question)
  t.equal(simulationDefinition(index, turned).id, id)
  t.not(simulationDefinition(index, { ...question, seed: 1 }).id, id)
  t.not(simulationDefinition(other, question).id, id)
})

t.test('beyond the budget the answer says what is allowed, and all faults are told at once', async t => {
  const large = await post(url, { replications: 1_000_000, drop: { count: 32 }, errors: [{ kind: 'none' }] })
  t.match(large.json(), {
    status: 422,
    errors: [
      {
        pointer: '/body/replications',
        code: 'SIMULATION_TOO_LARGE',
        allowed: ['at most 809585 such replications of 193 countries']
      },
      { pointer: '/body/drop/count', code: 'SIMULATION_INVALID', allowed: ['at most 31'] }
    ]
  })
  const odd = await post(url, { replications: 0, errors: [{ kind: 'ranges', cells: [] }] })
  t.equal(odd.statusCode, 400)
})

t.test('the more varies, the fewer replications are computed', async t => {
  const normal = { kind: 'normal', sd: 0.5, shared_by: 'region' }
  for (const [varies, most] of [
    [{}, 161_917],
    [{ weights: { kind: 'uniform' } }, 20_239],
    [{ errors: [normal], normalisations: ['none', 'rank'] }, 5059],
    [{ errors: [normal], scope: 'continent:asia' }, 42_459]
  ] as const) {
    const question = { edition: '2023', ...SimulationBody.parse({ replications: most + 1, ...varies }) }
    const allowed = [new RegExp(`^at most ${most} such replications`)]
    t.match(
      refusalOf(() => planAnswer(index.loaded, question)),
      { faults: [{ code: 'SIMULATION_TOO_LARGE', allowed }] }
    )
    t.ok(planAnswer(index.loaded, { ...question, replications: most }))
  }
})

t.test('ranges of reviewers are resolved, and what is wrong with them is told', async t => {
  const cell = { country: 'Kazakhstan', indicator: 'heroin_trade', low: 6, best: 6.5, high: 8 }
  const asked = { replications: 50, scope: 'region:central_asia_and_the_caucasus' }
  const ranges = (...cells: object[]) => ({ kind: 'ranges', cells, shape: 'odds', odds: [0, 0, 1] })
  const answer = await post(url, { ...asked, errors: [ranges(cell)] })
  t.match(answer.json(), { meta: { errors: [{ kind: 'ranges', cells: 1 }], ties: 'exact' } })
  const { data } = answer.json<{ data: { iso3: string; node: string; score_mean: number }[] }>()
  // 4.5 and 1.5 more on one of 15 markets.
  t.match(
    data.find(({ iso3, node }) => iso3 === 'KAZ' && node === 'criminal_markets'),
    { score_mean: 4.43 }
  )
  const wrong = [ranges(cell, { ...cell, country: 'KAZ' }, { ...cell, low: 5.9 }, { ...cell, country: 'Atlantis' })]
  const refused = await post(url, { ...asked, errors: [{ kind: 'none' }, ...wrong] })
  t.match(refused.json(), {
    status: 422,
    errors: [
      { pointer: '/body/errors/1/cells/1', code: 'UNCERTAINTY_INVALID' },
      { pointer: '/body/errors/1/cells/2/low', code: 'UNCERTAINTY_INVALID' },
      { pointer: '/body/errors/1/cells/3/country', code: 'COUNTRY_UNKNOWN' }
    ]
  })
  const twice = await post(url, { ...asked, errors: [ranges(cell), ranges(cell)] })
  t.match(twice.json(), { errors: [{ pointer: '/body/errors/1/kind', code: 'SIMULATION_INVALID' }] })
})

t.test('a run ends when its client goes away', async t => {
  await askAndLeave(t, app, url, { replications: 20_000, weights: { kind: 'uniform' } })
})
