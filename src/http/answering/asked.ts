import type { Answer } from '../../answers/answer.js'
import type { Question } from '../../answers/kit/question.js'
import type { Index } from '../../index.js'
import type { Dialect } from '../../report/bibtex.js'
import { citationWriters } from '../citation.js'
import { fileName, writersOfFiles } from '../files.js'
import type { Writers, Writing } from '../writing.js'
import { writeAnswer, writeFresh, type Accepts, type FreshReply, type WrittenReply } from './written.js'

/** A question as it is asked by a request, all of it data: a thread can answer it as the loop does. */
export interface AskedQuestion {
  readonly word: string
  readonly given: object
  readonly accepts: Accepts
  readonly style: Pick<Writing, 'select' | 'sep' | 'decimal' | 'bom' | 'lasting'>
  /** Of citations. */
  readonly dialect?: Dialect | undefined
  /** Path and query, without a suffix. */
  readonly address: string
  /** What stands before an address that the answer carries; empty where it is not known. */
  readonly origin: string
}

/** What a question has over HTTP beside its own answer. */
interface Answerer {
  readonly answer?: (index: Index, asked: never, origin: string) => Answer
  readonly writers?: Writers
}

/** The answer of a question, in the way that it has over HTTP where it has one. */
export const answerTo = (
  question: Question,
  { answer }: Answerer,
  index: Index,
  { given, origin }: Pick<AskedQuestion, 'given' | 'origin'>
): Answer => answer?.(index, given as never, origin) ?? question.ask(index.loaded, given as never)

/** A read, written: it is the same whoever asks, and may be kept. */
export const answerRead = (
  question: Question,
  special: Answerer,
  index: Index,
  asked: AskedQuestion
): Promise<WrittenReply> => {
  const answer = answerTo(question, special, index, asked)
  const writing = writingOf(question, index, answer, asked)
  const citations = citationWriters(index, { question, asked: { ...asked.given } })
  const writers = { ...special.writers, ...writing.writers, ...citations }
  return writeAnswer(answer, { ...writing, writers }, asked.accepts)
}

/** What is posted, written. */
export const answerPosted = (
  question: Question,
  special: Answerer,
  index: Index,
  asked: AskedQuestion
): Promise<FreshReply> => {
  const answer = answerTo(question, special, index, asked)
  return writeFresh(answer, writingOf(question, index, answer, asked), asked.accepts)
}

/** How an answer is written: as a file where it has a table, under a name that says what it is. */
export const writingOf = (
  question: Question,
  index: Index,
  answer: Answer,
  { given, style, address, origin, dialect }: AskedQuestion
): Writing => {
  const cited = { question, asked: { ...given } }
  return {
    ...style,
    asked: { index, address, origin, dialect },
    writers: 'table' in answer ? writersOfFiles(index, cited) : {},
    fileName: () => fileName(index, answer.meta, cited)
  }
}
