import type { Labels } from '../../definitions/schema.js'

/**
 * A label that is one text, or has one a language: in the language asked for, else in English, else in any.
 *
 * @example
 * [textIn('days'), textIn({ en: 'days', ru: 'дни' }, 'ru')] // => ['days', 'дни']
 */
export const textIn = (label: string | Labels, language = 'en'): string =>
  typeof label === 'string' ? label : (label[language] ?? label.en ?? Object.values(label)[0] ?? '')
