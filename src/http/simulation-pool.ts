import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { LRUCache } from 'lru-cache'
import type { Piscina } from 'piscina'
import { addCounts, type SimulationCounts } from '../analyses/kernels/counts.js'
import type { SimulationPlan } from '../analyses/simulation.js'
import { DomainError } from '../errors.js'
import type { Index } from '../index.js'
import type { Chunk } from './simulation-worker.js'

type Question = Parameters<Index['simulate']>[0]
type SimulationAnswer = ReturnType<Index['simulate']>

const bounds = { threads: 2, idleMs: 10_000, answers: 20 }

/** The file of the worker, in the form in which this module runs: compiled or not. */
const workerFile = new URL(`./simulation-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/**
 * Runs simulations on threads, which are started when they are first needed and end when they have been idle. Into how many
 * parts a simulation is split makes no difference to its answer.
 */
export class SimulationPool {
  readonly #answers = new LRUCache<string, SimulationAnswer>({ max: bounds.answers })
  #pool: Promise<Piscina<Chunk, SimulationCounts>> | undefined
  #cancelled = 0

  constructor(readonly threads = Math.min(bounds.threads, availableParallelism())) {}

  /** Simulations that were given up since their client went away. */
  get cancelled(): number {
    return this.#cancelled
  }

  /** The answer of a simulation: one that was computed before, or a new one. */
  async answer(index: Index, question: Question, signal?: AbortSignal): Promise<SimulationAnswer> {
    const id = simulationId(index.release.id, question)
    const known = this.#answers.get(id)
    if (known) return known
    const planned = index.planSimulation(question)
    const counts = await this.run(planned.plan, question.replications, signal)
    const { data, meta, table } = index.writeSimulation(planned, counts)
    const answer = { data, table, meta: { ...meta, simulation: id } }
    this.#answers.set(id, answer)
    return answer
  }

  /** Run all replications of a plan. */
  async run(plan: SimulationPlan, replications: number, signal?: AbortSignal): Promise<SimulationCounts> {
    const pool = await (this.#pool ??= this.#start())
    const parts = Math.min(this.threads, replications)
    const edges = Array.from({ length: parts + 1 }, (_, at) => Math.floor((at * replications) / parts))
    const chunks = edges.slice(1).map((to, at) => ({ plan, from: edges[at] ?? 0, to }))
    const stop = new AbortController()
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
    try {
      const counts = await Promise.all(chunks.map(chunk => pool.run(chunk, { signal: either })))
      return counts.reduce(addCounts)
    } catch (error) {
      stop.abort()
      if (!signal?.aborted) throw error
      this.#cancelled++
      throw new DomainError('REQUEST_INVALID', { detail: 'The client went away before its answer was there.' })
    }
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #start(): Promise<Piscina<Chunk, SimulationCounts>> {
    const { Piscina } = await import('piscina')
    return new Piscina<Chunk, SimulationCounts>({
      filename: workerFile.href,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: bounds.idleMs
    })
  }
}

/** The name of a simulation: SHA-256 over the release and the question, whatever the order of its members. */
export const simulationId = (release: string, question: Question): string =>
  `sha256:${createHash('sha256')
    .update(`${release}\n${canonical(question)}`)
    .digest('hex')}`

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member
  )
