import { IntlMessageFormat } from 'intl-messageformat'
import { DomainError } from '../../errors.js'
import type { Labels } from '../../definitions/schema.js'
import type { LoadedIndex } from '../loaded.js'
import { en } from './en.js'
import { phrasesIn } from './index.js'
import { phraseArguments, type PhraseKey, type Phrases } from './keys.js'

/** A figure in a text, and the member of the answer that it was written from (RFC 6901, from `data`). */
export interface Figure {
  readonly figure: string
  readonly field: string
}

/** A text in pieces: words, and figures that know where they come from. */
export type Run = string | Figure

/** What stands for an argument of a phrase: words, a number that decides on plurals, or pieces. */
export type PhraseValue = string | number | Figure | readonly Run[]

/** Says things in one language. */
export interface Wording {
  readonly language: string
  readonly rightToLeft: boolean
  /** A phrase as text. */
  readonly say: (key: PhraseKey, values?: Readonly<Record<string, PhraseValue>>) => string
  /** A phrase in pieces, so that figures stay bound to their fields. */
  readonly runs: (key: PhraseKey, values?: Readonly<Record<string, PhraseValue>>) => Run[]
  /** A score to so many decimals; a word where there is none. */
  readonly score: (score: number | null, decimals: number) => string
  /** A difference with its sign; zero has none. */
  readonly signed: (difference: number | null, decimals: number) => string
  /** The label in this language, or in the first language of the index. */
  readonly label: (labels: Labels | undefined, id: string) => string
  readonly list: (items: readonly (Run | readonly Run[])[]) => Run[]
}

/**
 * The wording of a language; unless told, of the first language of the index that there are phrases in. An index that
 * has none of those is still told, with its own labels in English sentences.
 *
 * @throws {DomainError} `LANGUAGE_UNKNOWN` with the languages that the index and the phrases both have
 */
export const wordingOf = ({ release }: LoadedIndex, language?: string): Wording => {
  const { languages } = release.index
  const [first = 'en'] = languages
  const allowed = languages.filter(each => phrasesIn(each))
  const asked = language ?? allowed[0]
  if (asked === undefined) return createWording('en', en, first)
  const phrases = allowed.includes(asked) ? phrasesIn(asked) : undefined
  if (phrases) return createWording(asked, phrases, first)
  throw new DomainError('LANGUAGE_UNKNOWN', {
    pointer: '/language',
    detail: `The index is not told in the language "${asked}".`,
    allowed
  })
}

/**
 * The wording of a language that an answer is in.
 *
 * @throws {RangeError} when there are no phrases in it
 */
export const wordingIn = (language: string): Wording => {
  const phrases = phrasesIn(language)
  if (!phrases) throw new RangeError(`no phrases in ${language}`)
  return createWording(language, phrases, language)
}

/** The name of a scope in a language. */
export const scopeLabel = ({ scopes }: LoadedIndex, scope: string, wording: Wording): string =>
  scope === 'world' ? wording.say('world') : wording.label(scopes.get(scope)?.label, scope)

/** The name of a country in a language. */
export const countryLabel = ({ release, countries }: LoadedIndex, iso3: string, wording: Wording): string =>
  wording.label(release.countryNames.get(iso3), countries.get(iso3)?.name ?? iso3)

const wordings = new Map<string, Wording>()

const createWording = (language: string, phrases: Phrases, first: string): Wording => {
  const key = `${language} ${first}`
  const known = wordings.get(key)
  if (known) return known
  const runs = sayRuns(language, phrases)
  const score: Wording['score'] = (value, decimals) => withMark(value, decimals, phrases)
  const wording: Wording = {
    language,
    rightToLeft: language === 'ar',
    runs,
    say: (name, values) => textOf(runs(name, values)),
    score,
    signed: (difference, decimals) => {
      if (difference === null) return phrases.none
      const figure = score(Math.abs(difference), decimals)
      if (Number(difference.toFixed(decimals)) === 0) return figure
      // Among words that run from right to left a mark keeps the sign before its figure (LRM of Unicode).
      return `${language === 'ar' ? '\u200E' : ''}${difference > 0 ? '+' : '−'}${figure}`
    },
    label: (labels, id) => labels?.[language] ?? labels?.[first] ?? id,
    list: items =>
      items.flatMap((item, at) => [...(at > 0 ? [separatorAt(phrases, at, items.length)] : []), ...[item].flat()])
  }
  wordings.set(key, wording)
  return wording
}

/** Some languages join the last of a list with a word. */
const separatorAt = ({ list_separator: between, last_separator: last }: Phrases, at: number, size: number): string =>
  at === size - 1 ? last : between

const withMark = (value: number | null, decimals: number, { decimal_mark: mark, none }: Phrases): string =>
  value === null ? none : value.toFixed(decimals).replace('.', mark)

/** Plurals of Portuguese are those of Portugal, as its phrases are: none is plural. */
const localeOf = (language: string): string => (language === 'pt' ? 'pt-PT' : language)

/** Messages are read once, when they are first said. */
const sayRuns = (language: string, phrases: Phrases): Wording['runs'] => {
  const messages = new Map<PhraseKey, IntlMessageFormat>()
  return (key, values = {}) => {
    const names: readonly string[] = phraseArguments[key]
    if (names.length === 0) return [phrases[key]]
    const message = messages.get(key) ?? new IntlMessageFormat(phrases[key], localeOf(language))
    messages.set(key, message)
    const parts = message.formatToParts<PhraseValue>(values)
    return joined(parts.flatMap(({ value }): Run[] => (typeof value === 'number' ? [String(value)] : [value].flat())))
  }
}

/** Words that stand beside each other as one piece. */
const joined = (runs: readonly Run[]): Run[] => {
  const pieces: Run[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    if (typeof run === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + run
    else if (run !== '') pieces.push(run)
  }
  return pieces
}

/** Pieces as one text. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map(run => (typeof run === 'string' ? run : run.figure)).join('')
