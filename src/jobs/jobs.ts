import { answerJob, type JobState } from '../answers/jobs.js'
import { jobLimits, planAnswer } from '../answers/simulation/simulation.js'
import type { Archive } from '../archive/archive.js'
import type { ReleaseChoice } from '../archive/holding.js'
import { DomainError } from '../errors.js'
import { isHash } from '../data/content-hash.js'
import type { StoredJob } from '../store/store.js'
import { chunkCount } from './chunks.js'
import { PartWorker } from './part-worker.js'
import type { Queue } from './queue.js'
import { readDefinition, simulationDefinition, type SimulationQuestion } from './simulation-definition.js'
import type { SimulationPool } from './simulation-pool.js'

/** How often a job is looked at, and how often its state is told though it is the same, milliseconds. */
const pace = { look: 250, tell: 15_000 }

/** Long simulations: done in parts, by this process or by all replicas, and kept under the hash of their definition. */
export class Jobs {
  readonly #worker: PartWorker
  #closed = false

  constructor(
    readonly archive: Archive,
    pool: SimulationPool,
    readonly queue: Queue
  ) {
    this.#worker = new PartWorker(archive, pool)
  }

  /** Begin to do what is queued, and queue what was left undone. */
  async start(): Promise<void> {
    // First what can fail and is tried again: the queue is to be started once.
    const open = await this.archive.store.openJobs()
    await this.queue.start(
      task => this.#worker.work(task),
      (job, failure, since) => this.#fail(job, failure, since)
    )
    for (const id of open) {
      const job = await this.archive.store.job(id)
      if (job && !job.finished) await this.#queueRest(job)
    }
  }

  /**
   * Begin a simulation, or find the one that was begun before.
   *
   * @throws {DomainError} those of the question, and then nothing is begun; those of the store
   */
  async create(asked: SimulationQuestion, choice: ReleaseChoice = {}) {
    const { archive } = this
    const index = await archive.indexFor(choice)
    const { id, definition, question } = simulationDefinition(index, asked)
    const simulation = planAnswer(index.loaded, question, jobLimits)
    await archive.follower.register()
    const chunks = chunkCount(question.replications, simulation.plan.units)
    const job = await archive.store.createJob({ id, release: index.release.id, chunks, definition })
    if (!job.finished) {
      this.#worker.expect(id, { index, simulation })
      await this.#queueRest(job)
    }
    return this.#answer(stateOf(job))
  }

  /** @throws {DomainError} `JOB_UNKNOWN`, and those of the store */
  async describe(id: string) {
    return this.#answer(stateOf(await this.#read(id)))
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

  /** Give up a job that is not done; one that is done stays as it is. */
  async cancel(id: string) {
    const job = await this.#read(id)
    if (job.finished) return this.#answer(stateOf(job))
    await this.archive.store.removeJob(id)
    this.#worker.stop(id)
    return this.#answer({ ...stateOf(job), state: 'cancelled' })
  }

  get isClosed(): boolean {
    return this.#closed
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.queue.close()
    this.#worker.stop()
  }

  async #fail(id: string, failure: string, since?: string): Promise<void> {
    const { store } = this.archive
    if (since !== undefined && (await store.job(id))?.created !== since) return
    await store.failJob(id, failure)
  }

  #answer(state: JobState) {
    return answerJob(this.archive.served.loaded, state)
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

  async #queueRest({ id, chunks, created }: StoredJob): Promise<void> {
    const done = new Set(await this.archive.store.chunksDone(id))
    const rest = Array.from({ length: chunks }, (_, chunk) => chunk).filter(chunk => !done.has(chunk))
    if (rest.length === 0) await this.#worker.finish(id)
    else
      await this.queue.add(
        rest.map(chunk => ({ job: id, chunk })),
        created
      )
  }
}

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
