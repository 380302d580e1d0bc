import { problemOf } from '../answers/what-if/patch-line.js'
import type { AnsweredLines, BatchLine } from './answering/batch-lines.js'
import { linesOf } from './ndjson.js'

/** Lines that are answered at a time: so many that it takes about as long as this. */
const group = { first: 16, most: 512, bytes: 256 * 1024, shortMs: 40, longMs: 160 }

/** Answers some lines, wherever that is done. */
type AnswerGroup = (lines: readonly BatchLine[]) => Promise<AnsweredLines>

/**
 * Answer patches, one a line of JSON. The first line of the answer is `{meta}`, the last `{end}`: an answer without it was
 * cut off.
 *
 * Lines are read as far as answers are taken, so that neither side is held in memory; others get their turn between groups.
 */
export async function* answerBatch(
  meta: object,
  chunks: AsyncIterable<Buffer>,
  answerGroup: AnswerGroup
): AsyncGenerator<string> {
  const end = { answered: 0, refused: 0 }
  yield `${JSON.stringify({ meta })}\n`
  let last = 0
  try {
    for await (const lines of groupsOf(chunks, answerGroup)) {
      const { written, refused } = lines.answers
      last = lines.last
      end.answered += lines.count - refused
      end.refused += refused
      yield written
    }
  } catch (error) {
    end.refused++
    yield `${JSON.stringify({ line: last + 1, problem: problemOf(error) })}\n`
  }
  yield `${JSON.stringify({ end })}\n`
}

interface AnsweredGroup {
  readonly last: number
  readonly count: number
  readonly answers: AnsweredLines
}

/** The answers of lines, group by group; what is wrong with the stream itself is told after those of the lines before it. */
async function* groupsOf(chunks: AsyncIterable<Buffer>, answerGroup: AnswerGroup): AsyncGenerator<AnsweredGroup> {
  let size = group.first
  const answer = async (lines: readonly BatchLine[]): Promise<AnsweredGroup> => {
    const began = performance.now()
    const answers = await answerGroup(lines)
    const ms = performance.now() - began
    if (lines.length === size && ms < group.shortMs) size = Math.min(group.most, 2 * size)
    else if (ms > group.longMs) size = Math.max(1, Math.floor(size / 2))
    return { last: lines.at(-1)?.line ?? 0, count: lines.length, answers }
  }
  let [lines, bytes] = [[] as BatchLine[], 0]
  const wrong: unknown[] = []
  const stream = linesOf(chunks)
  for (;;) {
    const next = await stream.next().catch((error: unknown) => {
      wrong.push(error)
      return { done: true as const, value: undefined }
    })
    if (!next.done) {
      lines.push(next.value)
      bytes += next.value.text.length
    }
    if (lines.length >= size || bytes >= group.bytes || (next.done && lines.length > 0)) {
      yield await answer(lines)
      ;[lines, bytes] = [[], 0]
    }
    if (next.done) break
  }
  if (wrong.length > 0) throw wrong[0]
}
