import t from 'tap'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { progressBar, simulateVisibly } from '../../src/cli/progress.js'
import { simulationOfOptions } from '../../src/cli/simulation-options.js'
import { index } from '../support/shipped.js'
import { refusalOf } from '../support/refusal.js'
import { crindex } from './support.js'

t.test('options say the body of the API', async t => {
  const options = {
    replications: '50',
    error: ['step:1:1/4,1/2,1/4', 'normal:0.3@region'],
    weights: 'relative:0.25',
    means: ['criminality=arithmetic,generalised:-1'],
    normalise: ['none,min_max', 'rank'],
    drop: '2',
    level: ['0.1']
  }
  t.strictSame(SimulationBody.parse(simulationOfOptions(options)), {
    replications: 50,
    seed: 2023,
    scope: 'world',
    errors: [
      { kind: 'step', k: 1, odds: ['1/4', '1/2', '1/4'] },
      { kind: 'normal', sd: 0.3, grid: true, shared_by: 'region' }
    ],
    weights: { kind: 'relative', by: 0.25 },
    aggregations: { criminality: ['arithmetic', { generalised: -1 }] },
    normalisations: ['none', 'min_max', 'rank'],
    drop: { count: 2 },
    levels: [0.1]
  })
})

t.test('weights are drawn evenly, by Dirichlet or around those that there are', async t => {
  const weights = (text: string): unknown => simulationOfOptions({ weights: text }).weights
  t.strictSame(weights('uniform'), { kind: 'uniform' })
  t.strictSame(weights('dirichlet'), { kind: 'dirichlet' })
  t.strictSame(weights('dirichlet:2.5'), { kind: 'dirichlet', concentration: 2.5 })
  for (const text of ['uniform:1', 'relative', 'dirichlet:', 'even']) {
    t.match(refusalOf(() => weights(text)).faults, [{ pointer: '/weights' }], text)
  }
})

t.test('every option that is not of its form is told, with its forms', async t => {
  const refusal = refusalOf(() => simulationOfOptions({ error: ['step:0'], weights: 'relative', means: ['x'] }))
  t.equal(refusal.code, 'REQUEST_INVALID')
  t.strictSame(
    refusal.faults.map(({ pointer }) => pointer),
    ['/error', '/weights', '/means']
  )
  t.match(await crindex('simulation', '--replications', 'many'), { code: 2, stderr: /replications: found "many"/ })
})

t.test('simulate gives the answer of the API', async t => {
  const { code, stdout, stderr } = await crindex('simulation', '--edition', '2023', '--replications', '50', '--json')
  t.match({ code, stderr }, { code: 0, stderr: '' })
  const { data } = index.simulation({ edition: '2023', ...SimulationBody.parse({ replications: 50 }) })
  t.strictSame((JSON.parse(stdout) as { data: unknown }).data, JSON.parse(JSON.stringify(data)))
})

t.test('where people watch, a bar shows how far it is, and the answer is the same', async t => {
  t.equal(progressBar(0, 3, 6), '[......]   0 %')
  t.equal(progressBar(3, 3, 6), '[######] 100 %')
  const written: string[] = []
  const stderr = { isTTY: true, write: (text: string) => written.push(text) }
  const question = { edition: '2023', ...SimulationBody.parse({ replications: 70 }) }
  const { data } = simulateVisibly(index, question, { stderr })
  t.strictSame(data, index.simulation(question).data)
  t.match(written[1], /^\r\[\.+\] {3}2 %$/)
  t.match(written.at(-1), /^\r +\r$/)
})
