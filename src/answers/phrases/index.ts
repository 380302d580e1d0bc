import { en } from './en.js'
import type { Phrases } from './keys.js'
import { ru } from './ru.js'

const all: ReadonlyMap<string, Phrases> = new Map([
  ['en', en],
  ['ru', ru]
])

/** The phrases of a language; undefined where nobody has written them. */
export const phrasesIn = (language: string): Phrases | undefined => all.get(language)

/** The languages that there are phrases in. */
export const phraseLanguages: readonly string[] = [...all.keys()]
