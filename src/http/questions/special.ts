import type { Format } from '../negotiation.js'
import type { Faces } from '../writing.js'

/** What a question has over HTTP beside what follows from its declaration. */
export interface Special {
  /** Further formats of its answer: pictures, pages. */
  readonly faces?: Faces
  /** What the document says of each of them. */
  readonly says?: Readonly<Partial<Record<Format, string>>>
}

/** By the word of the question. */
export const specials: Readonly<Record<string, Special>> = {}
