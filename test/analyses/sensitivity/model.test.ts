import fc from 'fast-check'
import t, { type Test } from 'tap'
import { ranksAmong } from '../../../src/analyses/what-if/rank-shift.js'
import { createScenario } from '../../../src/analyses/what-if/scenario.js'
import { ranksOf } from '../../../src/analyses/sensitivity/sensitivity.js'
import type { Factor } from '../../../src/analyses/sensitivity/factors.js'
import { SensitivityModel } from '../../../src/analyses/sensitivity/model.js'
import { cellMoveOf, planSensitivity } from '../../../src/analyses/sensitivity/plan.js'
import { resolvePatch } from '../../../src/answers/patch/patch.js'
import type { CellError } from '../../../src/analyses/uncertainty/model.js'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { toFloat } from '../../../src/exact/fraction.js'
import { indicatorsBeneath } from '../../../src/scoring/scorer.js'
import { holds } from '../../support/property.js'
import { surroundings } from '../../support/sensitivity.js'
import { covered, edition, index } from '../../support/shipped.js'

const of = edition('2023')
const modelOf = (factors: readonly Factor[], node = 'criminality') => {
  const output = { node, quantity: 'score', country: undefined, scope: covered('2023', 'world') } as const
  return new SensitivityModel(planSensitivity(of, output, factors, { samples: 1, seed: 1 }, surroundings))
}
const errorsOf = (indicator: string, error: CellError): Factor => ({
  ...{ kind: 'errors', name: 'errors', countries: 'every' },
  indicators: [indicator],
  error: cellMoveOf(error)
})

/** The scores are those that the exact route has under a patch; none of the baseline where the patch is empty. */
const agree = (t: Test, scores: Float64Array, patch: Patch, node = 'criminality'): void => {
  const scenario = createScenario(of, resolvePatch(index.loaded, of, patch))
  const apart = of.countries.map((iso3, at) => {
    const exact = scenario.read(iso3)(node)
    return Math.abs((scores[at] ?? NaN) - (exact === null ? NaN : toFloat(exact)))
  })
  t.ok(Math.max(...apart) < 1e-12, `${JSON.stringify(patch)}: ${Math.max(...apart)} apart`)
}

const markets = indicatorsBeneath(of.framework, 'criminal_markets')
const means: Factor = {
  kind: 'aggregation',
  name: 'means',
  node: 'criminality',
  among: ['arithmetic', 'geometric', 'harmonic']
}
const weights: Factor = {
  kind: 'weights',
  name: 'weights',
  node: 'criminality',
  children: ['criminal_markets', 'criminal_actors'],
  by: 0.5
}
const dropped: Factor = { kind: 'drop', name: 'drop', among: markets }

t.test('each choice of a mean gives the scores of the exact route', async t => {
  const model = modelOf([means])
  for (const [u, name] of [
    [0.1, 'arithmetic'],
    [0.5, 'geometric'],
    [0.9, 'harmonic']
  ] as const) {
    model.set(0, Float64Array.of(u), 0)
    agree(t, model.scores(), { aggregations: { criminality: name } })
  }
})

t.test('weights that are off give the scores of the exact route with those weights', async t => {
  const model = modelOf([weights])
  model.set(0, Float64Array.of(9, 1, 0.25), 1)
  agree(t, model.scores(), { weights: { criminality: { criminal_markets: 1.5, criminal_actors: 0.75 } } })
})

t.test(
  'each indicator that is left out gives the scores of the exact route without it, the first choice all',
  async t => {
    const model = modelOf([dropped])
    for (const [at, id] of markets.entries()) {
      model.set(0, Float64Array.of((at + 1.5) / (markets.length + 1)), 0)
      agree(t, model.scores(), { drop: [id] })
    }
    model.set(0, Float64Array.of(0.5 / (markets.length + 1)), 0)
    agree(t, model.scores(), { aggregations: { criminality: 'arithmetic' } })
  }
)

t.test('factors together give the scores of the exact route under all of them, in any order', async t => {
  const model = modelOf([means, weights, dropped])
  const u = Float64Array.of(0.5, 1, 0.5, 1.5 / (markets.length + 1))
  for (const [factor, from] of [
    [2, 3],
    [0, 0],
    [1, 1]
  ] as const)
    model.set(factor, u, from)
  agree(t, model.scores(), {
    drop: markets.slice(0, 1),
    aggregations: { criminality: 'geometric' },
    weights: { criminality: { criminal_markets: 1.5, criminal_actors: 1 } }
  })
})

t.test('errors of the scores of all countries by one step give the scores of the exact route, clipped', async t => {
  const model = modelOf([errorsOf('heroin_trade', { kind: 'step', k: 1, shared_by: 'indicator' })])
  for (const [u, by] of [
    [0.1, -0.5],
    [0.9, 0.5]
  ] as const) {
    model.set(0, Float64Array.of(u), 0)
    agree(t, model.scores(), { changes: [{ scope: 'world', indicator: 'heroin_trade', by }], ends: 'clip' })
  }
})

t.test('ranks in float64 are those of keys, whatever order they were last in', async t => {
  holds(
    t,
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), fc.nat(), (keys, shift) => {
      const places = keys.map((_, at) => at)
      const order = Uint32Array.from(places, at => (at + shift) % keys.length)
      const ranks = ranksOf(
        Float64Array.from(keys, key => key / 3),
        order
      )
      const wanted = ranksAmong(keys, places)
      return places.every(at => ranks[at] === wanted.get(at))
    })
  )
})
