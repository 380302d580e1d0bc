import { draftCheckSpecial } from './special/draft-check.js'
import type { Special } from './special/special.js'
import { whatIfBatchSpecial } from './special/what-if-batch.js'
import { whatIfSpecial } from './special/what-if.js'

export type { Special } from './special/special.js'

/** By the word of the question. */
export const specials: Readonly<Record<string, Special<never>>> = {
  'draft-check': draftCheckSpecial,
  'what-if': whatIfSpecial,
  'what-if-batch': whatIfBatchSpecial
}
