import t from 'tap'
import { FactorBody, SensitivityBody } from '../../src/bodies/sensitivity.js'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { holdsBounds, holdsMembers, holdsWords, list, takes, text } from './bounds.js'

const whole = {
  replications: 100,
  seed: 7,
  scope: 'world',
  errors: [{ kind: 'none' }],
  weights: { kind: 'uniform', nodes: ['a'] },
  aggregations: { a: ['median'] },
  normalisations: ['rank'],
  drop: { count: 1, among: ['b'] },
  levels: [0.5]
}
holdsMembers('a simulation', SimulationBody, whole, Object.keys(whole))
t.test('a simulation that says nothing is the usual one', async t => {
  t.strictSame(SimulationBody.parse({}), {
    replications: 10_000,
    seed: 2023,
    scope: 'world',
    errors: [{ kind: 'step', k: 1 }],
    levels: [0.05, 0.5, 0.95]
  })
  t.strictSame(SimulationBody.parse({ drop: {} }).drop, { count: 1 })
  t.strictSame(SimulationBody.parse({ weights: { kind: 'dirichlet' } }).weights, {
    kind: 'dirichlet',
    concentration: 1
  })
})

holdsBounds('replications', SimulationBody, replications => ({ replications }), [1, 1_000_000])
holdsBounds('its scope', SimulationBody, size => ({ scope: text(size) }), [1, 4000])
holdsBounds('its errors', SimulationBody, size => ({ errors: list(size, { kind: 'none' }) }), [0, 3])
holdsBounds('means to choose from', SimulationBody, size => ({ aggregations: { a: list(size, 'median') } }), [1, 10])
holdsBounds('composites of means', SimulationBody, size => ({ aggregations: { [text(size)]: ['median'] } }), [1, 100])
holdsBounds('ways to normalise', SimulationBody, size => ({ normalisations: list(size, 'rank') }), [1, 10])
holdsWords('a way to normalise', SimulationBody, way => ({ normalisations: [way] }), [
  'none',
  'min_max',
  'z_score',
  'rank'
])
holdsBounds('levels', SimulationBody, size => ({ levels: list(size, 0.5) }), [1, 20])
holdsBounds('a level', SimulationBody, level => ({ levels: [level] }), [0, 1], 0.001)

holdsMembers('a drop', SimulationBody.shape.drop.unwrap(), { count: 2, among: ['a', 'b'] }, ['count', 'among'])
holdsBounds('what is dropped', SimulationBody, count => ({ drop: { count } }), [1, 1000])
holdsBounds('among what', SimulationBody, size => ({ drop: { among: list(size, 'a') } }), [1, 1000])
holdsBounds('an indicator of it', SimulationBody, size => ({ drop: { among: [text(size)] } }), [1, 100])

const weights = (of: object) => ({ weights: of })
holdsWords('the kind of weights', SimulationBody, kind => weights({ kind, ...(kind === 'relative' && { by: 1 }) }), [
  'uniform',
  'dirichlet',
  'relative'
])
for (const model of [{ kind: 'uniform' }, { kind: 'dirichlet' }, { kind: 'relative', by: 0.5 }]) {
  const of = (nodes: readonly string[]) => weights({ ...model, nodes })
  holdsBounds(`nodes of ${model.kind} weights`, SimulationBody, size => of(list(size, 'a')), [1, 100])
  holdsBounds(`a node of ${model.kind} weights`, SimulationBody, size => of([text(size)]), [1, 100])
  t.notOk(takes(SimulationBody, weights({ ...model, another: 1 })), model.kind)
}
t.test('concentration and width of weights have bounds', async t => {
  const concentrated = (concentration: number): boolean =>
    takes(SimulationBody, weights({ kind: 'dirichlet', concentration }))
  t.ok(concentrated(0.01) && concentrated(1e6))
  t.notOk(concentrated(0.009) || concentrated(1e6 + 1))
  const wide = (by: number): boolean =>
    takes(SimulationBody, weights({ kind: 'relative', by })) && takes(FactorBody, { kind: 'weights', node: 'a', by })
  t.ok(wide(0.001) && wide(1))
  for (const by of [0, 1.001, -1]) {
    t.notOk(
      takes(SimulationBody, weights({ kind: 'relative', by })) || takes(FactorBody, { kind: 'weights', node: 'a', by })
    )
  }
})

const output = { node: 'a', quantity: 'rank', country: 'KAZ', scope: 'world' }
const study = { output, factors: [{ kind: 'drop' }], samples: 64, seed: 1 }
holdsMembers('a sensitivity', SensitivityBody, study, ['factors', 'samples', 'seed'])
holdsMembers('its output', SensitivityBody.shape.output, output, ['country', 'scope'])
t.test('a sensitivity that says no more is the usual one', async t => {
  const given = { output: { node: 'a', quantity: 'score' } }
  t.strictSame(SensitivityBody.parse(given), { output: { ...given.output, scope: 'world' }, samples: 1024, seed: 2023 })
})
holdsWords('its quantity', SensitivityBody, quantity => ({ output: { ...output, quantity } }), ['score', 'rank'])
holdsBounds('its node', SensitivityBody, size => ({ output: { ...output, node: text(size) } }), [1, 100])
holdsBounds('its country', SensitivityBody, size => ({ output: { ...output, country: text(size) } }), [1, 200])
holdsBounds('scope of its ranks', SensitivityBody, size => ({ output: { ...output, scope: text(size) } }), [1, 4000])
holdsBounds('its factors', SensitivityBody, size => ({ ...study, factors: list(size, { kind: 'drop' }) }), [1, 100])
t.test('samples are a power of two from 64 to 16384', async t => {
  const taken = Array.from({ length: 20_000 }, (_, at) => at).filter(samples =>
    takes(SensitivityBody, { output, samples })
  )
  t.strictSame(taken, [64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384])
})
for (const body of [SimulationBody, SensitivityBody]) {
  const seeded = (seed: number): boolean => takes(body, body === SimulationBody ? { seed } : { output, seed })
  t.ok(seeded(0) && seeded(Number.MAX_SAFE_INTEGER))
  t.notOk(seeded(-1) || seeded(0.5) || seeded(Number.MAX_SAFE_INTEGER + 1))
}

const errors = { kind: 'errors', indicators: ['a'], together: true, countries: 'own', error: { kind: 'none' } }
holdsMembers('a factor of errors', FactorBody, errors, ['indicators', 'together', 'countries', 'error'])
holdsMembers('a factor of weights', FactorBody, { kind: 'weights', node: 'a', by: 1 }, ['by'])
const means = { kind: 'aggregation', node: 'a', among: ['median', 'harmonic'] }
holdsMembers('a factor of means', FactorBody, means)
holdsMembers('a factor of drops', FactorBody, { kind: 'drop', among: ['a'] }, ['among'])
holdsWords('whose errors', FactorBody, countries => ({ ...errors, countries }), ['every', 'own', 'others'])
holdsBounds('which errors', FactorBody, size => ({ ...errors, indicators: list(size, 'a') }), [1, 200])
holdsBounds('which drops', FactorBody, size => ({ kind: 'drop', among: list(size, 'a') }), [1, 200])
holdsBounds('an indicator of errors', FactorBody, size => ({ ...errors, indicators: [text(size)] }), [1, 100])
holdsBounds('means of a factor', FactorBody, size => ({ ...means, among: list(size, 'median') }), [2, 10])
