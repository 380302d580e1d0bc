import { jobLimits, planAnswer } from '../answers/simulation/simulation.js'
import type { Archive } from '../archive/archive.js'
import type { ReleaseChoice } from '../archive/holding.js'
import { digestOf } from '../data/content-hash.js'
import { makeSecret } from '../store/secret.js'
import type { JobHolder, StoredJob } from '../store/store.js'
import { usualBounds, type JobBounds } from './bounds.js'
import { chunkCount } from './chunks.js'
import { clearOldJobs, type Clearing } from './clearing.js'
import { KeptJobs } from './kept-jobs.js'
import { PartWorker } from './part-worker.js'
import type { Queue } from './queue.js'
import { simulationDefinition, type SimulationQuestion } from './simulation-definition.js'
import type { SimulationPool } from './simulation-pool.js'

/** Who asks for a job. */
export interface Asker {
  /** What tells it from others: a key, an address. */
  readonly client: string
  /** Whether it asked for a job; else its question takes long. */
  readonly asked: boolean
}

/** Long simulations: done in parts, by this process or by all replicas, and kept under the hash of their definition. */
export class Jobs extends KeptJobs {
  readonly #worker: PartWorker
  #clearing: Clearing | undefined
  #closed = false

  constructor(
    archive: Archive,
    pool: SimulationPool,
    readonly queue: Queue,
    readonly bounds: JobBounds = usualBounds
  ) {
    super(archive)
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
    this.#clearing = clearOldJobs(this.archive.store, this.bounds.keepDays)
    for (const id of open) {
      const job = await this.archive.store.job(id)
      if (job && !job.finished) await this.#queueRest(job)
    }
  }

  /**
   * Begin a simulation, or find the one that was begun before.
   *
   * @param by  who then holds it; without one it is held by nobody, and only given up on purpose
   * @returns   the job, and the secret by which it is let go; undefined when it is done, or nobody holds it
   * @throws {DomainError} those of the question, `JOBS_OPEN`, and then nothing is begun; those of the store
   */
  async create(asked: SimulationQuestion, choice: ReleaseChoice = {}, by?: Asker) {
    const { archive } = this
    const index = await archive.indexFor(choice)
    const { id, definition, question } = simulationDefinition(index, asked)
    const simulation = planAnswer(index.loaded, question, jobLimits)
    await archive.storeWatch.register()
    const chunks = chunkCount(question.replications, simulation.plan.units)
    const { secret, holder } = this.#holderOf(by)
    const job = await archive.store.createJob({ id, release: index.release.id, chunks, definition }, holder)
    if (!job.finished) {
      this.#worker.expect(id, { index, simulation })
      await this.#queueRest(job)
    }
    return { answer: this.answer(job), secret: job.finished ? undefined : secret }
  }

  #holderOf(by: Asker | undefined): { readonly secret?: string; readonly holder?: JobHolder } {
    if (!by) return {}
    const { secret, hash } = makeSecret()
    const { ofClient, asked, read } = this.bounds
    const budget = { ofClient, ofAll: by.asked ? asked : read }
    return { secret, holder: { secret: hash, client: digestOf(by.client), asked: by.asked, budget } }
  }

  override async letGo(id: string, secret: string | undefined) {
    const answer = await super.letGo(id, secret)
    if (answer.data.state === 'cancelled') this.#worker.stop(id)
    return answer
  }

  override async cancel(id: string) {
    const answer = await super.cancel(id)
    this.#worker.stop(id)
    return answer
  }

  get isClosed(): boolean {
    return this.#closed
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#clearing?.end()
    await this.queue.close()
    this.#worker.stop()
  }

  async #fail(id: string, failure: string, since?: string): Promise<void> {
    const { store } = this.archive
    if (since !== undefined && (await store.job(id))?.created !== since) return
    await store.failJob(id, failure)
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
