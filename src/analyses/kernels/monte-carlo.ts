import { DiscreteTables, type Odds } from './discrete.js'
import { Draws } from './random.js'

/** What a cell error is drawn for: the streams of other draws have other numbers. */
export const purposes = { cells: 0, weights: 1, choices: 2, drops: 3, shocks: 4 } as const

/** A node as a whole number: the sum over parts of stride times place, from `low` on. */
export interface LatticeNode {
  readonly parts: Int32Array
  readonly strides: Int32Array
  /** The least that it can be, and how many values there are from there to the highest. */
  readonly low: number
  readonly size: number
  /** The units that have a score. */
  readonly members: Int32Array
}

/**
 * A job in which all that varies are independent cells and all nodes are weighted sums: cells that weigh alike in every node
 * are drawn together, as their sum, from its exact distribution.
 */
export interface LatticeJob {
  readonly units: number
  /** Sums that are drawn for each unit. */
  readonly parts: number
  /** By unit and part: the least that the sum can be, and the table that the rest is drawn from. */
  readonly bases: Int32Array
  readonly tables: Int32Array
  readonly odds: readonly Odds[]
  readonly nodes: readonly LatticeNode[]
}

/** Counts of what replications gave; counts of several runs are added. */
export interface LatticeCounts {
  /** By node: by unit and rank, rank 1 first. */
  readonly ranks: readonly Uint32Array[]
  /** By node: by unit and value, `low` first. */
  readonly values: readonly Uint32Array[]
}

/** Called when a replication is ranked: values of the units, and by value the number of units above and below it. */
export type Watch = (node: number, values: Int32Array, above: Int32Array) => void

/**
 * Run the replications of a lattice job from one number to before another. Ranks are competition ranks (1, 2, 2, 4), over
 * whole numbers, so that ties are exact.
 */
export const runLattice = (
  job: LatticeJob,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
  watch?: Watch
): LatticeCounts => {
  const { units, nodes } = job
  const counts = {
    ranks: nodes.map(() => new Uint32Array(units * units)),
    values: nodes.map(({ size }) => new Uint32Array(units * size))
  }
  const sums = new Int32Array(units * job.parts)
  const values = new Int32Array(units)
  const above = nodes.map(({ size }) => new Int32Array(size))
  const drawSums = createDrawer(job, seed)
  for (let replication = from; replication < to; replication++) {
    drawSums(replication, sums)
    for (const [at, node] of nodes.entries()) {
      const [ranks, seen, higher] = [counts.ranks[at], counts.values[at], above[at]]
      if (!ranks || !seen || !higher) continue
      addUp(node, sums, job.parts, values)
      countAbove(node, values, higher)
      tally(node, values, higher, units, ranks, seen)
      watch?.(at, values, higher)
    }
  }
  return counts
}

/** Draws the sums of all units in a replication. */
const createDrawer = ({ units, parts, bases, tables, odds }: LatticeJob, seed: number) => {
  const draws = new Draws(seed)
  const distributions = new DiscreteTables(odds)
  return (replication: number, sums: Int32Array): void => {
    for (let unit = 0, at = 0; unit < units; unit++) {
      draws.at(replication, unit, purposes.cells)
      for (let part = 0; part < parts; part++, at++) {
        sums[at] = (bases[at] ?? 0) + distributions.draw(tables[at] ?? 0, draws)
      }
    }
  }
}

const addUp = (
  { parts, strides, low, members }: LatticeNode,
  sums: Int32Array,
  width: number,
  out: Int32Array
): void => {
  const [terms, count] = [parts.length, members.length]
  for (let at = 0; at < count; at++) {
    const unit = members[at] ?? 0
    const start = unit * width
    let sum = -low
    for (let term = 0; term < terms; term++) sum += (strides[term] ?? 0) * (sums[start + (parts[term] ?? 0)] ?? 0)
    out[unit] = sum
  }
}

/** By value, how many units are above it. */
const countAbove = ({ members }: LatticeNode, values: Int32Array, above: Int32Array): void => {
  above.fill(0)
  const count = members.length
  for (let at = 0; at < count; at++) {
    const value = values[members[at] ?? 0] ?? 0
    above[value] = (above[value] ?? 0) + 1
  }
  let higher = 0
  for (let value = above.length - 1; value >= 0; value--) {
    const here = above[value] ?? 0
    above[value] = higher
    higher += here
  }
}

const tally = (
  { members, size }: LatticeNode,
  values: Int32Array,
  above: Int32Array,
  units: number,
  ranks: Uint32Array,
  seen: Uint32Array
): void => {
  const count = members.length
  for (let at = 0; at < count; at++) {
    const unit = members[at] ?? 0
    const value = values[unit] ?? 0
    const place = unit * units + (above[value] ?? 0)
    ranks[place] = (ranks[place] ?? 0) + 1
    const score = unit * size + value
    seen[score] = (seen[score] ?? 0) + 1
  }
}
