import { answerJob, answerJobs, type JobState } from '../answers/jobs.js'
import type { Archive } from '../archive/archive.js'
import { DomainError } from '../errors.js'
import { isHash } from '../data/content-hash.js'
import type { StoredJob } from '../store/store.js'
import { readDefinition } from './simulation-definition.js'

/** How often a job is looked at, and how often its state is told though it is the same, milliseconds. */
const pace = { look: 250, tell: 15_000 }

/** Long simulations as the store keeps them, whoever works on them. */
export class KeptJobs {
  constructor(readonly archive: Archive) {}

  /** @throws {DomainError} `JOB_UNKNOWN`, and those of the store */
  async describe(id: string) {
    return this.answer(await this.#read(id))
  }

  /** The jobs that were begun last, the latest first. */
  async list(count = 100) {
    const ids = await this.archive.store.latestJobs(count)
    const jobs = await Promise.all(ids.map(id => this.archive.store.job(id)))
    return answerJobs(
      this.archive.served.loaded,
      jobs.flatMap(job => (job ? [stateOf(job)] : []))
    )
  }

  /** The states of a job as they change, until it is done, fails, or is given up. */
  async *watch(id: string, isOver: () => boolean): AsyncGenerator<JobState> {
    let [last, told] = ['', 0]
    for (let state = stateOf(await this.#read(id)); ;) {
      const text = JSON.stringify(state)
      if (text !== last || performance.now() - told > pace.tell) {
        yield state
        told = performance.now()
      }
      last = text
      if (isOver() || !['waiting', 'running'].includes(state.state)) return
      await new Promise(resolve => setTimeout(resolve, pace.look))
      const job = await this.archive.store.job(id)
      state = job ? stateOf(job) : { ...state, state: 'cancelled' }
    }
  }

  /**
   * The result as it is kept, JSON.
   *
   * @throws {DomainError} `JOB_UNKNOWN`, `JOB_UNFINISHED`, and those of the store
   */
  async result(id: string): Promise<string> {
    const job = await this.#read(id)
    const result = job.finished ? await this.archive.store.jobResult(id) : undefined
    if (result !== undefined) return result
    const { state, progress } = stateOf(job)
    throw new DomainError('JOB_UNFINISHED', {
      pointer: '/job',
      detail: `The job is ${state}: ${progress.done} of ${progress.total} parts are done.`
    })
  }

  /**
   * Let go of a job by the secret of one who holds it: when nobody else does, it is given up. One that is done stays as it is.
   *
   * @throws {DomainError} `JOB_UNKNOWN`, `JOB_SECRET_WRONG`, and those of the store
   */
  async letGo(id: string, secret: string | undefined) {
    const job = await this.#read(id)
    if (job.finished) return this.answer(job)
    const outcome = await this.archive.store.letGoOfJob(id, secret ?? '')
    if (outcome === 'unknown') throw secretWrong(secret === undefined ? 'is missing' : 'is not one that holds the job')
    const { loaded } = this.archive.served
    if (outcome === 'given up') return answerJob(loaded, { ...stateOf(job), state: 'cancelled' })
    return answerJob(loaded, stateOf(job), 'let go; others asked for it too, so that it goes on')
  }

  /** Give up a job that is not done, whoever holds it; one that is done stays as it is. */
  async cancel(id: string) {
    const job = await this.#read(id)
    if (job.finished) return this.answer(job)
    await this.archive.store.removeJob(id)
    return answerJob(this.archive.served.loaded, { ...stateOf(job), state: 'cancelled' })
  }

  protected answer(job: StoredJob) {
    return answerJob(this.archive.served.loaded, stateOf(job))
  }

  async #read(id: string): Promise<StoredJob> {
    const job = isHash(id) ? await this.archive.store.job(id) : undefined
    if (job) return job
    throw new DomainError('JOB_UNKNOWN', {
      pointer: '/job',
      detail: `The job ${id} is not held here; it was never begun, or it was given up.`,
      allowed: ['sha256: and 64 hexadecimal digits, as POST /v1/editions/{edition}/simulations answers']
    })
  }
}

const secretWrong = (how: string): DomainError =>
  new DomainError('JOB_SECRET_WRONG', {
    detail: `The secret ${how}; a job is given up by those who asked for it, when the last of them lets go.`,
    allowed: ['the Job-Secret that came with the answer that began it, as a header', 'a key that may admin']
  })

const stateOf = ({ id, release, created, chunks, definition, done, finished, failure }: StoredJob): JobState => {
  const { question } = readDefinition(definition)
  const begun = done > 0 ? 'running' : 'waiting'
  return {
    id,
    kind: 'simulation',
    state: finished ? 'done' : failure === null ? begun : 'failed',
    progress: { done, total: chunks },
    failure,
    release,
    created,
    question
  }
}
