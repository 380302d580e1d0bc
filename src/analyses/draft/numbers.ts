import { says } from './cues.js'
import type { Token } from './tokens.js'

/** A number that may be a figure of an index. */
export interface Figure {
  /** Position of its token in the unit. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** As written, with sign and ending. */
  readonly text: string
  /** With a point, without sign. */
  readonly value: string
  readonly decimals: number
  readonly ordinal: boolean
  readonly sign: '' | '+' | '-'
  /** What stands behind the stroke, of `5/8`. */
  readonly over?: Figure
}

/** A year that may name an edition. */
export interface Year {
  readonly at: number
  readonly id: string
  readonly start: number
  readonly end: number
}

/** The numbers of a unit, without those that are amounts, dates, references and the like. */
export interface Numbers {
  readonly figures: readonly Figure[]
  readonly years: readonly Year[]
}

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th'])
const russianEndings = new Set('е й я го м му ое ом ой ю х ая ый ым ых ому ему ей ые ми'.split(' '))
const dashes = new Set(['-', '–', '−', '‑'])
const money = new Set(['$', '€', '£', '¥', '₸', '₽', '#', '№', '±', "'", '’', '§', '≈'])

/**
 * The numbers of a unit.
 *
 * @param inPhrase  positions of tokens that belong to a name or label
 * @param comma     whether a comma may stand before decimals
 */
export const readNumbers = (tokens: readonly Token[], inPhrase: ReadonlySet<number>, comma: boolean): Numbers => {
  const figures: Figure[] = []
  const years: Year[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' || inPhrase.has(at)) continue
    const found = yearsIn(token, at)
    if (found.length > 0 && !endingOf(tokens, at)) years.push(...found)
    else if (!isOther(tokens, at, inPhrase)) figures.push(...figuresIn(tokens, at, token, comma))
  }
  return { figures, years }
}

const yearsIn = ({ text, start }: Token, at: number): Year[] => {
  if (!/^(199|20\d)\d([-–−/](199|20\d)\d)?$/.test(text)) return []
  return [0, 5].flatMap(from =>
    text.length > from ? [{ at, id: text.slice(from, from + 4), start: start + from, end: start + from + 4 }] : []
  )
}

/** The ending of an ordinal, `th` or `-е`, as the number of tokens that it takes. */
const endingOf = (tokens: readonly Token[], at: number): number => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (!next || next.spaced) return 0
  if (ordinalEndings.has(next.lower)) return 1
  return dashes.has(next.text) && after && !after.spaced && russianEndings.has(after.lower) ? 2 : 0
}

/** Whether a number is an amount, a share, a reference, part of a name, or stands in a date. */
const isOther = (tokens: readonly Token[], at: number, inPhrase: ReadonlySet<number>): boolean => {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token) return true
  const ending = endingOf(tokens, at)
  if (next && !next.spaced && ending === 0 && (next.kind === 'word' || next.text === '%')) return true
  if (next && ending === 0 && (next.text === '%' || (!inPhrase.has(at + 1) && says(next.lower, 'unit')))) return true
  if (next?.text === '-' && !next.spaced && after?.spaced === false && ending === 0) return true
  if (next?.lower === 'standard' || (next?.lower === 'per' && after?.lower === 'cent')) return true
  if (isSplitThousand(tokens, at)) return true
  if (!before) return false
  if (money.has(before.text) || (!token.spaced && before.kind === 'word')) return true
  if (dashes.has(before.text) && !token.spaced && !before.spaced && tokens[at - 2]?.kind === 'word') return true
  const named = before.text === '.' ? at - 2 : at - 1
  return !inPhrase.has(named) && says(tokens[named]?.lower, 'reference')
}

/** `140 000`: a space within a number. */
const isSplitThousand = (tokens: readonly Token[], at: number): boolean => {
  const isThree = (token: Token | undefined): boolean => token !== undefined && /^\d{3}$/.test(token.text)
  const isHead = (token: Token | undefined): boolean => token !== undefined && /^\d{1,3}$/.test(token.text)
  return (isThree(tokens[at + 1]) && isHead(tokens[at])) || (isThree(tokens[at]) && isHead(tokens[at - 1]))
}

const figuresIn = (tokens: readonly Token[], at: number, token: Token, comma: boolean): Figure[] => {
  const parts = /^(\d{1,5})\/(\d{1,5})$/.exec(token.text)
  if (parts) {
    const [, own = '', size = ''] = parts
    const over = plain(at, token.start + own.length + 1, size)
    return [{ ...plain(at, token.start, own), over }]
  }
  const ofTen = /^(\d{1,2}[.,]\d{1,4})\/10$/.exec(token.text)?.[1]
  if (ofTen !== undefined) return [plain(at, token.start, ofTen)]
  const decimal = comma ? /^\d{1,4}([.,]\d{1,6})?$/ : /^\d{1,4}(\.\d{1,6})?$/
  if (!decimal.test(token.text)) return []
  const ending = endingOf(tokens, at)
  const sign = signOf(tokens, at)
  const last = tokens[at + ending] ?? token
  const written = tokens.slice(sign ? at - 1 : at, at + ending + 1).map(each => each.text)
  const start = sign ? (tokens[at - 1]?.start ?? token.start) : token.start
  return [{ ...plain(at, start, token.text), end: last.end, text: written.join(''), ordinal: ending > 0, sign }]
}

const plain = (at: number, start: number, text: string): Figure => {
  const value = text.replace(',', '.')
  const decimals = value.split('.')[1]?.length ?? 0
  return { at, start, end: start + text.length, text, value, decimals, ordinal: false, sign: '' }
}

const signOf = (tokens: readonly Token[], at: number): Figure['sign'] => {
  const [before, token, earlier] = [tokens[at - 1], tokens[at], tokens[at - 2]]
  if (!before || !token || token.spaced) return ''
  const isSign = before.text === '+' || dashes.has(before.text)
  if (!isSign || !(before.spaced || !earlier || '(|*['.includes(earlier.text))) return ''
  return before.text === '+' ? '+' : '-'
}
