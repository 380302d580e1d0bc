import type { Index } from '../index.js'
import { uncarry, type Carried } from './carried.js'
import { chunkRange, type Range } from './chunks.js'
import { releaseText } from './release-text.js'
import type { SimulationQuestion } from './simulation-definition.js'
import type { Chunk, Finishing, Simulated } from './simulation-worker.js'
import { taskFile, type ThreadPool } from './thread-pool.js'

const file = taskFile('simulation-worker', import.meta.url)

/** A simulation of an index, as threads take it. */
export const simulatedOf = async (
  id: string,
  { release }: Pick<Index, 'release'>,
  question: SimulationQuestion
): Promise<Simulated> => ({ id, release: await releaseText(release), question })

/** Runs simulations on threads. Into how many parts one is split makes no difference to its answer. */
export class SimulationPool {
  constructor(readonly threads: ThreadPool) {}

  /**
   * All replications, split among the threads: the counts of each part as bytes.
   *
   * @throws {DomainError} those of the question
   */
  async run(simulated: Simulated, signal?: AbortSignal): Promise<Uint8Array[]> {
    const { replications } = simulated.question
    const parts = Math.min(this.threads.threads, replications)
    const stop = new AbortController()
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
    try {
      const all = Array.from({ length: parts }, (_, at) => chunkRange(at, parts, replications))
      return await Promise.all(all.map(range => this.part(simulated, range, either)))
    } catch (error) {
      stop.abort()
      throw error
    }
  }

  /** The counts of some replications as bytes. */
  async part(simulated: Simulated, range: Range, signal?: AbortSignal): Promise<Uint8Array> {
    const input: Chunk = { ...simulated, ...range }
    return uncarry(await this.threads.do<Carried<Uint8Array>>({ file, task: 'replicateBytes', input }, signal))
  }

  /** The result of a job as it is kept, from the counts of its parts. */
  result(simulated: Simulated, parts: readonly Uint8Array[]): Promise<string> {
    const input: Finishing = { ...simulated, parts }
    return this.threads.do<string>({ file, task: 'resultText', input })
  }
}
