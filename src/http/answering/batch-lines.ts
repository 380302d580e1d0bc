import type { LoadedIndex } from '../../answers/loaded.js'
import { answerLine } from '../../answers/what-if/patch-line.js'
import type { PatchPlace } from '../../answers/what-if/patched.js'
import { PatchBody } from '../../bodies/patch.js'
import { readJson } from '../../formats/json.js'

/** A line of a batch, from 1. */
export interface BatchLine {
  readonly line: number
  readonly text: string
}

/** Answers of some lines, one a line, and how many were refused. */
export interface AnsweredLines {
  readonly written: string
  readonly refused: number
}

/** Answer patches, one a line of JSON, each by a line of JSON: `{line, data}`, or `{line, problem}` where it is refused. */
export const answerLines = (index: LoadedIndex, place: PatchPlace, lines: readonly BatchLine[]): AnsweredLines => {
  let [written, refused] = ['', 0]
  for (const { line, text } of lines) {
    const answer = answerLine(index, place, () => readJson(PatchBody, text, { name: 'the patch' }))
    if ('problem' in answer) refused++
    written += `${JSON.stringify({ line, ...answer })}\n`
  }
  return { written, refused }
}
