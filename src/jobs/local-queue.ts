import { setTimeout as sleep } from 'node:timers/promises'
import { reasonOf, tries, type Fail, type Queue, type QueueLog, type Task, type Work } from './queue.js'

const patienceMs = 1000

/** The queue of one process: parts in the order in which they came, as many at a time as there are threads. */
export class LocalQueue implements Queue {
  readonly #tasks: Task[] = []
  readonly #closing = new AbortController()
  #working = 0
  #work: Work | undefined
  #fail: Fail | undefined

  constructor(
    readonly threads: number,
    readonly log?: QueueLog
  ) {}

  start(work: Work, fail: Fail): Promise<void> {
    this.#work = work
    this.#fail = fail
    this.#next()
    return Promise.resolve()
  }

  add(tasks: readonly Task[]): Promise<void> {
    const isKnown = ({ job, chunk }: Task): boolean =>
      this.#tasks.some(each => each.job === job && each.chunk === chunk)
    this.#tasks.push(...tasks.filter(task => !isKnown(task)))
    this.#next()
    return Promise.resolve()
  }

  close(): Promise<void> {
    this.#closing.abort()
    return Promise.resolve()
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted
  }

  #next(): void {
    while (this.#work && this.#working < this.threads && !this.#isClosed) {
      const task = this.#tasks.shift()
      if (!task) return
      this.#working++
      void this.#try(task, this.#work).finally(() => {
        this.#working--
        this.#next()
      })
    }
  }

  async #try(task: Task, work: Work): Promise<void> {
    let failure = ''
    for (let time = 1; time <= tries; time++) {
      try {
        await work(task)
        return
      } catch (error) {
        failure = reasonOf(error)
        if (!this.#isClosed) this.log?.error({ err: error, ...task }, 'a part of a job failed')
      }
      await sleep(time * patienceMs, undefined, { signal: this.#closing.signal }).catch(() => undefined)
      if (this.#isClosed) return
    }
    await this.#fail?.(task.job, failure).catch(() => undefined)
  }
}
