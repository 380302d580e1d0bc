import t from 'tap'
import type { SensitivityResult } from '../../../src/analyses/sensitivity/sensitivity.js'
import type { Output } from '../../../src/analyses/sensitivity/plan.js'
import { fraction, toFloat } from '../../../src/exact/fraction.js'
import { scoreEdition, scoreOf } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { errorsOf, near, study } from '../../support/sensitivity.js'
import { covered, edition, rankOf } from '../../support/shipped.js'

const of = edition('2023')
const world = covered('2023', 'world')
const varianceOf = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

t.test(
  'the errors of a score add up: each has the share weight^2 variance, with clipping, and no more in total',
  async t => {
    const factors = of.indicators.map(id => errorsOf(id))
    const output: Output = { node: 'criminality', quantity: 'score', country: 'COD', scope: world }
    const { indices, baseline } = study(of, output, factors, { samples: 4096, seed: 1 })
    near(t, baseline, toFloat(scoreOf(of, 'criminality', 'COD') ?? 0), 1e-12)
    const parts = of.framework.nodes.flatMap(({ id, parent, kind }) => {
      if (kind !== 'indicator') return []
      const weight = parent === 'criminal_markets' ? 1 / 30 : parent === 'criminal_actors' ? 1 / 10 : 0
      const score = toFloat(scoreOf(of, id, 'COD') ?? 0)
      return weight ** 2 * varianceOf([-0.5, 0, 0.5].map(off => Math.min(10, Math.max(1, score + off))))
    })
    const whole = parts.reduce((sum, part) => sum + part, 0)
    for (const [at, { first, total }] of indices.entries()) {
      near(t, first?.value, (parts[at] ?? NaN) / whole)
      near(t, total?.value, (parts[at] ?? NaN) / whole)
      if (parts[at] === 0)
        t.strictSame([first, total], Array(2).fill({ value: 0, low: 0, high: 0 }), factors[at]?.name ?? '')
    }
  }
)

t.test('the rank of a country among three is that of full enumeration: first and total of four factors', async t => {
  const framework = frameworkOf('tree:\n  whole:\n    formula: mean(children)\n    children: [a, b]')
  const rows = { AAA: [fraction(5), fraction(5)], BBB: [fraction(11, 2), fraction(5)], CCC: [fraction(9), fraction(9)] }
  const small = scoreEdition(framework, observationsOf(['a', 'b'], rows))
  const factors = [errorsOf('a', 'own'), errorsOf('b', 'own'), errorsOf('a', 'others'), errorsOf('b', 'others')]
  const offs = [-0.5, 0, 0.5]
  // CCC stays above whatever happens: the error of BBB alone decides, ties share the better rank.
  const rank = ([ownA = 0, ownB = 0, otherA = 0, otherB = 0]: readonly number[]): number =>
    2 + Number(10.5 + otherA + otherB > 10 + ownA + ownB)
  const all = offs.flatMap(p => offs.flatMap(q => offs.flatMap(r => offs.map(s => [p, q, r, s]))))
  const whole = varianceOf(all.map(rank))
  const meanGiven = (fixed: (point: readonly number[]) => string): number => {
    const groups = new Map<string, number[]>()
    for (const point of all) groups.set(fixed(point), [...(groups.get(fixed(point)) ?? []), rank(point)])
    const means = [...groups.values()].map(ranks => ranks.reduce((sum, each) => sum + each, 0) / ranks.length)
    return varianceOf(means) / whole
  }
  const output: Output = {
    node: 'whole',
    quantity: 'rank',
    country: 'AAA',
    scope: { id: 'world', positions: [0, 1, 2] }
  }
  const found = study(small, output, factors, { samples: 8192, seed: 5 })
  t.equal(found.baseline, 3)
  for (const at of factors.keys()) {
    near(
      t,
      found.indices[at]?.first?.value,
      meanGiven(point => String(point[at]))
    )
    near(t, found.indices[at]?.total?.value, 1 - meanGiven(point => String(point.toSpliced(at, 1))))
  }
  near(t, found.variance, whole, 0.01)
})

t.test('the baseline rank of every country is its exact rank', async t => {
  for (const iso3 of of.countries) {
    const output: Output = { node: 'resilience', quantity: 'rank', country: iso3, scope: world }
    const { baseline } = study(of, output, [errorsOf('prevention')], { samples: 1, seed: 1 })
    t.equal(baseline, rankOf('2023', 'resilience', iso3, 'world')?.rank, iso3)
  }
})

t.test('without a country the output is the mean score, or the mean shift of ranks', async t => {
  const scope = covered('2023', 'region:central_asia_and_the_caucasus')
  const ask = (quantity: Output['quantity']): SensitivityResult =>
    study(of, { node: 'criminality', quantity, country: undefined, scope }, [errorsOf('criminal_networks')], {
      samples: 64,
      seed: 1
    })
  const scores = scope.positions.map(at => toFloat(scoreOf(of, 'criminality', of.countries[at] ?? '') ?? 0))
  near(t, ask('score').baseline, scores.reduce((sum, score) => sum + score, 0) / scores.length, 1e-12)
  t.equal(ask('rank').baseline, 0)
  t.ok(ask('rank').mean > 0)
})

t.test('one seed gives one result, another seed another one near it', async t => {
  const output: Output = { node: 'criminality', quantity: 'rank', country: 'KAZ', scope: world }
  const factors = ['heroin_trade', 'criminal_networks'].map(id => errorsOf(id))
  const ask = (seed: number) => study(of, output, factors, { samples: 256, seed })
  t.strictSame(ask(7), ask(7))
  t.not(ask(7).indices[0]?.first?.value, ask(8).indices[0]?.first?.value)
  near(t, ask(7).indices[1]?.total?.value, ask(8).indices[1]?.total?.value ?? NaN, 0.15)
})
