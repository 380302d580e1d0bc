import { optional, text } from '../kit/parameters.js'

/** Asked by questions whose answers hold labels and sentences; it means the same on each. */
export const language = optional(
  text('Language of labels and sentences, one of those of the index', 10, {
    examples: ['ru'],
    errors: ['LANGUAGE_UNKNOWN']
  })
)
