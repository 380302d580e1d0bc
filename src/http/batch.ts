import { setImmediate as breathe } from 'node:timers/promises'
import type { LoadedIndex } from '../answers/loaded.js'
import { answerLine, problemOf } from '../answers/what-if/patch-line.js'
import type { PatchPlace } from '../answers/what-if/patched.js'
import { DomainError } from '../errors.js'
import { PatchBody } from '../bodies/patch.js'
import { readJson } from '../formats/json.js'
import { linesOf } from './ndjson.js'
import { untilAborted } from './until-aborted.js'

const piece = 64 * 1024
const breathMs = 10

/**
 * Answer patches, one a line of JSON, each by a line of JSON: `{line, data}`, or `{line, problem}` where it is refused. The
 * first line is `{meta}`, the last `{end}`: an answer without it was cut off. When `overdue` aborts, it ends where it is, with
 * the last line that was answered and the reason.
 *
 * Lines are read as far as answers are taken, so that neither side is held in memory; other requests get their turn.
 */
export async function* answerBatch(
  index: LoadedIndex,
  meta: object,
  place: PatchPlace,
  chunks: AsyncIterable<Buffer>,
  overdue: AbortSignal
): AsyncGenerator<string> {
  const counts = { answered: 0, refused: 0 }
  const lines = linesOf(untilAborted(chunks, overdue))
  let [written, since] = [`${JSON.stringify({ meta })}\n`, performance.now()]
  const write = (line: number, answer: object): void => {
    counts['problem' in answer ? 'refused' : 'answered']++
    written += `${JSON.stringify({ line, ...answer })}\n`
  }
  let last = 0
  try {
    for await (const { line, text } of lines) {
      if (overdue.aborted) break
      last = line
      write(
        line,
        answerLine(index, place, () => readJson(PatchBody, text, { name: 'the patch' }))
      )
      if (written.length < piece && performance.now() - since < breathMs) continue
      yield written
      written = ''
      await breathe()
      since = performance.now()
    }
  } catch (error) {
    write(last + 1, { problem: problemOf(error) })
  }
  yield `${written}${JSON.stringify(overdue.aborted ? unfinished(counts, last) : { end: counts })}\n`
}

/** The end of a batch that is not answered whole. */
const unfinished = (counts: object, last: number): object => {
  const detail = `The service is shutting down: the lines up to ${last} are answered, those after it are not.`
  const allowed = [`the lines from ${last + 1} on, sent again`]
  return {
    end: { ...counts, last_line: last },
    problem: problemOf(new DomainError('SHUTTING_DOWN', { detail, allowed }))
  }
}
