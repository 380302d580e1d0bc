import type { EvidenceSource } from '../definitions/evidence.js'
import type { Fact } from './fact.js'

/** Numbers of a sentence that is written by hand, held against the facts that it rests on. */

/** Words behind a number that make it larger, by the language that they are of; by their beginnings, since they decline. */
const scales: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^trillion/, 12],
    [/^billion/, 9],
    [/^million/, 6],
    [/^thousand/, 3]
  ],
  ru: [
    [/^(триллион|трлн)/, 12],
    [/^(миллиард|млрд)/, 9],
    [/^(миллион|млн)/, 6],
    [/^тыс/, 3]
  ]
}

const number = /(?<![\p{L}\p{N}-])\d{1,3}(?:[  ,]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\p{L}\p{N}-])\d+(?:[.,]\d+)?/gu

interface Read {
  readonly found: string
  /** Without marks between thousands, with a full stop before decimals. */
  readonly value: string
  /** Powers of ten that the word behind it may stand for. */
  readonly powers: readonly number[]
}

/** Mark of decimals, and marks between thousands, of the languages. */
const plain = (found: string, language: string): string =>
  language === 'en' || language === 'ar'
    ? found.replaceAll(/[,  ]/g, '')
    : found.replaceAll(/[  ]/g, '').replace(',', '.')

/** The numbers of a text; in a language whose words for large numbers are not known here, any of them is allowed. */
const numbersIn = (text: string, language: string): Read[] =>
  [...text.matchAll(number)].map(({ 0: found, index }) => {
    const [word = ''] = /^[  ]*([\p{L}]+)/u.exec(text.slice(index + found.length))?.slice(1) ?? []
    const known = scales[language]
    const power = known?.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? 0
    return { found, value: plain(found, language), powers: known ? [power] : [0, 3, 6, 9, 12] }
  })

const digitsIn = (text: string | null | undefined): string[] => text?.match(/\d+(?:\.\d+)?/g) ?? []

const yearsOf = ({ from, to }: Fact['period']): string[] => {
  const [first, last] = [from ?? to, to ?? from].map(date => Number(date?.slice(0, 4) ?? 0))
  if (!first || !last || last - first > 200) return []
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

/** What a fact lets a sentence say in digits: its quantities, dates, and the digits of its words and sources. */
const allowedBy = (fact: Fact, sources: Readonly<Record<string, EvidenceSource>>): string[] => {
  const { quantity, converted, period, statement, counterparts, source, origin } = fact
  const cited = [sources[source], origin === null ? undefined : sources[origin]]
  return [
    ...(quantity === null ? [] : [quantity.replace('-', '')]),
    ...(converted ? [converted.quantity] : []),
    ...yearsOf(period),
    ...[period.from, period.to, period.words, period.edition, statement].flatMap(digitsIn),
    ...cited.flatMap(each => [...digitsIn(each?.published), ...digitsIn(each?.title), ...digitsIn(each?.note)]),
    String(counterparts.length)
  ]
}

const same = (value: string, power: number, allowed: string): boolean =>
  Number(value) * 10 ** power === Number(allowed) || value === allowed

/**
 * Numbers of a sentence that none of its facts tells.
 *
 * @param facts  that the sentence rests on
 * @example
 * unknownNumbers('It sent 157 requests.', 'en', [], {}) // => ['157']
 */
export const unknownNumbers = (
  text: string,
  language: string,
  facts: readonly Fact[],
  sources: Readonly<Record<string, EvidenceSource>>
): string[] => {
  const allowed = new Set(facts.flatMap(fact => allowedBy(fact, sources)))
  return numbersIn(text, language)
    .filter(({ value, powers }) => !powers.some(power => [...allowed].some(each => same(value, power, each))))
    .map(({ found }) => found)
}
