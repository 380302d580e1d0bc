import type { FrameworkNode } from '../../definitions/framework.js'
import type { Odds } from './discrete.js'
import type { LatticeJob } from './lattice-job.js'

/** How the scores of an indicator are put on a common footing before they are added up. */
export type Normalisation = 'none' | 'min_max' | 'z_score' | 'rank'

/** An error of scores as numbers: steps with odds, or normal with a standard deviation in points. */
export type PlannedError = {
  readonly shared: 'region' | 'indicator' | null
  /** Whether it spares the cells that have ranges. */
  readonly spares: boolean
} & (
  | { readonly kind: 'step'; readonly k: number; readonly odds: readonly number[] }
  | { readonly kind: 'normal'; readonly sd: number; readonly grid: boolean }
)

/** Cells that are drawn from ranges in place of their scores. */
export interface PlannedRanges {
  /** By unit and indicator: the table that the cell is drawn from, -1 of cells without a range. */
  readonly tables: Int32Array
  /** By unit and indicator: the place on the scale that 0 of the table stands for. */
  readonly firsts: Int32Array
  readonly odds: readonly Odds[]
}

/** A composite in one replication: its formula is one of several. */
export interface PlannedComposite extends Pick<FrameworkNode, 'id' | 'children'> {
  readonly formulas: readonly FrameworkNode['formula'][]
  readonly varied: boolean
}

/** Bins of scores: bin i stands for (first + i step) / under. */
export interface Bins {
  readonly first: number
  readonly step: number
  readonly under: number
  readonly size: number
}

/** All that the replications of a simulation need: plain data, which can be sent to a thread. */
export interface SimulationPlan {
  readonly seed: number
  readonly units: number
  /** Every node, a parent before its children; values have their slots in this order. */
  readonly nodes: readonly string[]
  readonly indicators: readonly {
    readonly id: string
    readonly min: number
    readonly max: number
    readonly step: number
  }[]
  /** By unit and indicator; NaN where missing. */
  readonly scores: Float64Array
  /** Children first. */
  readonly composites: readonly PlannedComposite[]
  readonly errors: readonly PlannedError[]
  readonly ranges: PlannedRanges | null
  /** By unit: number of its region. */
  readonly regions: Int32Array
  readonly weights:
    | { readonly kind: 'uniform' }
    | { readonly kind: 'dirichlet'; readonly concentration: number }
    | { readonly kind: 'relative'; readonly by: number }
    | null
  /** Ways to normalise the scores, of which each replication takes one; none leaves them as they are. */
  readonly normalisations: readonly Normalisation[]
  readonly drop: { readonly count: number; readonly among: readonly string[] } | null
  /** The composites that are counted, and the bins of their scores. */
  readonly outputs: readonly { readonly id: string; readonly bins: Bins }[]
  /** By output: twice the middle rank of each unit in the baseline; NaN where it has none. */
  readonly baseline: readonly Float64Array[]
  /** The outputs that make the quadrants, and the score that is high; as a bin on the lattice. */
  readonly quadrants: { readonly axes: readonly [number, number]; readonly highFrom: readonly [number, number] } | null
  /** Where all that varies are independent errors in steps, and all composites weighted sums. */
  readonly lattice: LatticeJob | null
}
