import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { addCounts } from '../../../src/analyses/kernels/counts.js'
import { planSimulation, replicate, stepOdds } from '../../../src/analyses/simulation/simulation.js'
import type { VariedIndex } from '../../../src/analyses/simulation/question.js'
import { fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { SimulationBody } from '../../../src/bodies/simulation.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { index } from '../../support/shipped.js'

const scale = { min: fraction(1), max: fraction(10), step: fraction(1, 2) }
const two = scoreEdition(
  frameworkOf('tree: { top: { formula: mean(children), children: [a, b] } }'),
  observationsOf(['a', 'b'], {
    AAA: [fraction(2), fraction(8)],
    BBB: [fraction(4), fraction(4)],
    CCC: [fraction(6), fraction(3)]
  })
)
const still: VariedIndex = {
  edition: two,
  positions: [0, 1, 2],
  regionOf: iso3 => (iso3 === 'CCC' ? 'south' : 'north'),
  scaleOf: () => scale,
  seed: 1,
  errors: [],
  weights: null,
  formulas: new Map(),
  drop: null
}
const count = 20_000
const simulate = (question: Partial<VariedIndex>, range = { from: 0, to: count }) =>
  replicate(planSimulation({ ...still, ...question }), range)

/** Share of replications in which a country has a rank. */
const shareOf = (counts: ReturnType<typeof simulate>, unit: number, rank: number): number =>
  (counts.ranks[0]?.[3 * unit + rank - 1] ?? 0) / counts.replications

const near = (found: number, chance: number): boolean =>
  Math.abs(found - chance) <= 5 * Math.sqrt((chance * (1 - chance)) / count) + 1e-12

t.test('weights that vary give the ranks that they must: closed forms of two indicators', async t => {
  // With the share w on a: AAA has 8 - 6w, BBB 4, CCC 3 + 3w. AAA is above CCC below w = 5/9, above BBB below 2/3; CCC
  // is above BBB beyond 1/3.
  const flat = simulate({ weights: { kind: 'dirichlet', concentration: 1 } })
  t.ok(near(shareOf(flat, 0, 1), 5 / 9))
  t.ok(near(shareOf(flat, 1, 2), 2 / 3))
  t.ok(near(shareOf(flat, 1, 3), 1 / 3))
  // Weights u and v uniform on 0.5..1.5: AAA leads where u < 5/4 v.
  t.ok(near(shareOf(simulate({ weights: { kind: 'relative', by: 0.5 } }), 0, 1), 0.69375))
  t.equal(shareOf(simulate({ weights: { kind: 'uniform', nodes: [] } }), 0, 1), 1, 'no node, no change')
})

t.test('an indicator that is dropped does not count', async t => {
  const dropped = simulate({ drop: { count: 1, among: ['a', 'b'] } })
  t.ok(near(shareOf(dropped, 0, 1), 1 / 2))
  t.ok(near(shareOf(dropped, 2, 1), 1 / 2))
  t.equal(shareOf(simulate({ drop: { count: 1, among: ['b'] } }), 2, 1), 1)
})

t.test('an error that all countries share moves scores and no ranks; one of a region moves the region', async t => {
  const shared = simulate({ errors: [{ kind: 'normal', sd: 0.1, grid: false, shared_by: 'indicator' }] })
  t.equal(shareOf(shared, 0, 1), 1)
  t.ok((shared.scores[0]?.filter(bins => bins > 0).length ?? 0) > 300)
  const region = simulate({ errors: [{ kind: 'step', k: 1, odds: [0, 1], shared_by: 'region' }] })
  // AAA 5 +- 0.5 and CCC 4.5 +- 0.5, independently: tied in none, CCC above where north falls and south rises.
  t.ok(near(shareOf(region, 2, 1), 1 / 4))
  t.ok(near(shareOf(region, 0, 1), 3 / 4))
})

t.test('on whole numbers and in float64 the same question has answers that agree', async t => {
  const error = { kind: 'step', k: 2, odds: ['1/2', '1/3', 0.25] } as const
  const exact = simulate({ errors: [{ ...error, odds: [...error.odds] }] })
  const float = simulate({
    errors: [
      { ...error, odds: [...error.odds] },
      { kind: 'step', k: 1, odds: [1, 0] }
    ]
  })
  t.ok(planSimulation({ ...still, errors: [{ kind: 'step', k: 1 }] }).lattice)
  t.equal(planSimulation({ ...still, errors: [{ kind: 'step', k: 1, shared_by: 'region' }] }).lattice, null)
  for (const [at, chance] of exact.ranks[0]?.entries() ?? []) {
    const [p, q] = [chance / count, (float.ranks[0]?.[at] ?? 0) / count]
    t.ok(Math.abs(p - q) <= 5 * Math.sqrt((2 * p * (1 - p)) / count) + 1e-12, `${p} and ${q}`)
  }
})

t.test('odds are whole numbers in the proportion in which they are written', async t => {
  t.strictSame(stepOdds({ kind: 'step', k: 1 }), [1, 1, 1])
  t.strictSame(stepOdds({ kind: 'step', k: 1, odds: ['1/2', '1/4'] }), [1, 2, 1])
  t.strictSame(stepOdds({ kind: 'step', k: 1, odds: [0.1, 0.2, '0.7'] }), [1, 2, 7])
})

t.test('replications in any chunks add up to the same counts, whatever varies', async t => {
  const questions: Partial<VariedIndex>[] = [
    { errors: [{ kind: 'step', k: 1 }] },
    {
      errors: [
        { kind: 'normal', sd: 1, grid: true },
        { kind: 'normal', sd: 0.2, grid: false, shared_by: 'region' }
      ]
    },
    {
      weights: { kind: 'dirichlet', concentration: 5 },
      drop: { count: 1, among: ['a', 'b'] },
      errors: [{ kind: 'step', k: 1 }]
    }
  ]
  for (const question of questions) {
    const whole = simulate(question, { from: 0, to: 90 })
    const parts = [
      [50, 90],
      [0, 1],
      [1, 50]
    ].map(([from = 0, to = 0]) => simulate(question, { from, to }))
    t.ok(isDeepStrictEqual(parts.reduce(addCounts), whole))
    t.notOk(isDeepStrictEqual(simulate({ ...question, seed: 2 }, { from: 0, to: 90 }).scores, whole.scores))
  }
})

t.test('a simulation of the shipped index: seed, baseline and sums are in the answer', async t => {
  const question = { edition: '2023', ...SimulationBody.parse({ replications: 200, levels: [0.025, 0.5, 0.975] }) }
  const { data, meta } = index.simulation(question)
  t.match(meta, { seed: 2023, replications: 200, ties: 'exact', scope: { id: 'world', size: 193 } })
  t.equal(data.length, 4 * 193)
  const row = data.find(({ iso3, node }) => iso3 === 'KAZ' && node === 'criminality')
  t.match(row, { score: 4.47, rank: 127, ranked: 200 })
  t.ok(Number(row?.rank_p2_5) <= Number(row?.rank_p50) && Number(row?.rank_p50) <= Number(row?.rank_p97_5))
  t.equal(
    Object.values(row?.quadrants ?? {}).reduce((sum, each) => sum + each, 0),
    200
  )
  const again = index.simulation(question)
  t.equal(JSON.stringify([data, meta]), JSON.stringify([again.data, again.meta]))
})
