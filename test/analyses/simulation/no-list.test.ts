import t from 'tap'
import { planSimulation, replicate } from '../../../src/analyses/simulation/simulation.js'
import { fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'

const scores = {
  AAA: [fraction(2), fraction(8)],
  BBB: [fraction(4), fraction(4)],
  CCC: [fraction(6), fraction(3)]
}
const still = {
  positions: [0, 1, 2],
  regionOf: () => '',
  scaleOf: () => ({ min: fraction(1), max: fraction(10), step: fraction(1, 2) }),
  seed: 1,
  errors: [],
  weights: { kind: 'uniform' },
  formulas: new Map(),
  drop: null
} as const

/** Replications in which each country has each rank, by formulas without a list of children that could be weighed. */
const ranksOf = (formula: string): number[] => {
  const framework = frameworkOf(`tree: { top: { formula: '${formula}', children: [a, b] } }`)
  const edition = scoreEdition(framework, observationsOf(['a', 'b'], scores))
  const { ranks } = replicate(planSimulation({ ...still, edition }), { from: 0, to: 10 })
  return [...(ranks[0] ?? [])]
}

t.test('a formula that is no mean of all children has no weights that could vary', async t => {
  t.strictSame(ranksOf('2 * a + b'), [0, 10, 0, 0, 10, 0, 10, 0, 0])
  t.strictSame(ranksOf('b - a'), [10, 0, 0, 0, 10, 0, 0, 0, 10])
})
