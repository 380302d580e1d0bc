import { en } from './en.js'

export type Word = keyof typeof en
export type Words = Readonly<Record<Word, string>>

const words: Words = en

/**
 * A word of the pages, with what belongs in its braces.
 *
 * @example
 * say('ranked_of', { rank: 5, size: 8 }) // => '5 of 8'
 */
export const say = (word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
  words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
