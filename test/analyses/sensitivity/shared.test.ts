import t from 'tap'
import { SensitivityModel } from '../../../src/analyses/sensitivity/model.js'
import { cellMoveOf, planSensitivity } from '../../../src/analyses/sensitivity/plan.js'
import { indicatorsBeneath } from '../../../src/scoring/scorer.js'
import { surroundings } from '../../support/sensitivity.js'
import { covered, edition } from '../../support/shipped.js'

const of = edition('2023')
const cells = indicatorsBeneath(of.framework, 'resilience')

const modelOfShared = () => {
  const error = cellMoveOf({ kind: 'step', k: 1, shared_by: 'region' })
  const factor = { kind: 'errors', name: 'errors', countries: 'every', indicators: cells, error } as const
  const output = { node: 'resilience', quantity: 'score', country: undefined, scope: covered('2023', 'world') } as const
  return new SensitivityModel(planSensitivity(of, output, [factor], { samples: 1, seed: 1 }, surroundings))
}

t.test('an error that a region shares is one for all its scores, on every indicator of the factor', async t => {
  const model = modelOfShared()
  const before = Float64Array.from(model.scores())
  const inside = of.countries.flatMap((iso3, at) => {
    const scores = cells.map(id => of.scores.get(id)?.at(at) ?? 0).map(Number)
    return scores.every(score => score > 1 && score < 10) ? [{ region: surroundings.regionOf(iso3), at }] : []
  })
  for (const u of [0.1, 0.35, 0.62, 0.9]) {
    model.set(0, Float64Array.of(u), 0)
    const moved = inside.map(({ region, at }) => [region, (model.scores()[at] ?? NaN) - (before[at] ?? NaN)] as const)
    const byRegion = new Map(moved)
    t.ok(
      moved.every(([region, by]) => Math.abs(by - (byRegion.get(region) ?? NaN)) < 1e-9),
      'one error a region'
    )
    t.ok(
      moved.every(([, by]) => [-0.5, 0, 0.5].some(step => Math.abs(by - step) < 1e-9)),
      'a whole step, or none'
    )
    t.ok(new Set(moved.map(([, by]) => by.toFixed(3))).size > 1, 'regions differ')
  }
})
