import { LRUCache } from 'lru-cache'
import type { Archive } from '../archive/archive.js'
import type { StoredJob } from '../store/store.js'
import { chunkRange } from './chunks.js'
import type { Task } from './queue.js'
import { readDefinition } from './simulation-definition.js'
import { simulatedOf, type SimulationPool } from './simulation-pool.js'
import type { Simulated } from './simulation-worker.js'

/** Does the parts of jobs on the threads of this process, and makes their results. */
export class PartWorker {
  readonly #simulated = new LRUCache<string, Simulated>({ max: 4 })
  readonly #running = new Map<string, Set<AbortController>>()

  constructor(
    readonly archive: Archive,
    readonly pool: SimulationPool
  ) {}

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
    const simulated = await this.#simulatedOf(job)
    const range = chunkRange(chunk, job.chunks, simulated.question.replications)
    const controller = new AbortController()
    const { signal } = controller
    const running = this.#running.get(job.id) ?? new Set()
    this.#running.set(job.id, running.add(controller))
    try {
      const counts = await this.pool.part(simulated, range, signal)
      await this.archive.store.addChunk(job.id, chunk, Buffer.from(counts))
    } catch (error) {
      if (!signal.aborted || (await this.archive.store.job(job.id))) throw error
    } finally {
      running.delete(controller)
      if (running.size === 0) this.#running.delete(job.id)
    }
  }

  async #simulatedOf({ id, definition }: StoredJob): Promise<Simulated> {
    const known = this.#simulated.get(id)
    if (known) return known
    const { question, release } = readDefinition(definition)
    const simulated = await simulatedOf(id, await this.archive.indexFor({ release }), question)
    this.#simulated.set(id, simulated)
    return simulated
  }

  /** Make the result of a job whose parts are all done, unless it is there. */
  async finish(id: string): Promise<void> {
    const { store } = this.archive
    const job = await store.job(id)
    if (!job || job.finished) return
    const simulated = await this.#simulatedOf(job)
    const parts: Uint8Array[] = []
    for (let chunk = 0; chunk < job.chunks; chunk++) {
      const counts = await store.chunkCounts(id, chunk)
      // Another replica has made the result, or the job was given up.
      if (!counts) return
      parts.push(counts)
    }
    await store.finishJob(id, await this.pool.result(simulated, parts))
    this.#simulated.delete(id)
  }
}
