import t from 'tap'
import { planSimulation, replicate } from '../../../src/analyses/simulation/simulation.js'
import type { VariedIndex } from '../../../src/analyses/simulation/question.js'
import { fraction, toFloat, type Fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { edition, index } from '../../support/shipped.js'

const scale = { min: fraction(1), max: fraction(10), step: fraction(1, 2) }
const framework = frameworkOf('tree: { top: { formula: mean(children), children: [a, b] } }')

type Rows = Readonly<Record<string, readonly (number | null)[]>>

const questionOf = (rows: Rows): VariedIndex => {
  const exact = Object.entries(rows).map(([iso3, scores]): [string, (Fraction | null)[]] => [
    iso3,
    scores.map(score => (score === null ? null : fraction(score)))
  ])
  return {
    edition: scoreEdition(framework, observationsOf(['a', 'b'], Object.fromEntries(exact))),
    positions: Object.keys(rows).map((_, at) => at),
    regionOf: () => '',
    scaleOf: () => scale,
    seed: 1,
    errors: [],
    weights: null,
    formulas: new Map(),
    drop: null
  }
}

type Methods = NonNullable<VariedIndex['normalisations']>

/** Score and rank of every unit in one replication; undefined where it has none. */
const scoresOf = (question: VariedIndex, ...normalisations: Methods) => {
  const plan = planSimulation({ ...question, normalisations })
  const { ranks, scores } = replicate(plan, { from: 0, to: 1 })
  const { first, step, under, size } = plan.outputs[0]?.bins ?? { first: 0, step: 0, under: 1, size: 0 }
  return Array.from({ length: plan.units }, (_, unit) => {
    const bin = scores[0]?.subarray(unit * size, (unit + 1) * size).indexOf(1) ?? -1
    const rank = ranks[0]?.subarray(unit * plan.units, (unit + 1) * plan.units).indexOf(1) ?? -1
    return bin < 0 ? undefined : [(first + step * bin) / under, rank + 1]
  })
}

const three = questionOf({ AAA: [2, 8], BBB: [4, 4], CCC: [6, 3] })

t.test('every method by hand: three countries, two indicators, their mean', async t => {
  t.strictSame(scoresOf(three, 'none'), [
    [5, 1],
    [4, 3],
    [4.5, 2]
  ])
  // a: 1, 5.5, 10; b: 10, 1 + 9/5, 1.
  t.strictSame(scoresOf(three, 'min_max'), [
    [5.5, 1],
    [4.15, 3],
    [5.5, 1]
  ])
  // All in the middle: who leads on a is last on b.
  t.strictSame(scoresOf(three, 'rank'), [
    [5.5, 1],
    [5.5, 1],
    [5.5, 1]
  ])
  // All six scores: mean 4.5, sd sqrt(23.5/6); a: 4, sqrt(8/3); b: 5, sqrt(14/3). AAA: 4.5 + 1.9791 (-2/1.6330 + 3/2.1602)/2.
  t.strictSame(scoresOf(three, 'z_score'), [
    [4.662, 2],
    [4.042, 3],
    [4.796, 1]
  ])
})

t.test('an indicator that does not vary puts all in the middle, and so does a single country', async t => {
  const flat = questionOf({ AAA: [3, 2], BBB: [3, 4] })
  for (const method of ['min_max', 'rank'] as const) {
    t.strictSame(scoresOf(flat, method), [
      [3.25, 2],
      [7.75, 1]
    ])
    t.strictSame(scoresOf(questionOf({ AAA: [2, 8] }), method), [[5.5, 1]])
  }
  // Mean 3 of all four, sd sqrt(1/2): b becomes 3 -+ 0.7071, a becomes 3.
  t.strictSame(scoresOf(flat, 'z_score'), [
    [2.646, 2],
    [3.354, 1]
  ])
  t.strictSame(scoresOf(questionOf({ AAA: [2, 8] }), 'z_score'), [[5, 1]], 'the mean of all')
})

t.test('a missing score stays missing, and does not count for the others', async t => {
  const holed = questionOf({ AAA: [10, null], BBB: [4, 4], CCC: [6, 3] })
  // a over 4, 6, 10: BBB 1, CCC 4; b over 4, 3: BBB 10, CCC 1.
  t.strictSame(scoresOf(holed, 'min_max'), [undefined, [5.5, 1], [2.5, 2]])
  // a: BBB 1, CCC 5.5; b: BBB 10, CCC 1.
  t.strictSame(scoresOf(holed, 'rank'), [undefined, [5.5, 1], [3.25, 2]])
  t.equal(scoresOf(holed, 'z_score')[0], undefined)
})

t.test('each method is as likely as the other, and none alone is no change', async t => {
  const count = 20_000
  const plan = planSimulation({ ...three, normalisations: ['min_max', 'z_score', 'rank', 'none'] })
  const { ranks } = replicate(plan, { from: 0, to: count })
  // The second rank of AAA is by z-scores alone, that of CCC without normalisation alone.
  for (const unit of [0, 2]) {
    const share = (ranks[0]?.[3 * unit + 1] ?? 0) / count
    t.ok(Math.abs(share - 1 / 4) < 5 * Math.sqrt(3 / 16 / count), `${share}`)
  }
  t.ok(planSimulation({ ...three, normalisations: [] }).lattice)
})

t.test(
  'on the shipped index as computed beside it: Kazakhstan among all, by the lowest and highest of each',
  async t => {
    const year = edition('2023')
    const positions = [...year.countries.keys()]
    const scaleOf = (id: string) => index.release.definitions.get(id)?.scale ?? index.release.index.scale
    const plan = planSimulation({ ...three, edition: year, positions, scaleOf, normalisations: ['min_max'] })
    const { scores } = replicate(plan, { from: 0, to: 1 })
    const own = year.position.get('KAZ') ?? NaN
    for (const [output, { id, bins }] of plan.outputs.entries()) {
      const children = year.framework.nodes.find(node => node.id === id)?.children ?? []
      if (id === 'criminality') continue
      const shares = children.map(child => {
        const scored = year.scores.get(child)
        const column = year.countries.map((_, at) => toFloat(scored?.at(at) ?? NaN))
        const [low, high] = [Math.min(...column), Math.max(...column)]
        return ((column[own] ?? NaN) - low) / (high - low)
      })
      const expected = 1 + (9 * shares.reduce((sum, share) => sum + share, 0)) / shares.length
      const bin = scores[output]?.subarray(own * bins.size, (own + 1) * bins.size).indexOf(1) ?? NaN
      t.equal((bins.first + bin) / bins.under, Math.round(expected * bins.under) / bins.under, id)
    }
  }
)
