import type { PdfContent } from 'pdfmake'
import type { Block, Inline, ListBlock, Page, ParagraphBlock, TableBlock } from '../report/document.js'
import { fontsFor } from './fonts.js'
import { tableLines } from './pdf-style.js'
import { pictureToPng } from './png.js'
import { visualLines } from './right-to-left.js'

type More = Readonly<Record<string, unknown>>

/** Writes the blocks of a page for a PDF. */
export interface BlockWriter {
  readonly block: (block: Block) => PdfContent
  /** Words that stand alone, as a heading does. */
  readonly line: (text: string, more: More) => PdfContent
  /** A term and what is said of it. */
  readonly entry: (term: string, inlines: readonly Inline[], language?: string) => PdfContent
  readonly note: (number: number, inlines: readonly Inline[]) => PdfContent
}

/** Points between the margins of A4. */
const width = 499

export const blockWriter = (page: Page): BlockWriter => {
  const flow = flowOf(page)
  const entry: BlockWriter['entry'] = (term, inlines, language) =>
    flow([{ figure: `${term}: `, field: '' }, ...inlines], { style: 'paragraph', boldFirst: true }, language)
  return {
    line: (text, more) => flow([text], more),
    entry,
    note: (number, inlines) => flow([`${number}  `, ...inlines], { style: 'note', id: `note-${number}` }),
    block: block => {
      if (block.kind === 'table') return writeTable(block, page, flow)
      if (block.kind === 'list') return writeList(block, entry)
      if (block.kind === 'paragraph') return writeParagraph(block, flow)
      // Letters from right to left are drawn here, since the drawing of SVG in a PDF does not know of directions.
      const picture = page.rightToLeft ? { image: pngAddress(block.svg) } : { svg: withoutTitles(block.svg) }
      return { ...picture, width, margin: [0, 4, 0, 6] }
    }
  }
}

const pngAddress = (svg: string): string => `data:image/png;base64,${Buffer.from(pictureToPng(svg)).toString('base64')}`

/** What a mark is when one points at it is of no use on paper. */
const withoutTitles = (svg: string): string => svg.replace(/<title>[^<]*<\/title>/g, '')

type Flow = (inlines: readonly Inline[], more: More, language?: string) => PdfContent

/** Text in the direction of its language. */
const flowOf =
  (page: Page): Flow =>
  (inlines, { boldFirst, ...more }, language = page.language) => {
    const parts = page.rightToLeft && language === page.language ? partsOf(inlines) : []
    if (parts.length > 1) {
      const flow = flowOf(page)
      const stack = parts.map((part, at) =>
        flow(part.inlines, at === 0 ? { boldFirst, ...more } : { style: more.style }, part.language ?? language)
      )
      return { stack }
    }
    const isForeign = language !== page.language
    const font = isForeign ? { font: fontsFor(language).name } : {}
    if (page.rightToLeft && !isForeign) {
      const size = sizes[String(more.style)] ?? 9.5
      const bold = /title|heading|caption|head$/.test(String(more.style))
      const room = typeof more.room === 'number' ? more.room : width
      const lines = visualLines(inlines.map(plain).join(''), { language, size, width: room, bold })
      return {
        stack: lines.map((text, at) => ({
          text,
          ...(at === 0 ? more : { style: more.style }),
          ...still,
          alignment: 'right'
        }))
      }
    }
    const [first, ...others] = inlines.map(writeInline)
    const text = boldFirst === true && first ? [{ text: [first], bold: true }, ...others] : [first ?? '', ...others]
    return { text, ...more, ...font }
  }

/** Lines of a stack stand close. */
const still = { margin: [0, 0, 0, 1], noWrap: true }

const sizes: Readonly<Record<string, number>> = {
  title: 20,
  heading2: 14,
  heading3: 11,
  aside: 8.5,
  caption: 9,
  head: 8.5,
  cell: 8.5
}

/** Words of two directions stand one under the other: the drawing does not know of directions within a line. */
const partsOf = (inlines: readonly Inline[]): { language: string | undefined; inlines: Inline[] }[] => {
  const parts: { language: string | undefined; inlines: Inline[] }[] = []
  for (const inline of inlines) {
    const language = typeof inline === 'object' && 'words' in inline ? inline.language : undefined
    const last = parts.at(-1)
    if (last && (last.language === language || inline === ' ')) last.inlines.push(inline)
    else parts.push({ language, inlines: [inline] })
  }
  return parts
}

const plain = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  if ('words' in inline) return inline.words
  if ('note' in inline) return ''
  return 'href' in inline ? inline.label : inline.figure
}

const writeInline = (inline: Inline): PdfContent => {
  if (typeof inline === 'object' && 'note' in inline) {
    return { text: ` ${inline.note}`, sup: true, fontSize: 8, linkToDestination: `note-${inline.note}` }
  }
  if (typeof inline === 'object' && 'words' in inline) {
    return { text: inline.words, font: fontsFor(inline.language).name }
  }
  // An address without its host leads nowhere from a file.
  const leads = typeof inline === 'object' && 'href' in inline && /^https?:/.test(inline.href)
  return leads ? { text: inline.label, link: inline.href } : plain(inline)
}

const writeParagraph = ({ inlines, aside, language }: ParagraphBlock, flow: Flow): PdfContent =>
  flow(inlines, { style: aside ? 'aside' : 'paragraph' }, language)

const writeList = ({ items, language }: ListBlock, entry: BlockWriter['entry']): PdfContent => ({
  stack: items.map(({ term, inlines }) =>
    // On paper a term says where it is found; its address ends with it.
    entry(
      term,
      inlines.filter(inline => typeof inline === 'string' || !('href' in inline) || !inline.href.endsWith(term)),
      language
    )
  )
})

const writeTable = ({ caption, head, rows, words }: TableBlock, page: Page, flow: Flow): PdfContent => {
  const order = <T>(cells: readonly T[]): T[] => (page.rightToLeft ? cells.toReversed() : [...cells])
  const widths = widthsOf(head.length, words)
  const cell = (inlines: readonly Inline[], at: number, style: string): PdfContent => ({
    stack: [flow(inlines, { style, room: (widths[at] ?? 60) - 8 })],
    alignment: at < words === page.rightToLeft ? 'right' : at < words ? 'left' : 'right'
  })
  const body = [
    order(head.map((title, at) => cell([title], at, 'head'))),
    ...rows.map(cells => order(cells.map((inlines, at) => cell(inlines, at, 'cell'))))
  ]
  return {
    stack: [
      flow([caption], { style: 'caption', headlineLevel: 4 }),
      {
        table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: order(widths), body },
        layout: tableLines
      }
    ],
    margin: [0, 0, 0, 6]
  }
}

/** Columns of words share what columns of figures leave. */
const widthsOf = (columns: number, words: number): number[] => {
  const figures = columns - words
  const padding = 6
  const room = width - padding * columns
  const figure = figures > 6 ? 48 : figures > 4 ? 56 : 66
  const word = (room - figure * figures) / words
  return Array.from({ length: columns }, (_, at) => (at < words ? word : figure))
}
