import createBidi from 'bidi-js'
import { openSync, type Font } from 'fontkit'
import { LRUCache } from 'lru-cache'
import type { PdfContent } from 'pdfmake'
import { fontsFor } from './fonts.js'

const bidi = createBidi()
const fonts = new Map<string, Font>()
const advances = new Map<string, LRUCache<string, number>>()

/** How a text is set. */
export interface Setting {
  readonly language: string
  /** Points. */
  readonly size: number
  /** Points that a line may take. */
  readonly width: number
  readonly bold?: boolean | undefined
}

/**
 * The lines of a text that runs from right to left, each in pieces from left to right as they stand on paper: what prints a
 * piece need not know of directions.
 *
 * @see Unicode Standard Annex 9, which `bidi-js` follows
 */
export const visualLines = (text: string, setting: Setting): PdfContent[][] =>
  breakLines(text, setting).map(line => visualPieces(line))

const breakLines = (text: string, { language, size, width, bold }: Setting): string[] => {
  const family = fontsFor(language)
  const advance = advancesOf(bold ? family.bold : family.regular)
  const widthOf = (word: string): number => advance(word) * size
  const lines: string[] = []
  let line = ''
  let taken = 0
  const space = widthOf(' ')
  for (const word of text.trim().split(/\s+/)) {
    const needed = widthOf(word)
    if (line !== '' && taken + space + needed > width) {
      lines.push(line)
      line = ''
    }
    taken = line === '' ? needed : taken + space + needed
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Bytes of the words of a font whose widths are kept; an entry takes some hundred beside its letters. */
const mostKept = 1024 * 1024

/** How wide words are in a font of one point; each is measured once. */
const advancesOf = (file: string): ((word: string) => number) => {
  const font = fonts.get(file) ?? openSync(file)
  fonts.set(file, font)
  const widths =
    advances.get(file) ??
    new LRUCache<string, number>({ maxSize: mostKept, sizeCalculation: (_, word) => 100 + 2 * word.length })
  advances.set(file, widths)
  return word => {
    const width = widths.get(word) ?? font.layout(word).advanceWidth / font.unitsPerEm
    widths.set(word, width)
    return width
  }
}

/** Runs of one direction in the order in which they stand; words of a run from right to left are told last first. */
const visualPieces = (line: string): PdfContent[] => {
  const embedding = bidi.getEmbeddingLevels(line, 'rtl')
  const { levels } = embedding
  const mirrored = bidi.getMirroredCharactersMap(line, levels)
  const order = Array.from(line, (_, at) => at)
  for (const [from, to] of bidi.getReorderSegments(line, embedding)) {
    order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse())
  }
  const pieces: string[] = []
  let piece: number[] = []
  const close = (): void => {
    if (piece.length > 0) pieces.push(asDrawn(piece, line, mirrored))
    piece = []
  }
  for (const [place, at] of order.entries()) {
    const before = order[place - 1]
    const isBreak = line[at] === ' ' || (before !== undefined && (levels[at] ?? 0) % 2 !== (levels[before] ?? 0) % 2)
    if (isBreak) close()
    if (line[at] === ' ') pieces.push(' ')
    else piece.push(at)
  }
  close()
  return pieces.map(text => ({ text }))
}

/** A piece as fonts take it: letters that run from right to left in the order in which they are read, all else as it stands. */
const asDrawn = (places: readonly number[], line: string, mirrored: ReadonlyMap<number, string>): string => {
  const draw = (order: readonly number[]): string =>
    order
      .map(at => mirrored.get(at) ?? line[at] ?? '')
      .join('')
      // Marks of direction have done their work.
      .replace(/\u200E/g, '')
  const drawn = draw(places)
  return /[\u0590-\u08FF]/.test(drawn) ? draw(places.toSorted((a, b) => a - b)) : drawn
}
