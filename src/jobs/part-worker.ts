import { LRUCache } from 'lru-cache'
import { jobLimits, planAnswer, writeSimulation, type PlannedSimulation } from '../answers/simulation/simulation.js'
import type { Archive } from '../archive/archive.js'
import type { Index } from '../index.js'
import type { StoredJob } from '../store/store.js'
import { chunkRange } from './chunks.js'
import { countsOfBytes } from './counts-bytes.js'
import type { Task } from './queue.js'
import { readDefinition } from './simulation-definition.js'
import type { SimulationPool } from './simulation-pool.js'

/** A simulation that is ready to be run, and the index that it is answered from. */
export interface Planned {
  readonly index: Index
  readonly simulation: PlannedSimulation
}

/** Does the parts of jobs on the threads of this process, and makes their results. */
export class PartWorker {
  readonly #planned = new LRUCache<string, Planned>({ max: 4 })
  readonly #running = new Map<string, Set<AbortController>>()

  constructor(
    readonly archive: Archive,
    readonly pool: SimulationPool
  ) {}

  /** Remember a plan that was just made. */
  expect(job: string, planned: Planned): void {
    this.#planned.set(job, planned)
  }

  /** Stop the parts of a job that run here; of all jobs when none is named. */
  stop(job?: string): void {
    for (const [id, running] of this.#running) {
      if (job === undefined || job === id) for (const controller of running) controller.abort()
    }
  }

  /** Do a part, unless it is done or nobody wants it any more; who does the last part makes the result. */
  async work({ job: id, chunk }: Task): Promise<void> {
    const { store } = this.archive
    const job = await store.job(id)
    if (!job || job.finished || job.failure !== null) return
    if (!(await store.chunksDone(id)).includes(chunk)) await this.#replicate(job, chunk)
    const { length } = await store.chunksDone(id)
    if (length === job.chunks) await this.finish(id)
  }

  async #replicate(job: StoredJob, chunk: number): Promise<void> {
    const { simulation } = await this.#plan(job)
    const { plan, question } = simulation
    const range = chunkRange(chunk, job.chunks, question.replications)
    const controller = new AbortController()
    const { signal } = controller
    const running = this.#running.get(job.id) ?? new Set()
    this.#running.set(job.id, running.add(controller))
    try {
      const counts = await this.pool.do<Uint8Array>('replicateBytes', { plan, ...range }, { signal })
      await this.archive.store.addChunk(job.id, chunk, Buffer.from(counts))
    } catch (error) {
      if (!signal.aborted || (await this.archive.store.job(job.id))) throw error
    } finally {
      running.delete(controller)
      if (running.size === 0) this.#running.delete(job.id)
    }
  }

  async #plan({ id, definition }: StoredJob): Promise<Planned> {
    const known = this.#planned.get(id)
    if (known) return known
    const { question, release } = readDefinition(definition)
    const index = await this.archive.indexFor({ release })
    const planned = { index, simulation: planAnswer(index.loaded, question, jobLimits) }
    this.#planned.set(id, planned)
    return planned
  }

  /** Make the result of a job whose parts are all done, unless it is there. */
  async finish(id: string): Promise<void> {
    const { store } = this.archive
    const job = await store.job(id)
    if (!job || job.finished) return
    const { index, simulation } = await this.#plan(job)
    const parts: Uint8Array[] = []
    for (let chunk = 0; chunk < job.chunks; chunk++) {
      const counts = await store.chunkCounts(id, chunk)
      // Another replica has made the result, or the job was given up.
      if (!counts) return
      parts.push(counts)
    }
    const counts = countsOfBytes(await this.pool.do<Uint8Array>('addBytes', parts))
    const { data, meta } = writeSimulation(index.loaded, simulation, counts)
    await store.finishJob(id, JSON.stringify({ data, meta: { ...meta, simulation: id } }))
    this.#planned.delete(id)
  }
}
