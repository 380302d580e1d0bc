import { once } from 'node:events'
import t from 'tap'
import { Simulation } from '../../src/definitions/simulation.js'
import { simulationDefinition } from '../../src/jobs/simulation-definition.js'
import { SimulationPool } from '../../src/jobs/simulation-pool.js'
import { index } from '../support/shipped.js'
import { startService } from './service.js'

const { app, post, ask } = await startService()
t.teardown(() => app.close())
const url = '/v1/editions/2023/simulations'
const varied = { replications: 60, weights: { kind: 'dirichlet' }, drop: {}, scope: 'continent:asia' }

t.test('the answer has the same bytes on 1, 2 and 4 threads, and without any', async t => {
  for (const asked of [{ replications: 61 }, varied]) {
    const question = { edition: '2023', ...Simulation.parse(asked) }
    const { data } = index.simulate(question)
    for (const threads of [1, 2, 4]) {
      const pool = new SimulationPool(threads)
      const answer = await pool.answer(index, question)
      t.equal(JSON.stringify(answer.data), JSON.stringify(data), `${threads} threads`)
      t.equal(await pool.answer(index, question), answer, 'and is kept')
      await pool.close()
    }
  }
})

t.test('the route answers JSON and CSV, with the seed and the hash of the question', async t => {
  const answer = await post(url, varied)
  t.match(answer.json(), { meta: { seed: 2023, simulation: /^sha256:[0-9a-f]{64}$/, count: 4 * 46 } })
  const csv = await ask({ method: 'POST', url: `${url}.csv`, payload: { ...varied, levels: [0.1] } })
  t.match(csv.body, /^iso3,country,node,score,score_mean,score_p10,rank,rank_mean,rank_p10,ranked,quadrants\r\nAFG,/)
})

t.test('the hash tells questions and releases apart, not the order of their members', async t => {
  const question = { edition: '2023', ...Simulation.parse({}) }
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
        allowed: ['at most 777202 replications of 193 countries']
      },
      { pointer: '/body/drop/count', code: 'SIMULATION_INVALID', allowed: ['at most 31'] }
    ]
  })
  const odd = await post(url, { replications: 0, errors: [{ kind: 'ranges', cells: [] }] })
  t.equal(odd.statusCode, 400)
})

t.test('a run ends when its client goes away', async t => {
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const gone = new AbortController()
  const body = JSON.stringify({ replications: 100_000, weights: { kind: 'uniform' } })
  const headers = { 'content-type': 'application/json' }
  const waiting = fetch(`${address}${url}`, { method: 'POST', headers, body, signal: gone.signal })
  const refused = t.rejects(waiting, { name: 'AbortError' })
  await once(app.server, 'request')
  await fetch(`${address}/health/live`)
  gone.abort()
  await refused
  while (app.simulations.cancelled === 0) await new Promise(resolve => setTimeout(resolve, 20))
  t.equal(app.simulations.cancelled, 1)
})
