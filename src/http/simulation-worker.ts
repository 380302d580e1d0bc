import { constants, setPriority } from 'node:os'
import { replicate, type SimulationPlan } from '../analyses/simulation.js'
import type { SimulationCounts } from '../analyses/kernels/counts.js'

/** Replications of a plan, from one to before another. */
export interface Chunk {
  readonly plan: SimulationPlan
  readonly from: number
  readonly to: number
}

// Linux counts this for the calling thread alone: requests go first. Elsewhere it would slow the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)

/** What a thread of the pool does. */
export default ({ plan, from, to }: Chunk): SimulationCounts => replicate(plan, { from, to })
