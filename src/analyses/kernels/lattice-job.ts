import type { Odds } from './discrete.js'

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
  /** By part and unit: the least that the sum can be, and the table that the rest is drawn from. */
  readonly bases: Int32Array
  readonly tables: Int32Array
  readonly odds: readonly Odds[]
  readonly nodes: readonly LatticeNode[]
}
