import { setImmediate as breathe } from 'node:timers/promises'
import { readJson } from '../formats/json.js'
import { PatchBody } from '../bodies/patch.js'
import { DomainError, errorCatalogue } from '../errors.js'
import type { Index } from '../index.js'
import { linesOf } from './ndjson.js'

/** What is asked of every patch of a batch. */
export interface BatchQuestion {
  readonly edition: string
  readonly scope?: readonly string[] | undefined
  readonly exact?: boolean | undefined
}

const piece = 64 * 1024
const breathMs = 10

/**
 * Answer patches, one a line of JSON, each by a line of JSON: `{line, data}`, or `{line, problem}` where it is refused. The
 * first line is `{meta}`, the last `{end}`: an answer without it was cut off.
 *
 * Lines are read as far as answers are taken, so that neither side is held in memory; other requests get their turn.
 */
export async function* answerBatch(
  index: Index,
  question: BatchQuestion,
  chunks: AsyncIterable<Buffer>
): AsyncGenerator<string> {
  const meta = index.whatIfSource(question)
  const counts = { answered: 0, refused: 0 }
  const lines = linesOf(chunks)
  let [written, since] = [`${JSON.stringify({ meta })}\n`, performance.now()]
  const write = (line: number, answer: object): void => {
    counts['problem' in answer ? 'refused' : 'answered']++
    written += `${JSON.stringify({ line, ...answer })}\n`
  }
  let last = 0
  try {
    for await (const { line, text } of lines) {
      write((last = line), answerLine(index, question, text))
      if (written.length < piece && performance.now() - since < breathMs) continue
      yield written
      written = ''
      await breathe()
      since = performance.now()
    }
  } catch (error) {
    write(last + 1, { problem: problemOf(error) })
  }
  yield `${written}${JSON.stringify({ end: counts })}\n`
}

const answerLine = (index: Index, question: BatchQuestion, text: string): object => {
  try {
    const { data, meta } = index.whatIf({ ...question, ...readJson(PatchBody, text, { name: 'the patch' }) })
    const { evidence, note, method, float64, summary, clipped, unscored } = meta
    return { data, evidence, note, method, float64, summary, clipped, unscored }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

const problemOf = (error: unknown): object => {
  if (!(error instanceof DomainError)) throw error
  const { code, status, message, faults } = error
  return { type: `/problems/${code}`, title: errorCatalogue[code].title, status, detail: message, errors: faults }
}
