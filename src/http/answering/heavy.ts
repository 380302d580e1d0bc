import { LRUCache } from 'lru-cache'
import { questions } from '../../answers/questions.js'
import type { Question } from '../../answers/kit/question.js'
import { digestOf } from '../../data/content-hash.js'
import type { Index } from '../../index.js'
import { uncarry, type Carried } from '../../jobs/carried.js'
import { releaseText } from '../../jobs/release-text.js'
import { taskFile, type ThreadPool } from '../../jobs/thread-pool.js'
import type { HeavyQueue } from '../admission/heavy-queue.js'
import { SharedWork } from '../admission/shared-work.js'
import type { PatchPlace } from '../../answers/what-if/patched.js'
import type { AskedQuestion } from './asked.js'
import type { AnsweredLines, BatchLine } from './batch-lines.js'
import type * as Thread from './thread.js'
import type { FreshReply, WrittenReply } from './written.js'

const file = taskFile('thread', import.meta.url)
const list: readonly Question[] = questions
const words = new Set(list.map(({ word }) => word))

/** Whether threads know a question: those of the package, and what `also` asks of them, but none of one's own. */
export const isThreaded = ({ word, path }: Question): boolean =>
  words.has(word) || list.some(each => each.path === path)

/** How threads answer, where it is not one of them that does. */
type InThreads = (index: Index, asked: AskedQuestion, signal: AbortSignal) => Promise<FreshReply>

/** What a line of a batch takes; groups of lines whose patches take more are smaller. */
const lineMs = 0.2

const mostBytes = 2 * 1024 * 1024

/** Heavy answers: computed and written in a thread, in turn, once for all that ask the same at a time. */
export class HeavyAnswers {
  readonly #shared = new SharedWork<FreshReply>()
  readonly #posted = new LRUCache<string, FreshReply>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }, key) => body.length + key.length + 500
  })

  readonly #addresses = new LRUCache<string, true>({
    maxSize: mostBytes,
    sizeCalculation: (_, key) => 2 * key.length + 200
  })

  constructor(
    readonly threads: ThreadPool,
    readonly queue: HeavyQueue
  ) {}

  /** Do ahead what the first heavy answer would keep the loop with. */
  async prepare({ release }: Index): Promise<void> {
    await Promise.all([this.threads.prepare(), releaseText(release)])
  }

  /** Whether an address was found heavy before: it can be refused before it is read. */
  isKnown(address: string): boolean {
    return this.#addresses.has(address)
  }

  /** Remember that an address is heavy. */
  know(address: string): void {
    this.#addresses.set(address, true)
  }

  /** A read, as `answerRead` writes it; who asks keeps it. */
  read(index: Index, asked: AskedQuestion, ms: number, gone: AbortSignal): Promise<WrittenReply> {
    return this.#share(
      keyOf('read', index, asked),
      this.#inOne('read'),
      index,
      asked,
      ms,
      gone
    ) as Promise<WrittenReply>
  }

  /** What is posted, as `answerPosted` writes it; the last answers are kept, since the same question has the same answer. */
  async post(
    index: Index,
    asked: AskedQuestion,
    ms: number,
    gone: AbortSignal,
    work: InThreads = this.#inOne('post')
  ): Promise<FreshReply> {
    const key = keyOf('post', index, asked)
    const known = this.#posted.get(key)
    if (known) return known
    const made = await this.#share(key, work, index, asked, ms, gone)
    this.#posted.set(key, made)
    return made
  }

  /** Some lines of a batch; only the first are refused where too much waits, so that no answer is broken off for it. */
  async lines(index: Index, place: PatchPlace, lines: readonly BatchLine[], gone: AbortSignal): Promise<AnsweredLines> {
    const input: Thread.LinesQuestion = { release: await releaseText(index.release), place, lines }
    const isBegun = (lines[0]?.line ?? 1) > 1
    return this.queue.run(lineMs * lines.length, signal => this.#do('lines', input, signal), gone, isBegun)
  }

  /** What a task of the file of threads writes. */
  async inThread(task: keyof typeof Thread, input: unknown, signal: AbortSignal): Promise<FreshReply> {
    const { body, ...rest } = await this.#do<FreshReply>(task, input, signal)
    // Threads hand on bytes without what Node.js adds to them.
    return { ...rest, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }
  }

  async #do<T>(task: keyof typeof Thread, input: unknown, signal: AbortSignal): Promise<T> {
    return uncarry(await this.threads.do<Carried<T>>({ file, task, input }, signal))
  }

  #inOne(task: 'read' | 'post'): InThreads {
    return async ({ release }, asked, signal) => {
      const input: Thread.ThreadQuestion = { release: await releaseText(release), asked }
      return this.inThread(task, input, signal)
    }
  }

  #share(key: string, work: InThreads, index: Index, asked: AskedQuestion, ms: number, gone: AbortSignal) {
    const begin = (ended: AbortSignal): Promise<FreshReply> =>
      this.queue.run(ms, signal => work(index, asked, signal), ended)
    return this.#shared.get(key, begin, gone)
  }
}

const keyOf = (task: string, { release }: Index, asked: AskedQuestion): string =>
  digestOf(JSON.stringify([task, release.id, asked])).toString('base64')
