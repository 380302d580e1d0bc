import { countBelow, countCorrelation } from './agreement.js'
import { createCells } from './cell-draw.js'
import { correlationBins, type SimulationCounts } from './counts.js'
import { createMethod } from './method-draw.js'
import { runLattice, type LatticeJob } from './monte-carlo.js'
import { Draws } from './random.js'
import type { Bins, SimulationPlan } from './simulation-plan.js'

interface Range {
  readonly from: number
  readonly to: number
}

/** Scores in float64 that agree to so many decimals tie: float dust does not break ties. */
const tieDecimals = 1e9

/**
 * Run the replications of a plan from one number to before another; which thread runs which makes no difference.
 *
 * @returns counts, which `addCounts` adds to those of other replications
 */
export const replicate = (plan: SimulationPlan, range: Range): SimulationCounts =>
  plan.lattice ? replicateLattice(plan, plan.lattice, range) : replicateFloat(plan, range)

const emptyCounts = ({ units, outputs }: SimulationPlan, { from, to }: Range): SimulationCounts => ({
  replications: to - from,
  ranks: outputs.map(() => new Uint32Array(units * units)),
  scores: outputs.map(({ bins }) => new Uint32Array(units * bins.size)),
  correlations: outputs.map(() => new Uint32Array(correlationBins)),
  quadrants: new Uint32Array(4 * units)
})

const replicateLattice = (plan: SimulationPlan, job: LatticeJob, range: Range): SimulationCounts => {
  const { units, outputs, baseline } = plan
  const correlations = outputs.map(() => new Uint32Array(correlationBins))
  const ranks = new Float64Array(units)
  const quadrants = createQuadrants(plan)
  const { ranks: rankCounts, values } = runLattice(job, plan.seed, range, (node, at, above) => {
    const members = job.nodes[node]?.members ?? new Int32Array()
    ranks.fill(NaN)
    for (const unit of members) {
      const value = at[unit] ?? 0
      const higher = above[value] ?? 0
      // Twice the middle rank: the best and the worst rank that the tied would have.
      ranks[unit] = higher + 1 + (value > 0 ? (above[value - 1] ?? 0) : members.length)
      quadrants.see(node, unit, value)
    }
    const [base, counts] = [baseline[node], correlations[node]]
    if (base && counts) countCorrelation(ranks, base, counts)
    if (node === outputs.length - 1) quadrants.count()
  })
  return {
    replications: range.to - range.from,
    ranks: rankCounts,
    scores: values,
    correlations,
    quadrants: quadrants.counts
  }
}

/** Counts of quadrants: both axes are seen for every unit, then counted. */
const createQuadrants = ({ quadrants, units }: SimulationPlan) => {
  const counts = new Uint32Array(4 * units)
  const levels = [new Int8Array(units).fill(-1), new Int8Array(units).fill(-1)] as const
  const see = (output: number, unit: number, score: number): void => {
    if (!quadrants) return
    for (const axis of [0, 1] as const) {
      if (quadrants.axes[axis] === output) levels[axis][unit] = Number(score >= quadrants.highFrom[axis])
    }
  }
  const count = (): void => {
    for (let unit = 0; quadrants && unit < units; unit++) {
      const [first, second] = [levels[0][unit] ?? -1, levels[1][unit] ?? -1]
      if (first < 0 || second < 0) continue
      const at = 4 * unit + 2 * first + second
      counts[at] = (counts[at] ?? 0) + 1
    }
    for (const level of levels) level.fill(-1)
  }
  return { counts, see, count }
}

const replicateFloat = (plan: SimulationPlan, range: Range): SimulationCounts => {
  const { units, outputs, nodes, baseline } = plan
  const counts = emptyCounts(plan, range)
  const draws = new Draws(plan.seed)
  const [method, cells, quadrants] = [createMethod(plan, draws), createCells(plan, draws), createQuadrants(plan)]
  const values = new Float64Array(nodes.length)
  const slots = outputs.map(({ id }) => nodes.indexOf(id))
  const keys = outputs.map(() => new Float64Array(units))
  const ranker = createRanker(units)
  for (let replication = range.from; replication < range.to; replication++) {
    method.draw(replication)
    cells.draw(replication)
    for (let unit = 0; unit < units; unit++) {
      cells.read(unit, values)
      method.score(values)
      for (const [output, slot] of slots.entries()) {
        const key = Math.round((values[slot] ?? NaN) * tieDecimals)
        const column = keys[output]
        if (column) column[unit] = key
      }
    }
    for (const [output, column] of keys.entries()) {
      const bins = outputs[output]?.bins
      const [ranks, scores] = [counts.ranks[output], counts.scores[output]]
      const [base, correlations] = [baseline[output], counts.correlations[output]]
      if (!bins || !ranks || !scores || !base || !correlations) continue
      countCorrelation(ranker(column, ranks), base, correlations)
      for (let unit = 0; unit < units; unit++) seeScore(bins, column[unit] ?? NaN, unit, scores)
      for (let unit = 0; unit < units; unit++) {
        const key = column[unit] ?? NaN
        if (key === key) quadrants.see(output, unit, key / tieDecimals)
      }
    }
    quadrants.count()
  }
  return { ...counts, quadrants: quadrants.counts }
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
      const place = unit * units + size - upTo
      ranks[place] = (ranks[place] ?? 0) + 1
      middles[unit] = 2 * size + 1 - below - upTo
    }
    return middles
  }
}

/** Count a score in its bin; what lies beyond the bins counts for the first or last. */
const seeScore = ({ first, step, under, size }: Bins, key: number, unit: number, scores: Uint32Array): void => {
  if (key !== key) return
  const bin = Math.round(((key / tieDecimals) * under - first) / step)
  const at = unit * size + Math.min(size - 1, Math.max(0, bin))
  scores[at] = (scores[at] ?? 0) + 1
}
