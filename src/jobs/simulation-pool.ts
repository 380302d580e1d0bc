import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import type { SimulationCounts } from '../analyses/kernels/counts.js'
import type { SensitivityResult } from '../analyses/sensitivity/sensitivity.js'
import type { SimulationPlan } from '../analyses/simulation/simulation.js'
import { planStudy, writeSensitivity, type SensitivityQuestion } from '../answers/sensitivity/sensitivity.js'
import { planAnswer, writeSimulation } from '../answers/simulation/simulation.js'
import { canonicalJson } from '../archive/canonical.js'
import { DomainError } from '../errors.js'
import type { Index } from '../index.js'
import { AnswerCache } from './answer-cache.js'
import { chunkRange } from './chunks.js'
import { sumOfBytes } from './counts-bytes.js'
import { simulationDefinition, type SimulationQuestion } from './simulation-definition.js'
import type * as Worker from './simulation-worker.js'

type SimulationAnswer = ReturnType<typeof writeSimulation>
type SensitivityAnswer = ReturnType<typeof writeSensitivity>

/** A function that the file of the worker exports. */
type Task = keyof typeof Worker

const bounds = { threads: 2, idleMs: 10_000, answerBytes: 8 * 1024 * 1024 }

/** The file of the worker, in the form in which this module runs: compiled or not. */
const workerFile = new URL(`./simulation-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/**
 * Runs simulations and studies of sensitivity on threads, which are started when they are first needed and end when they
 * have been idle. Into how many parts a simulation is split makes no difference to its answer.
 */
export class SimulationPool {
  readonly #studies = new AnswerCache<SensitivityAnswer>(bounds.answerBytes)
  readonly #answers = new AnswerCache<SimulationAnswer>(bounds.answerBytes)
  #pool: Promise<Piscina> | undefined
  #cancelled = 0

  /** As many as are started at the most where nothing else is said. */
  static readonly mostThreads = Math.min(bounds.threads, availableParallelism())

  constructor(readonly threads = SimulationPool.mostThreads) {}

  /** Simulations and studies that were given up since their client went away. */
  get cancelled(): number {
    return this.#cancelled
  }

  /** The answer of a simulation: one that was computed before, or a new one. */
  async answer(index: Index, asked: SimulationQuestion, signal?: AbortSignal): Promise<SimulationAnswer> {
    const { id, question } = simulationDefinition(index, asked)
    const known = this.#answers.find(id)
    if (known) return known
    const planned = planAnswer(index.loaded, question)
    const counts = await this.run(planned.plan, question.replications, signal)
    const { data, meta, table } = writeSimulation(index.loaded, planned, counts)
    const answer = { data, table, meta: { ...meta, simulation: id } }
    this.#answers.keep(id, answer, [planned.plan, counts])
    return answer
  }

  /** Run all replications of a plan, split among the threads. */
  async run(plan: SimulationPlan, replications: number, signal?: AbortSignal): Promise<SimulationCounts> {
    const parts = Math.min(this.threads, replications)
    const chunks = Array.from({ length: parts }, (_, at) => ({ plan, ...chunkRange(at, parts, replications) }))
    const stop = new AbortController()
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
    try {
      const counts = chunks.map(chunk => this.do<Uint8Array>('replicateBytes', chunk, { signal: either }))
      return sumOfBytes(await Promise.all(counts))
    } catch (error) {
      stop.abort()
      throw this.#faultOf(error, signal)
    }
  }

  /** The answer of a study of sensitivity: one that was computed before, or a new one. */
  async sensitivity(index: Index, asked: SensitivityQuestion, signal?: AbortSignal): Promise<SensitivityAnswer> {
    const definition = canonicalJson({ question: asked, release: index.release.id })
    const known = this.#studies.find(definition)
    if (known) return known
    const { question } = JSON.parse(definition) as { question: SensitivityQuestion }
    const planned = planStudy(index.loaded, question)
    try {
      const result = await this.do<SensitivityResult>('study', planned.plan, signal && { signal })
      const answer = writeSensitivity(index.loaded, planned, result)
      this.#studies.keep(definition, answer, [planned.plan, result])
      return answer
    } catch (error) {
      throw this.#faultOf(error, signal)
    }
  }

  /** What is thrown where a task failed: it was given up when its client had gone away. */
  #faultOf(error: unknown, signal: AbortSignal | undefined): unknown {
    if (!signal?.aborted) return error
    this.#cancelled++
    return new DomainError('REQUEST_INVALID', { detail: 'The client went away before its answer was there.' })
  }

  /** Have a thread do one of the tasks of the worker; what is stopped by the signal rejects. */
  async do<T>(task: Task, input: unknown, { signal }: { readonly signal?: AbortSignal } = {}): Promise<T> {
    const pool = await (this.#pool ??= this.#start())
    return (await pool.run(input, { name: task, ...(signal && { signal }) })) as T
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #start(): Promise<Piscina> {
    const { Piscina } = await import('piscina')
    return new Piscina({
      filename: workerFile.href,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: bounds.idleMs
    })
  }
}
