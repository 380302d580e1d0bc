import * as ask from '../kit/asks.js'
import { data } from '../kit/giving.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { listOf } from '../kit/shapes.js'
import { editionOf } from '../loaded.js'
import type { Patch } from '../patch/asked.js'
import { lineShape, type PatchLine } from './line-shape.js'
import { answerLine } from './patch-line.js'
import { patchRule, scopesAsked } from './patched.js'

/** Many patches, each answered as one alone; what is refused does not keep the others from being answered. */
export const whatIfBatch = question({
  word: 'what-if-batch',
  path: '/editions/{edition}/what-if/batch',
  topic: 'What-if',
  summary: 'Up to 100,000 patches, one a line, answered line by line as they are read',
  description:
    'The body is `application/x-ndjson`: one patch a line, at most 100,000 lines of at most 1 MB. The answer is the same: first `{"meta"}`, then for each line `{"line", "data"}` as of a single patch, or `{"line", "problem"}` where it is refused, last `{"end": {"answered", "refused"}}`; an answer without it was cut off. Lines are read as fast as answers are taken.',
  asks: {
    edition: ask.edition,
    exact: ask.exact,
    scope: ask.scopes,
    lines: body<{ readonly patches: Iterable<Patch> }>('lines', 'One patch a line')
  },
  gives: data(listOf(lineShape)),
  examples: {
    'Two patches, the second of which is refused': {
      edition: '2023',
      patches: [{ changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }, { drop: ['atlantis'] }]
    }
  },
  answer: (index, { patches, ...place }, tell) => {
    const edition = editionOf(index, place.edition)
    // What refuses all patches is told before any is read.
    scopesAsked(index, edition, place.scope)
    const lines = Array.from(patches, (patch, at): PatchLine => {
      return { line: at + 1, ...answerLine(index, place, () => patch) }
    })
    return { edition, rule: patchRule(edition), told: tell(lines) }
  }
})
