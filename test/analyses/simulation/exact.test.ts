import t from 'tap'
import {
  rangeOdds,
  spreadRange,
  type ErrorRule,
  type RangePlaces
} from '../../../src/analyses/uncertainty/error-model.js'
import { distributeRanks } from '../../../src/analyses/uncertainty/rank-distribution.js'
import { distributeScores } from '../../../src/analyses/uncertainty/score-distribution.js'
import { planSimulation, replicate } from '../../../src/analyses/simulation/simulation.js'
import type { VariedIndex } from '../../../src/analyses/simulation/question.js'
import { edition, index } from '../../support/shipped.js'

const year = edition('2023')
const region = ['ARM', 'AZE', 'GEO', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
const positions = region.map(iso3 => year.position.get(iso3) ?? NaN)
const scaleOf = (id: string) => index.release.definitions.get(id)?.scale ?? index.release.index.scale
const still: VariedIndex = {
  edition: year,
  positions,
  regionOf: () => '',
  scaleOf,
  seed: 2023,
  errors: [],
  weights: null,
  formulas: new Map(),
  drop: null
}

const reviewed: readonly (readonly [string, string, RangePlaces])[] = [
  ['KAZ', 'human_trafficking', { low: 6, best: 10, high: 14 }],
  ['KAZ', 'heroin_trade', { low: 9, best: 11, high: 18 }],
  ['UZB', 'prevention', { low: 0, best: 5, high: 9 }],
  ['GEO', 'mafia_style_groups', { low: 3, best: 3, high: 7 }]
]

/** Ranges as each route takes them. */
const rangesOf = <T>(make: (places: RangePlaces, shape: 'triangular') => T) =>
  new Map(
    region.map(iso3 => {
      const own = reviewed.filter(([country]) => country === iso3)
      return [iso3, new Map(own.map(([, indicator, places]) => [indicator, make(places, 'triangular')]))] as const
    })
  )

/** The most that a share of replications is off from its exact chance, in standard errors. */
const farthest = (question: Partial<VariedIndex>, rule: ErrorRule, count: number): number => {
  const plan = planSimulation({ ...still, ...question })
  const counts = replicate(plan, { from: 0, to: count })
  const offs = plan.outputs.flatMap(({ id }, output) => {
    const ranks = distributeRanks(distributeScores(year, id, rule, scaleOf), positions)
    return positions.flatMap((position, unit) =>
      region.map((_, at) => {
        const { first = 0, probabilities = new Float64Array() } = ranks.get(position) ?? {}
        const chance = probabilities[at + 1 - first] ?? 0
        const found = (counts.ranks[output]?.[unit * region.length + at] ?? 0) / count
        const error = Math.sqrt((chance * (1 - chance)) / count)
        // A chance so small that nothing is expected may be met once or twice.
        return Math.abs(found - chance) / Math.max(error, 1 / count)
      })
    )
  })
  return Math.max(...offs)
}

t.test('200,000 replications agree with the exact rank distributions, in all of 256 chances', async t => {
  const step = { kind: 'step', k: 1 } as const
  const normal = { kind: 'normal', sd: 0.6, grid: true } as const
  const odd = { kind: 'step', k: 2, odds: ['1/2', 0, '1/7'] } as const
  for (const error of [step, normal, { ...odd, odds: [...odd.odds] }]) {
    t.ok(planSimulation({ ...still, errors: [error] }).lattice, 'on whole numbers')
    const off = farthest({ errors: [error] }, { error }, 200_000)
    t.ok(off < 5, `${error.kind}: at most ${off.toFixed(2)} standard errors`)
  }
})

t.test('so do ranges of reviewers, with and without an error of the other scores', async t => {
  for (const otherwise of [
    { kind: 'none' },
    { kind: 'step', k: 1 },
    { kind: 'normal', sd: 0.3, grid: true }
  ] as const) {
    const ranges = { cells: rangesOf(rangeOdds), otherwise }
    t.ok(planSimulation({ ...still, ranges }).lattice, 'on whole numbers')
    const off = farthest({ ranges }, { error: otherwise, ranges: rangesOf(spreadRange) }, 200_000)
    t.ok(off < 5, `${otherwise.kind}: at most ${off.toFixed(2)} standard errors`)
  }
})

t.test('so does the float route, which is taken where an error of none at all stands beside them', async t => {
  const nothing = { kind: 'step', k: 1, odds: [1, 0] } as const
  const beside = { ...nothing, odds: [...nothing.odds] }
  for (const error of [
    { kind: 'step', k: 1 },
    { kind: 'normal', sd: 0.6, grid: true }
  ] as const) {
    t.equal(planSimulation({ ...still, errors: [error, beside] }).lattice, null)
    const off = farthest({ errors: [error, beside] }, { error }, 20_000)
    t.ok(off < 5, `${error.kind}: at most ${off.toFixed(2)} standard errors`)
    const ranges = { cells: rangesOf(rangeOdds), otherwise: error }
    const rule = { error, ranges: rangesOf(spreadRange) }
    const ranged = farthest({ ranges, errors: [beside] }, rule, 20_000)
    t.ok(ranged < 5, `ranges and ${error.kind}: at most ${ranged.toFixed(2)} standard errors`)
  }
})
