import '../../jobs/priority.js'
import { questions } from '../../answers/questions.js'
import type { Question } from '../../answers/kit/question.js'
import { carry, type Carried } from '../../jobs/carried.js'
import { handedOver } from '../../jobs/handed-over.js'
import { heldIndex } from '../../jobs/held-releases.js'
import type { ReleaseText } from '../../jobs/release-text.js'
import { answerOfParts, type Simulated } from '../../jobs/simulation-worker.js'
import { specials } from '../questions/special.js'
import { answerLines, type AnsweredLines, type BatchLine } from './batch-lines.js'
import type { PatchPlace } from '../../answers/what-if/patched.js'
import { answerPosted, answerRead, writingOf, type AskedQuestion } from './asked.js'
import { writeFresh, type FreshReply } from './written.js'

/** Answers of one question after the other, in a thread. */

/** What a thread is handed. */
export interface ThreadQuestion {
  readonly release: ReleaseText
  readonly asked: AskedQuestion
}

const list: readonly Question[] = questions
const special = (word: string) => specials[word] ?? {}
const known = new Map(list.flatMap(each => [each, ...(special(each.word).also ?? [])]).map(each => [each.word, each]))

const questionOf = (word: string): Question => {
  const found = known.get(word)
  if (!found) throw new Error(`No thread knows the question ${word}.`)
  return found
}

/** A reply, or what it is refused with; its bytes are handed over. */
const carryReply = async (write: () => Promise<FreshReply>): Promise<object> => {
  const carried = await carry(write)
  return 'value' in carried ? handedOver(carried, carried.value.body) : carried
}

export const read = ({ release, asked }: ThreadQuestion): Promise<object> =>
  carryReply(() => answerRead(questionOf(asked.word), special(asked.word), heldIndex(release), asked))

export const post = ({ release, asked }: ThreadQuestion): Promise<object> =>
  carryReply(() => answerPosted(questionOf(asked.word), special(asked.word), heldIndex(release), asked))

/** A simulation whose parts are done. */
export interface SimulatedQuestion {
  readonly simulated: Simulated
  readonly parts: readonly Uint8Array[]
  readonly asked: AskedQuestion
}

export const simulated = ({ simulated, parts, asked }: SimulatedQuestion): Promise<object> =>
  carryReply(() => {
    const answer = answerOfParts(simulated, parts)
    const writing = writingOf(questionOf(asked.word), heldIndex(simulated.release), answer, asked)
    return writeFresh(answer, writing, asked.accepts)
  })

/** Lines of a batch. */
export interface LinesQuestion {
  readonly release: ReleaseText
  readonly place: PatchPlace
  readonly lines: readonly BatchLine[]
}

export const lines = (given: LinesQuestion): Promise<Carried<AnsweredLines>> =>
  carry(() => answerLines(heldIndex(given.release).loaded, given.place, given.lines))
