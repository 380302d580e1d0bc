import { stemOf } from './stems.js'

/** A word, a number or a mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** As written; a number with its inner points, commas and strokes, without what is attached to it. */
  readonly text: string
  readonly lower: string
  /** Of a word: what it is compared by. */
  readonly stem: string
  /** Offsets in UTF-16 units of the whole text. */
  readonly start: number
  readonly end: number
  /** Whether white space, or the start of the unit, stands before. */
  readonly spaced: boolean
}

const pattern = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,:/\u2013\u2212-]\d+)*|\S/gu

/** Whether a text has more tokens than a limit; no more of it is read than tells so. */
export const hasMoreTokens = (text: string, limit: number): boolean => {
  if (text.length <= limit) return false
  const found = text.matchAll(pattern)
  for (let count = 0; count <= limit; count++) {
    if (found.next().done) return false
  }
  return true
}

/**
 * The tokens of a part of a text.
 *
 * @param start  where the part starts in the whole
 * @example
 * tokensOf('ranks 127th', 0).map(token => token.text) // => ['ranks', '127', 'th']
 */
export const tokensOf = (part: string, start: number): Token[] =>
  Array.from(part.matchAll(pattern), ({ 0: text, index }): Token => {
    const kind = /^\p{L}/u.test(text) ? 'word' : /^\d/.test(text) ? 'number' : 'mark'
    const before = part[index - 1]
    return {
      kind,
      text,
      lower: text.toLowerCase(),
      stem: kind === 'word' ? stemOf(text) : text,
      start: start + index,
      end: start + index + text.length,
      spaced: before === undefined || /\s/.test(before)
    }
  })
