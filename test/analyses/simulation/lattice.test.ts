import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { addCounts } from '../../../src/analyses/kernels/counts.js'
import { runLattice } from '../../../src/analyses/kernels/monte-carlo.js'
import { createLattice, type CellOdds } from '../../../src/analyses/simulation/lattice.js'
import { fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { edition, index } from '../../support/shipped.js'

const scale = { min: fraction(1), max: fraction(10), step: fraction(1, 2) }

/** A step either way with equal odds, clipped. */
const thirds = (place: number, top: number): CellOdds => {
  if (place === 0) return { first: 0, odds: [2, 1] }
  return place === top ? { first: top - 1, odds: [1, 2] } : { first: place - 1, odds: [1, 1, 1] }
}

const tiny = scoreEdition(
  frameworkOf(`
tree:
  both:
    formula: mean(pair, c)
    children:
      pair: { formula: mean(children), children: [a, b] }
      c: { formula: mean(children), children: [d] }
`),
  observationsOf(['a', 'b', 'd'], {
    AAA: [fraction(1), fraction(5), fraction(4)],
    BBB: [fraction(4), fraction(5, 2), fraction(7, 2)],
    CCC: [fraction(10), fraction(10), fraction(1)]
  })
)
const nodes = ['both', 'pair']
const tinyQuestion = { edition: tiny, nodes, positions: [0, 1, 2], scaleOf: () => scale, cellOdds: thirds }

/** Every outcome of the nine cells of the tiny index, each as likely as the other: counts of ranks by unit and rank. */
const enumerate = (weights: readonly number[]): number[] => {
  const cells = [
    [0, 8, 6],
    [6, 3, 5],
    [18, 18, 0]
  ] // places, half points above 1
  const ranks = new Array<number>(9).fill(0)
  for (let outcome = 0; outcome < 3 ** 9; outcome++) {
    let rest = outcome
    const sums = cells.map(row =>
      row.reduce((sum, place, at) => {
        const moved = Math.min(18, Math.max(0, place + (rest % 3) - 1))
        rest = Math.floor(rest / 3)
        return sum + (weights[at] ?? 0) * moved
      }, 0)
    )
    for (const [unit, sum] of sums.entries()) {
      const rank = sums.filter(other => other > sum).length
      ranks[3 * unit + rank] = (ranks[3 * unit + rank] ?? 0) + 1
    }
  }
  return ranks.map(count => count / 3 ** 9)
}

t.test('simulated ranks are those of full enumeration, ties included', async t => {
  const lattice = createLattice(tinyQuestion)
  if (!lattice) throw new Error('no lattice')
  const count = 200_000
  const { ranks } = runLattice(lattice.job, 1, { from: 0, to: count })
  for (const [at, weights] of [
    [1, 1, 2],
    [1, 1, 0]
  ].entries()) {
    for (const [place, chance] of enumerate(weights).entries()) {
      const found = (ranks[at]?.[place] ?? 0) / count
      const error = Math.sqrt((chance * (1 - chance)) / count)
      t.ok(Math.abs(found - chance) <= 5 * error, `${nodes[at]}: ${found} of ${chance}`)
    }
  }
})

t.test('replications in any parts and order add up to the same counts', async t => {
  const positions = [...edition('2023').countries.keys()]
  const scaleOf = () => scale
  const lattice = createLattice({
    ...tinyQuestion,
    edition: edition('2023'),
    nodes: ['resilience'],
    positions,
    scaleOf
  })
  if (!lattice) throw new Error('no lattice')
  const run = (from: number, to: number) => runLattice(lattice.job, 5, { from, to })
  const whole = run(0, 100)
  t.ok(isDeepStrictEqual(addCounts(run(60, 100), addCounts(run(0, 1), run(1, 60))), whole))
  t.notOk(isDeepStrictEqual(runLattice(lattice.job, 6, { from: 0, to: 100 }), whole))
})

t.test('indicators that weigh alike are one part; without errors everything stays as it is', async t => {
  const sure = (place: number): CellOdds => ({ first: place, odds: [1] })
  const year = edition('2023')
  const question = {
    ...tinyQuestion,
    edition: year,
    nodes: ['criminality', 'criminal_markets', 'criminal_actors', 'resilience'],
    positions: [...year.countries.keys()],
    scaleOf: (id: string) => index.release.definitions.get(id)?.scale ?? scale
  }
  t.equal(createLattice(question)?.job.parts, 3)
  const lattice = createLattice({ ...question, cellOdds: sure })
  if (!lattice) throw new Error('no lattice')
  const { ranks, scores: values } = runLattice(lattice.job, 1, { from: 0, to: 1 })
  const { job, nodes: scaled } = lattice
  for (const [at, { node, offset, unit }] of scaled.entries()) {
    const size = job.nodes[at]?.size ?? NaN
    const wrong = year.countries.filter((_, position) => {
      const value = values[at]?.subarray(position * size, (position + 1) * size).indexOf(1) ?? -1
      const score = offset.add(unit.mul(value + (job.nodes[at]?.low ?? NaN)))
      const rank = 1 + (ranks[at]?.subarray(position * 193, (position + 1) * 193).indexOf(1) ?? -1)
      return (
        !score.equals(year.scores.get(node)?.at(position) ?? NaN) ||
        rank !==
          1 +
            year.countries.filter(
              (_, other) => (year.scores.get(node)?.keys[other] ?? NaN) > (year.scores.get(node)?.keys[position] ?? NaN)
            ).length
      )
    })
    t.strictSame(wrong, [], node)
  }
})

t.test('a unit without a score is not ranked, and a root has no lattice', async t => {
  const holed = scoreEdition(
    tiny.framework,
    observationsOf(['a', 'b', 'd'], {
      AAA: [fraction(1), null, fraction(2)],
      BBB: [fraction(1), fraction(2), fraction(3)]
    })
  )
  const lattice = createLattice({ ...tinyQuestion, edition: holed, positions: [0, 1] })
  if (!lattice) throw new Error('no lattice')
  const { ranks } = runLattice(lattice.job, 1, { from: 0, to: 10 })
  t.strictSame(
    ranks.map(counts => [...counts]),
    [
      [0, 0, 10, 0],
      [0, 0, 10, 0]
    ]
  )
  const roots = scoreEdition(
    frameworkOf('tree: { g: { formula: gmean(children), children: [a, b, d] } }'),
    observationsOf(['a', 'b', 'd'], {})
  )
  t.equal(createLattice({ ...tinyQuestion, edition: roots, nodes: ['g'], positions: [] }), undefined)
})
