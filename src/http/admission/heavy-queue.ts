import { DomainError } from '../../errors.js'
import { overloaded } from './overloaded.js'

/** Bounds of heavy work. */
export interface HeavyBounds {
  /** So much is done at a time. */
  readonly running: number
  /** So much waits beside. */
  readonly waiting: number
  /** What would take longer than this is not begun, milliseconds of one core. */
  readonly budgetMs: number
  /** From its asking an answer is waited for as long as this. */
  readonly deadlineMs: number
}

/** Why more is not taken on. */
export const tooMuchWaits = 'As many heavy questions wait as may.'

/** What takes less is not broken off once it runs: a new thread would cost more. */
const briefMs = 250

interface Waiting {
  readonly ms: number
  begin(): void
}

/** Does heavy work in the order in which it came, so much at a time; what would wait too long is refused at once. */
export class HeavyQueue {
  readonly #waiting = new Set<Waiting>()
  #running = 0
  #shed = 0
  #left = 0

  constructor(readonly bounds: HeavyBounds) {}

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** What was refused since there was too much. */
  get shed(): number {
    return this.#shed
  }

  /** What was given up, since nobody waited for it any more or it came too late. */
  get left(): number {
    return this.#left
  }

  get isFull(): boolean {
    const { running, waiting } = this.bounds
    return this.#running >= running && this.#waiting.size >= waiting
  }

  /** About when there is room again, seconds. */
  get afterSeconds(): number {
    const ms = [...this.#waiting].reduce((sum, each) => sum + each.ms, 0) / this.bounds.running
    return Math.min(60, 1 + Math.ceil(ms / 1000))
  }

  /** Count what is refused since there is too much. */
  refuse(): void {
    this.#shed++
  }

  /**
   * Do something heavy when its turn comes.
   *
   * @param ms    about so long it takes
   * @param work  ends early when its signal says so
   * @param gone  says that nobody waits for it any more
   * @param isBegun  whether it goes on with what was begun: then it is taken on however much waits
   * @throws {DomainError} `QUESTION_TOO_LARGE`, `OVERLOADED`
   */
  async run<T>(ms: number, work: (signal: AbortSignal) => Promise<T>, gone: AbortSignal, isBegun = false): Promise<T> {
    const { budgetMs, deadlineMs } = this.bounds
    if (ms > budgetMs) throw tooLarge(ms, budgetMs)
    if (this.isFull && !isBegun) {
      this.refuse()
      throw overloaded(tooMuchWaits, this.afterSeconds)
    }
    const late = AbortSignal.timeout(deadlineMs)
    try {
      await this.#turn(ms, AbortSignal.any([gone, late]))
      try {
        gone.throwIfAborted()
        return await work(ms < briefMs ? late : AbortSignal.any([gone, late]))
      } finally {
        this.#running--
        this.#next()
      }
    } catch (error) {
      if (!gone.aborted && !late.aborted) throw error
      this.#left++
      if (gone.aborted)
        throw new DomainError('REQUEST_INVALID', { detail: 'The client went away before its answer was there.' })
      throw overloaded(`The answer was not there within ${deadlineMs / 1000} s.`, this.afterSeconds)
    }
  }

  async #turn(ms: number, stop: AbortSignal): Promise<void> {
    stop.throwIfAborted()
    if (this.#running >= this.bounds.running) {
      await new Promise<void>((resolve, reject) => {
        const entry = { ms, begin: resolve }
        this.#waiting.add(entry)
        stop.addEventListener('abort', () => {
          if (this.#waiting.delete(entry)) reject(new Error('given up'))
        })
      })
      return
    }
    this.#running++
  }

  /** The place of what is done is that of the first that waits. */
  #next(): void {
    const [first] = this.#waiting
    if (!first || this.#running >= this.bounds.running) return
    this.#waiting.delete(first)
    this.#running++
    first.begin()
  }
}

const tooLarge = (ms: number, most: number): DomainError =>
  new DomainError('QUESTION_TOO_LARGE', {
    detail: `The answer would take some ${Math.ceil(ms / 1000)} s of one core.`,
    allowed: [`what takes at most ${most / 1000} s`]
  })
