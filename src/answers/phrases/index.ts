import { ar } from './ar.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import type { Phrases } from './keys.js'
import { kk } from './kk.js'
import { pt } from './pt.js'
import { ru } from './ru.js'

const all: ReadonlyMap<string, Phrases> = new Map([
  ['en', en],
  ['ru', ru],
  ['kk', kk],
  ['fr', fr],
  ['es', es],
  ['ar', ar],
  ['pt', pt]
])

/** The phrases of a language; undefined where nobody has written them. */
export const phrasesIn = (language: string): Phrases | undefined => all.get(language)

/** The languages that there are phrases in. */
export const phraseLanguages: readonly string[] = [...all.keys()]
