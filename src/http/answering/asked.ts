import type { Answer } from '../../answers/answer.js'
import type { Question } from '../../answers/kit/question.js'
import type { Index } from '../../index.js'
import { citationWriters } from '../citation.js'
import type { Writers, Writing } from '../writing.js'
import { writeAnswer, writeFresh, type Accepts, type FreshReply, type WrittenReply } from './written.js'

/** A question as it is asked by a request, all of it data: a thread can answer it as the loop does. */
export interface AskedQuestion {
  readonly word: string
  readonly given: object
  readonly accepts: Accepts
  readonly style: Pick<Writing, 'select' | 'sep' | 'decimal' | 'bom' | 'lasting'>
  /** Path and query, without a suffix. */
  readonly address: string
  readonly summary: string
}

/** What a question has over HTTP beside its own answer. */
interface Answerer {
  readonly answer?: (index: Index, asked: never) => Answer
  readonly writers?: Writers
}

/** The answer of a question, in the way that it has over HTTP where it has one. */
export const answerTo = (question: Question, { answer }: Answerer, index: Index, given: object): Answer =>
  answer?.(index, given as never) ?? question.ask(index.loaded, given as never)

/** A read, written: it is the same whoever asks, and may be kept. */
export const answerRead = (
  question: Question,
  special: Answerer,
  index: Index,
  { given, style, accepts, address, summary }: AskedQuestion
): Promise<WrittenReply> => {
  const answer = answerTo(question, special, index, given)
  const writers = { ...special.writers, ...citationWriters(index, summary) }
  return writeAnswer(answer, { ...style, writers, asked: { index, address } }, accepts)
}

/** What is posted, written. */
export const answerPosted = (
  question: Question,
  special: Answerer,
  index: Index,
  { given, style, accepts }: AskedQuestion
): Promise<FreshReply> => writeFresh(answerTo(question, special, index, given), style, accepts)
