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

/** What holds numbers that are never figures of an index: addresses, references in brackets, notes, marks of HTML. */
const asides = [
  /https?:\/\/[^\s<>]+/g,
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g,
  /\]\([^()"\n]{0,500}(?:"(?:[^"\\\n]|\\.){0,9000}")?\)/g,
  /<sup>[^<\n]{0,60}<\/sup>/g,
  /<!--[^>]{0,2000}-->/g,
  /<\/?[a-zA-Z][^<>\n]{0,200}>/g,
  /\[\^?\d[^\][\n]{0,60}\]/g,
  /\bdoi:?\s?10\.\S+/gi
]

/**
 * A text with all that is no prose made blank; every offset stays.
 *
 * @example
 * blankAsides('a <u>b</u> [1]') // => 'a    b        '
 */
export const blankAsides = (text: string): string =>
  asides.reduce((blanked, aside) => blanked.replace(aside, found => found.replace(/[^\n]/g, ' ')), text)

const pattern = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,:/\u2013\u2212-]\d+)*|\S/gu

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
