import { serialize } from 'node:v8'
import { LRUCache } from 'lru-cache'

/**
 * Answers that threads have worked for, by question. An answer is written from what a thread was handed and gave, and holds
 * that: many counts of some megabytes, so that it is bytes that are bounded, not answers.
 */
export class AnswerCache<Answer extends object> {
  readonly #answers: LRUCache<string, Answer>

  constructor(bytes: number) {
    this.#answers = new LRUCache({ maxSize: bytes })
  }

  /** Bytes of all that is held, as far as they are counted. */
  get bytes(): number {
    return this.#answers.calculatedSize
  }

  find(question: string): Answer | undefined {
    return this.#answers.get(question)
  }

  /**
   * Keep an answer, unless it alone is larger than all may be.
   *
   * @param from  what it is written from: plain data, as threads exchange them
   */
  keep(question: string, answer: Answer, from: readonly unknown[]): void {
    this.#answers.set(question, answer, { size: serialize(from).byteLength + 2 * question.length })
  }
}
