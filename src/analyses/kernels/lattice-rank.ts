import { countMoments } from './agreement.js'
import { increment, type SimulationCounts } from './counts.js'
import type { LatticeNode } from './lattice-job.js'

/** Ranks the units of a replication on one node. */
export interface LatticeRanker {
  readonly members: Int32Array
  /** By member, of the last replication: the value, counted from the lowest. */
  readonly values: Int32Array
  /** @param sums  by part and unit */
  readonly rank: (sums: Int32Array) => void
}

/** A ranker that counts ranks, values and the correlation with a baseline (twice the middle rank of each unit). */
export const createLatticeRanker = (
  node: LatticeNode,
  units: number,
  counts: SimulationCounts,
  at: number,
  baseline?: Float64Array
): LatticeRanker => {
  const { members, size } = node
  const count = members.length
  const [ranks, scores] = [counts.ranks[at] ?? new Uint32Array(), counts.scores[at] ?? new Uint32Array()]
  const correlations = counts.correlations[at] ?? new Uint32Array()
  const base = Float64Array.from(members, unit => baseline?.[unit] ?? NaN)
  const moments = { n: count, sumX: count * (count + 1), sumXX: 0, sumXY: 0, ...sumsOf(base) }
  const values = new Int32Array(count)
  const places = { tied: new Uint32Array(size), above: new Int32Array(size), middles: new Float64Array(size) }
  const { tied, above, middles } = places
  const rank = (sums: Int32Array): void => {
    addUp(node, units, sums, values)
    for (let member = 0; member < count; member++) increment(tied, values[member] ?? 0)
    moments.sumXX = placeValues(places)
    let products = 0
    for (let member = 0; member < count; member++) {
      const unit = members[member] ?? 0
      const value = values[member] ?? 0
      increment(ranks, unit * units + (above[value] ?? 0))
      increment(scores, unit * size + value)
      products += (base[member] ?? 0) * (middles[value] ?? 0)
    }
    moments.sumXY = products
    countMoments(moments, correlations)
  }
  return { members, values, rank }
}

/** By value. */
interface Places {
  /** How many have the value; counted, and counted down again. */
  readonly tied: Uint32Array
  readonly above: Int32Array
  /** Twice the middle rank: the best and the worst rank that the tied would have. */
  readonly middles: Float64Array
}

/** Place the values of a replication, the highest first; returns the sum of the squares of the middle ranks, doubled. */
const placeValues = ({ tied, above, middles }: Places): number => {
  let higher = 0
  let squares = 0
  for (let value = tied.length - 1; value >= 0; value--) {
    const here = tied[value] ?? 0
    if (here === 0) continue
    const middle = 2 * higher + here + 1
    above[value] = higher
    middles[value] = middle
    squares += here * middle * middle
    higher += here
    tied[value] = 0
  }
  return squares
}

/** Sum and sum of squares. */
const sumsOf = (numbers: Float64Array) => ({
  sumY: numbers.reduce((sum, each) => sum + each, 0),
  sumYY: numbers.reduce((sum, each) => sum + each * each, 0)
})

const addUp = ({ parts, strides, low, members }: LatticeNode, units: number, sums: Int32Array, out: Int32Array) => {
  if (parts.length === 0) out.fill(-low)
  for (let term = 0; term < parts.length; term++) {
    const start = (parts[term] ?? 0) * units
    const stride = strides[term] ?? 0
    for (let member = 0; member < members.length; member++) {
      const sum = Math.imul(stride, sums[start + (members[member] ?? 0)] ?? 0)
      out[member] = ((term === 0 ? -low : (out[member] ?? 0)) + sum) | 0
    }
  }
}
