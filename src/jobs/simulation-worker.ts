import './priority.js'
import { LRUCache } from 'lru-cache'
import { replicate } from '../analyses/simulation/simulation.js'
import { jobLimits, planAnswer, writeSimulation, type PlannedSimulation } from '../answers/simulation/simulation.js'
import type { SimulationQuestion } from '../answers/simulation/simulation.js'
import { carry, type Carried } from './carried.js'
import type { Range } from './chunks.js'
import { bytesOfCounts, sumOfBytes } from './counts-bytes.js'
import { heldIndex } from './held-releases.js'
import type { ReleaseText } from './release-text.js'

/** A simulation of a release, by its id. */
export interface Simulated {
  readonly id: string
  readonly release: ReleaseText
  readonly question: SimulationQuestion
}

/** Replications of a simulation. */
export interface Chunk extends Simulated, Range {}

const plans = new LRUCache<string, PlannedSimulation>({ max: 2 })

const planOf = ({ id, release, question }: Simulated): PlannedSimulation => {
  const planned = plans.get(id) ?? planAnswer(heldIndex(release).loaded, question, jobLimits)
  plans.set(id, planned)
  return planned
}

/** Replicate, and give the counts as bytes. */
export const replicateBytes = (chunk: Chunk): Promise<Carried<Uint8Array>> =>
  carry(() => bytesOfCounts(replicate(planOf(chunk).plan, chunk)))

/** The answer of a simulation from its counts as bytes, which are added. */
export const answerOfParts = (simulated: Simulated, parts: readonly Uint8Array[]) => {
  const { data, meta, table } = writeSimulation(
    heldIndex(simulated.release).loaded,
    planOf(simulated),
    sumOfBytes(parts)
  )
  return { data, table, meta: { ...meta, simulation: simulated.id } }
}

/** The result of a job as it is kept. */
export const resultText = ({ parts, ...simulated }: Finishing): string => {
  const { data, meta } = answerOfParts(simulated, parts)
  return JSON.stringify({ data, meta })
}

/** A simulation whose parts are all done. */
export interface Finishing extends Simulated {
  readonly parts: readonly Uint8Array[]
}
