import type { Meta } from '../answers/answer.js'
import { writeTexts, type Asks } from '../answers/kit/parameters.js'
import type { Described } from '../answers/kit/question.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { labelOf } from '../answers/method/groups.js'

/** A question and what it was asked, by name. */
export interface CitedQuestion {
  readonly question: Pick<Described, 'word' | 'topic' | 'summary' | 'asks'>
  readonly asked: Readonly<Record<string, unknown>>
}

/** What is told of the edition before anything else, and what changes how an answer is written but not what it is. */
const toldElsewhere: ReadonlySet<string> = new Set(['edition', 'from', 'to', 'release', 'as_of', 'language'])

/** What was asked besides the edition, as an address has it, in the order of the declaration. */
const textsOf = ({ question: { asks }, asked }: CitedQuestion): (readonly [name: string, texts: string[]])[] =>
  Object.entries(asks).flatMap(([name, parameter]) => {
    const value = asked[name]
    if (value === undefined || value === parameter.initial) return []
    if (parameter.kind === 'body' || toldElsewhere.has(name)) return []
    return [[name, writeTexts(parameter, value).flatMap(text => listed(asks, name, text))] as const]
  })

const listed = (asks: Asks, name: string, text: string): string[] => {
  const kind = asks[name]?.kind
  return kind === 'names' || kind === 'words' ? text.split(',') : [text]
}

/** The name of a question in words: `rank-distributions` is `Rank distributions`. */
const nameInWords = (word: string): string => {
  const words = word.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * What an answer is of, in words: the question, and what it was asked.
 *
 * @example
 * const asked = { edition: '2023', node: 'law_enforcement', scope: 'continent:asia' }
 * const question = index.asked.find(({ word }) => word === 'ranking')
 * subjectOf(index.loaded, { question, asked }) // => 'Ranking: Law enforcement, Asia'
 */
export const subjectOf = (index: LoadedIndex, cited: CitedQuestion): string => {
  const said = textsOf(cited).flatMap(([name, texts]) => texts.flatMap(text => inWords(index, cited, name, text)))
  const name = nameInWords(cited.question.word)
  return said.length > 0 ? `${name}: ${said.join(', ')}` : name
}

const inWords = (index: LoadedIndex, { question }: CitedQuestion, name: string, text: string): string[] => {
  if (question.asks[name]?.kind === 'flag') return []
  if (index.release.definitions.has(text)) return [labelOf(index, text)]
  const scope = index.scopes.get(text)?.label.en ?? countriesOf(index, text)
  if (scope !== undefined) return [scope]
  const country = index.countries.get(text.toUpperCase())?.name
  if (country !== undefined) return [country]
  return isFree(question.asks[name]?.kind) ? [text] : [`${name.replaceAll('_', ' ')} ${text}`]
}

const isFree = (kind: string | undefined): boolean => kind === 'text' || kind === 'names'

/** A scope that is a list of countries, in their names. */
const countriesOf = ({ countries }: LoadedIndex, scope: string): string | undefined => {
  const list = /^countries:(.+)$/.exec(scope)?.[1]
  return list
    ?.split(',')
    .map(code => countries.get(code.trim().toUpperCase())?.name ?? code)
    .join(', ')
}

/** The editions of an answer. */
export const editionsOf = (index: LoadedIndex, { edition, from, to }: Meta): readonly string[] => {
  if (edition !== null) return [edition]
  return typeof from === 'string' && typeof to === 'string' ? [from, to] : [...index.editions.keys()]
}

const longestKey = 96

/**
 * A key that every program takes, the same for the same question to the same release: letters of ASCII, digits and `_`, the
 * release last; what was cut or could not be written so is told apart by a checksum.
 */
export const keyOf = (editions: readonly string[], cited: CitedQuestion, release: string): string => {
  const asked = textsOf(cited).flatMap(([name, texts]) => {
    const kind = cited.question.asks[name]?.kind
    return kind === 'flag' || kind === 'count' ? [name, ...texts] : texts
  })
  const whole = [...editions, cited.question.word, ...asked].join('_')
  const plain = whole.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const key = plain.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '')
  const isWhole = /^\p{ASCII}*$/u.test(plain) && key.length <= longestKey
  const told = isWhole ? key : `${key.slice(0, longestKey).replace(/_$/, '')}_${checksum(whole)}`
  return `crindex_${told}_${digits(release, 8)}`
}

/** So many digits of the hash of a release. */
export const digits = (release: string, count: number): string => release.replace(/^sha256:/, '').slice(0, count)

/** FNV-1a over the characters. */
const checksum = (text: string): string => {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
