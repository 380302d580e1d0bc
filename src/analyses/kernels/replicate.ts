import { countBelow, countCorrelation } from './agreement.js'
import { createCells } from './cell-draw.js'
import { correlationBins, increment, type SimulationCounts } from './counts.js'
import { createMethod } from './method-draw.js'
import { runLattice } from './monte-carlo.js'
import { createNormalised } from './normalisation.js'
import { createQuadrants } from './quadrants.js'
import { Draws } from './random.js'
import type { Bins, SimulationPlan } from './simulation-plan.js'

interface Range {
  readonly from: number
  readonly to: number
}

/** Scores in float64 that agree to nine decimals tie: float dust does not break ties. */
const tieDecimals = 1e9

/**
 * Run the replications of a plan from one number to before another; which thread runs which makes no difference.
 *
 * @returns counts, which `addCounts` adds to those of other replications
 */
export const replicate = (plan: SimulationPlan, range: Range): SimulationCounts =>
  plan.lattice ? runLattice(plan.lattice, plan.seed, range, plan) : replicateFloat(plan, range)

const emptyCounts = ({ units, outputs }: SimulationPlan, { from, to }: Range): SimulationCounts => ({
  replications: to - from,
  ranks: outputs.map(() => new Uint32Array(units * units)),
  scores: outputs.map(({ bins }) => new Uint32Array(units * bins.size)),
  correlations: outputs.map(() => new Uint32Array(correlationBins)),
  quadrants: new Uint32Array(4 * units)
})

const replicateFloat = (plan: SimulationPlan, range: Range): SimulationCounts => {
  const { units, outputs, nodes, quadrants: axes } = plan
  const counts = emptyCounts(plan, range)
  const draws = new Draws(plan.seed)
  const [method, cells] = [createMethod(plan, draws), createNormalised(plan, draws, createCells(plan, draws))]
  const highFrom = axes?.highFrom.map(score => Math.round(score * tieDecimals)) as [number, number] | undefined
  const quadrants = createQuadrants(axes && highFrom ? { ...axes, highFrom } : null, counts.quadrants)
  const everyUnit = Int32Array.from({ length: units }, (_, unit) => unit)
  const values = new Float64Array(nodes.length)
  const columns = outputs.map(({ id }) => ({ slot: nodes.indexOf(id), keys: new Float64Array(units) }))
  const countOutput = createCounter(plan, counts)
  for (let replication = range.from; replication < range.to; replication++) {
    method.draw(replication)
    cells.draw(replication)
    for (let unit = 0; unit < units; unit++) {
      cells.read(unit, values)
      method.score(values)
      for (const { slot, keys } of columns) keys[unit] = Math.round((values[slot] ?? NaN) * tieDecimals)
    }
    for (const [output, { keys }] of columns.entries()) {
      countOutput(output, keys)
      quadrants.see(output, everyUnit, keys)
    }
    quadrants.count()
  }
  return counts
}

/** Counts ranks, scores and the correlation with the baseline of one output in one replication. */
const createCounter = ({ units, outputs, baseline }: SimulationPlan, counts: SimulationCounts) => {
  const ranker = createRanker(units)
  return (output: number, keys: Float64Array): void => {
    const bins = outputs[output]?.bins
    const [ranks, scores] = [counts.ranks[output], counts.scores[output]]
    const [base, correlations] = [baseline[output], counts.correlations[output]]
    if (!bins || !ranks || !scores || !base || !correlations) return
    countCorrelation(ranker(keys, ranks), base, correlations)
    for (let unit = 0; unit < units; unit++) seeScore(bins, keys[unit] ?? NaN, unit, scores)
  }
}

/** Ranks keys, counts the ranks, and gives twice the middle ranks. */
const createRanker = (units: number) => {
  const rising = new Float64Array(units)
  const middles = new Float64Array(units)
  return (keys: Float64Array, ranks: Uint32Array): Float64Array => {
    let size = 0
    for (let unit = 0; unit < units; unit++) {
      const key = keys[unit] ?? NaN
      if (key === key) rising[size++] = key
    }
    rising.subarray(0, size).sort()
    for (let unit = 0; unit < units; unit++) {
      const key = keys[unit] ?? NaN
      middles[unit] = NaN
      if (key !== key) continue
      const [below, upTo] = [countBelow(rising, key, false, size), countBelow(rising, key, true, size)]
      increment(ranks, unit * units + size - upTo)
      middles[unit] = 2 * size + 1 - below - upTo
    }
    return middles
  }
}

/** Count a score in its bin; what lies beyond the bins counts for the first or last. */
const seeScore = ({ first, step, under, size }: Bins, key: number, unit: number, scores: Uint32Array): void => {
  if (key !== key) return
  const bin = Math.round(((key / tieDecimals) * under - first) / step)
  increment(scores, unit * size + Math.min(size - 1, Math.max(0, bin)))
}
