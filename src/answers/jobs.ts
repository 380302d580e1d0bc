import { jobAddress } from './addresses.js'
import { answerSaid } from './answer.js'
import { jobQuestion, jobRows } from './job-questions.js'
import type { LoadedIndex } from './loaded.js'
import type { SimulationQuestion } from './simulation/question.js'

/** How far a job is. */
export interface JobState {
  readonly id: string
  readonly kind: 'simulation'
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  /** Parts. */
  readonly progress: { readonly done: number; readonly total: number }
  /** Why it failed. */
  readonly failure: string | null
  readonly release: string
  /** ISO 8601 in UTC. */
  readonly created: string
  readonly question: SimulationQuestion
}

const inParts = 'replications are done in parts, which add up to the same counts wherever they are done'

/** A job, with the addresses of its progress and its result. */
export const answerJob = (index: LoadedIndex, job: JobState, rule = inParts) => {
  const address = jobAddress(job.id)
  const data = { ...job, addresses: { job: address, events: `${address}/events`, result: `${address}/result` } }
  return answerSaid(index, { rule, told: jobQuestion.gives.tell(data) })
}

/** Jobs in a list, without their questions. */
export const answerJobs = (index: LoadedIndex, jobs: readonly JobState[]) => {
  // No scores: how they would be rounded does not matter.
  const told = jobRows.tell({ decimals: 0 })(jobs, {
    id: job => job.id,
    kind: job => job.kind,
    state: job => job.state,
    done: job => job.progress.done,
    total: job => job.progress.total,
    edition: job => job.question.edition,
    release: job => job.release,
    created: job => job.created,
    failure: job => job.failure
  })
  return answerSaid(index, { rule: 'the latest first', told })
}
