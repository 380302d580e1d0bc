import { correlationBins, type SimulationCounts } from './counts.js'
import { DiscreteTables, pickValue, rejected } from './discrete.js'
import { createLatticeRanker } from './lattice-rank.js'
import type { LatticeJob } from './lattice-job.js'
import { purposes } from './purposes.js'
import { createQuadrants } from './quadrants.js'
import { Draws } from './random.js'
import type { SimulationPlan } from './simulation-plan.js'

/** What replications are held against, by node: as in a plan. */
type Against = Partial<Pick<SimulationPlan, 'baseline' | 'quadrants'>>

/**
 * Run the replications of a lattice job from one number to before another. Ranks are competition ranks (1, 2, 2, 4), over
 * whole numbers, so that ties are exact.
 */
export const runLattice = (
  job: LatticeJob,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
  { baseline = [], quadrants: axes = null }: Against = {}
): SimulationCounts => {
  const { units, nodes } = job
  const counts: SimulationCounts = {
    replications: to - from,
    ranks: nodes.map(() => new Uint32Array(units * units)),
    scores: nodes.map(({ size }) => new Uint32Array(units * size)),
    correlations: nodes.map(() => new Uint32Array(correlationBins)),
    quadrants: new Uint32Array(4 * units)
  }
  const sums = new Int32Array(units * job.parts)
  const drawSums = createDrawer(job, seed)
  const rankers = nodes.map((node, at) => createLatticeRanker(node, units, counts, at, baseline[at]))
  const quadrants = createQuadrants(axes, counts.quadrants)
  for (let replication = from; replication < to; replication++) {
    drawSums(replication, sums)
    for (const [at, { rank, members, values }] of rankers.entries()) {
      rank(sums)
      quadrants.see(at, members, values)
    }
    quadrants.count()
  }
  return counts
}

/**
 * Draws the sums of all units in a replication: the n-th word of a stream is for the n-th sum, and for a word that is rejected
 * the sum has a stream of its own.
 */
const createDrawer = ({ units, parts, bases, tables, odds }: LatticeJob, seed: number) => {
  const draws = new Draws(seed)
  const distributions = new DiscreteTables(odds)
  const { columns } = distributions
  const size = units * parts
  const starts = Int32Array.from(tables, table => distributions.starts[table] ?? 0)
  const shifts = Uint8Array.from(tables, table => distributions.shifts[table] ?? 0)
  const words = new Uint32Array(4 * Math.ceil(size / 4))
  return (replication: number, sums: Int32Array): void => {
    draws.at(replication, 0, purposes.sums).fill(words)
    for (let at = 0; at < size; at++) {
      const word = words[at] ?? 0
      const shift = shifts[at] ?? 0
      const column = (starts[at] ?? 0) + 2 * (word >>> shift)
      const value = pickValue(word, shift, columns[column] ?? 0, columns[column + 1] ?? 0)
      sums[at] =
        (bases[at] ?? 0) +
        (value === rejected
          ? distributions.draw(tables[at] ?? 0, draws.at(replication, at, purposes.rejections))
          : value)
    }
  }
}
