import type { Wording } from '../answers/phrases/wording.js'
import { wordsIn, type Inline } from './document.js'

/** What is printed of a fact: its statement, which is in English, and what its columns say in the language of the page. */
export const factInlines = (
  { statement, details }: { readonly statement: string; readonly details: string },
  { language, say }: Wording
): Inline[] => [wordsIn(statement, 'en', language), ' ', say('bracketed', { text: details })]
