import { constants, setPriority } from 'node:os'
import { studySensitivity, type SensitivityResult } from '../analyses/sensitivity/sensitivity.js'
import type { SensitivityPlan } from '../analyses/sensitivity/plan.js'
import { replicate, type SimulationPlan } from '../analyses/simulation/simulation.js'
import type { Range } from './chunks.js'
import { bytesOfCounts, sumOfBytes } from './counts-bytes.js'

/** Replications of a plan. */
export interface Chunk extends Range {
  readonly plan: SimulationPlan
}

// Linux counts this for the calling thread alone: requests go first. Elsewhere it would slow the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)

/** Replicate, and give the counts as bytes. */
export const replicateBytes = ({ plan, from, to }: Chunk): Uint8Array => bytesOfCounts(replicate(plan, { from, to }))

/** Counts as bytes, added. */
export const addBytes = (parts: readonly Uint8Array[]): Uint8Array => bytesOfCounts(sumOfBytes(parts))

/** Study sensitivity. */
export const study = (plan: SensitivityPlan): SensitivityResult => studySensitivity(plan)
