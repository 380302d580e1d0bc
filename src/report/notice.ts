import type { Wording } from '../answers/phrases/wording.js'

/** Parts of a page that are there in English only, by the phrase that names them. */
type Part = 'statements' | 'narratives' | 'sources_cited'

/** What a page in another language says at its start: which of its parts are in English; undefined where none is. */
export const englishNotice = (parts: readonly Part[], { language, say }: Wording): string | undefined =>
  language === 'en' || parts.length === 0
    ? undefined
    : say('english_only', { parts: parts.map(part => say(part)).join(say('clause_separator')) })
