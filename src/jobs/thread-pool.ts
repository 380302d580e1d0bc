import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'

const bounds = { threads: 2, idleMs: 60_000, memory: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 } }

/** What a thread is asked to do: a function that a file exports, and what it is handed. */
export interface ThreadTask {
  readonly file: URL
  readonly task: string
  readonly input: unknown
}

/**
 * Threads beside the loop, started when they are first needed, which end when they have been idle. Simulations, parts of
 * jobs and heavy answers share them, and the releases that they hold.
 */
export class ThreadPool {
  #pool: Promise<Piscina> | undefined

  /** As many as are started at the most where nothing else is said. */
  static readonly most = Math.min(bounds.threads, availableParallelism())

  constructor(readonly threads = ThreadPool.most) {}

  /** Have a thread do a task; what is stopped by the signal rejects, and the thread that was at it ends. */
  async do<T>({ file, task, input }: ThreadTask, signal?: AbortSignal): Promise<T> {
    const pool = await this.prepare()
    signal?.throwIfAborted()
    return (await pool.run(input, { filename: file.href, name: task, ...(signal && { signal }) })) as T
  }

  /** Load what starts threads; none is started. */
  prepare(): Promise<Piscina> {
    return (this.#pool ??= this.#start())
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #start(): Promise<Piscina> {
    const { Piscina } = await import('piscina')
    return new Piscina({
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: bounds.idleMs,
      resourceLimits: bounds.memory
    })
  }
}

/** A file of tasks beside a module, in the form in which that module runs: compiled or not. */
export const taskFile = (name: string, beside: string): URL =>
  new URL(`./${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside)
