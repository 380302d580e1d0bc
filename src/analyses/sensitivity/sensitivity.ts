import { createDesign, runDesign } from '../kernels/saltelli.js'
import { estimateIndices, momentsOf, type Estimate } from '../kernels/sobol-indices.js'
import { widthOf } from './factors.js'
import { SensitivityModel } from './model.js'
import type { SensitivityPlan } from './plan.js'

/** The indices of one factor. */
export interface FactorIndices {
  /** Share of the variance that the factor explains by itself; null where the output does not vary. */
  readonly first: Estimate | null
  /** Share of the variance that the factor has part in. */
  readonly total: Estimate | null
}

export interface SensitivityResult {
  /** In the order of the factors. */
  readonly indices: readonly FactorIndices[]
  /** The output with nothing moved. */
  readonly baseline: number
  readonly mean: number
  readonly variance: number
  /** Outputs that were computed. */
  readonly evaluations: number
  /** Whether the node was defined in every one of them. */
  readonly defined: boolean
}

/** Scores that are nearer than this tie, and an output that varies less does not vary: less than any two different scores of a grid are apart, more than float64 errs by. */
export const tieWithin = 1e-9

export const bootstrap = { replicates: 500, level: 0.95 }

/**
 * Sobol' indices of an output: which factor its variance comes from, by itself and together with others.
 *
 * @param watch  is told after every row of the design how many are done
 * @see Saisana, Saltelli and Tarantola, Uncertainty and sensitivity analysis techniques as tools for the quality assessment
 *      of composite indicators, J. R. Stat. Soc. A 168, 2005
 */
export const studySensitivity = (plan: SensitivityPlan, watch?: (done: number) => void): SensitivityResult => {
  const { factors, samples, seed } = plan
  const model = new SensitivityModel(plan)
  const measure = measureOf(plan, model.scores())
  const baseline = measure(model.scores())
  const widths = factors.map(widthOf)
  const width = widths.reduce((sum, each) => sum + each, 0)
  const output = (): number => measure(model.scores())
  const sample = runDesign(createDesign(samples, width, seed), { widths, set: model.set, output }, watch)
  const found = estimateIndices(sample, { ...bootstrap, seed, within: tieWithin })
  const { mean, variance } = momentsOf(sample.a, sample.b, Uint32Array.from(sample.a.keys()), tieWithin)
  const all = [sample.a, sample.b, ...sample.swapped]
  return {
    indices: factors.map((_, at) => ({ first: found?.first[at] ?? null, total: found?.total[at] ?? null })),
    baseline,
    mean,
    variance,
    evaluations: samples * (factors.length + 2),
    defined: all.every(outputs => outputs.every(Number.isFinite))
  }
}

/** The output as a function of the scores; that of the question is first. */
const measureOf = ({ quantity, single }: SensitivityPlan, start: Float64Array): ((scores: Float64Array) => number) => {
  if (quantity === 'score') return scores => scores.reduce((sum, score) => sum + score, 0) / scores.length
  if (single) return rankOfFirst
  const order = Uint32Array.from(start.keys())
  const before = ranksOf(start, order)
  return scores => {
    const after = ranksOf(scores, order)
    let shift = 0
    for (let at = 0; at < after.length; at++) shift += Math.abs((after[at] ?? NaN) - (before[at] ?? NaN))
    return shift / after.length
  }
}

const rankOfFirst = (scores: Float64Array): number => {
  const own = (scores[0] ?? NaN) + tieWithin
  let rank = own === own ? 1 : NaN
  for (let at = 1; at < scores.length; at++) {
    const score = scores[at] ?? NaN
    if (score > own) rank++
    else if (score !== score) return NaN
  }
  return rank
}

/**
 * Ranks of scores: 1 is the highest, scores that tie share the better rank.
 *
 * @param order  places of the scores in any order, which is left as that of the ranks: the next ranks are then had sooner
 * @example
 * [...ranksOf(Float64Array.of(5, 7, 5 + 1e-15, 1), Uint32Array.of(0, 1, 2, 3))] // => [2, 1, 2, 4]
 */
export const ranksOf = (scores: Float64Array, order: Uint32Array): Float64Array => {
  sortByInsertion(order, scores)
  const ranks = new Float64Array(scores.length)
  let [rank, last] = [1, Infinity]
  for (let place = 0; place < order.length; place++) {
    const at = order[place] ?? 0
    const score = scores[at] ?? NaN
    if (!(last - score <= tieWithin)) rank = place + 1
    ranks[at] = score === score ? rank : NaN
    last = score
  }
  return ranks
}

/** Near linear where little has moved since the order was last made. */
const sortByInsertion = (order: Uint32Array, scores: Float64Array): void => {
  for (let place = 1; place < order.length; place++) {
    const moved = order[place] ?? 0
    const score = scores[moved] ?? NaN
    let to = place
    for (; to > 0 && (scores[order[to - 1] ?? 0] ?? NaN) < score; to--) order[to] = order[to - 1] ?? 0
    order[to] = moved
  }
}
