import type { Found } from './compare.js'
import { citations } from './expected/citations.js'
import { evidence } from './expected/evidence.js'
import { names } from './expected/names.js'
import { pages } from './expected/pages.js'
import { service } from './expected/service.js'
import { tables } from './expected/tables.js'
import { whatIfs } from './expected/what-ifs.js'

/** A difference that is meant: in which answers, where in them, and why. */
export interface Expected {
  readonly requests: RegExp
  readonly where: RegExp
  readonly reason: string
}

/** What may differ from the recording. An entry goes when the corpus is recorded anew. */
export const expected: readonly Expected[] = [
  ...whatIfs,
  ...citations,
  ...service,
  ...tables,
  ...names,
  ...evidence,
  ...pages
]

/** Which differences are meant, and which are not. */
export const sortOut = (
  found: readonly Found[],
  meant: readonly Expected[]
): { readonly unexpected: Found[]; readonly byReason: Map<Expected, Found[]> } => {
  const byReason = new Map<Expected, Found[]>(meant.map(each => [each, []]))
  const unexpected = found.filter(difference => {
    const entry = meant.find(each => each.requests.test(difference.request) && each.where.test(difference.where))
    if (entry) byReason.get(entry)?.push(difference)
    return !entry
  })
  return { unexpected, byReason }
}
