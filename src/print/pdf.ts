import pdfmake, { type PdfContent } from 'pdfmake'
import type { DocumentSection, Note, Page } from '../report/document.js'
import { fontFamilies, fontsFor } from './fonts.js'
import { blockWriter, type BlockWriter } from './pdf-blocks.js'
import { pdfStyles } from './pdf-style.js'
import { shareShapes } from './shapes.js'
import { visualLines } from './right-to-left.js'

const files = new Set(fontFamilies.flatMap(({ regular, bold, italic }) => [regular, bold, italic]))

pdfmake.setFonts(
  Object.fromEntries(
    fontFamilies.map(({ name, regular, bold, italic }) => [
      name,
      { normal: regular, bold, italics: italic, bolditalics: bold }
    ])
  )
)
shareShapes()
// Nothing but the fonts is ever read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(path => files.has(path))

/**
 * A page as PDF on A4, with bookmarks, language and title; the same bytes each time.
 *
 * The same model as all other faces; `figure` members are words here.
 */
export const writePdf = (page: Page): Promise<Uint8Array> =>
  // pdfmake changes the definition that it is given, so it is made anew each time.
  pdfmake.createPdf(definitionOf(page)).getBuffer()

const definitionOf = (page: Page): Readonly<Record<string, unknown>> => {
  const { language, title, subtitle, publisher } = page
  const font = fontsFor(language).name
  return {
    pageSize: 'A4',
    pageMargins: [48, 52, 48, 56],
    language,
    displayTitle: true,
    info: {
      title,
      author: publisher,
      subject: subtitle,
      creator: 'crindex',
      producer: 'crindex',
      creationDate: noDate
    },
    defaultStyle: { font, fontSize: 9.5, lineHeight: 1.2, color: '#1f2933' },
    styles: pdfStyles,
    content: contentOf(page),
    footer: (current: number, count: number) => footerOf(page, current, count),
    // A heading does not stand alone at the end of a page.
    pageBreakBefore: (node: BreakNode, following: { getFollowingNodesOnPage: () => unknown[] }) =>
      node.headlineLevel !== undefined && following.getFollowingNodesOnPage().length === 0
  }
}

interface BreakNode {
  readonly headlineLevel?: number
}

/** A document is made from a release, which has no time of day. */
const noDate = new Date(0)

const contentOf = (page: Page): PdfContent[] => {
  const write = blockWriter(page)
  const { title, subtitle, notice, sections, notes, words, source } = page
  const sourceItems = source.map(({ term, text, language }) => write.entry(term, [text], language))
  return [
    write.line(title, { style: 'title' }),
    write.line(subtitle, { style: 'subtitle' }),
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: 499, y2: 0, lineWidth: 1.5, lineColor: '#12395f' }],
      margin: [0, 2, 0, 8]
    },
    ...(notice === undefined ? [] : [write.line(notice, { style: 'aside' })]),
    ...sections.flatMap(section => [heading(write, section), ...section.blocks.map(write.block)]),
    ...notesOf(write, notes, words.notes),
    heading(write, { id: 'source', level: 2, heading: words.source }),
    ...sourceItems
  ]
}

/** A bookmark for every heading; those of level 3 beneath the last of level 2. */
const heading = (write: BlockWriter, { id, level, heading: text }: Omit<DocumentSection, 'blocks'>): PdfContent =>
  write.line(text, {
    style: `heading${level}`,
    headlineLevel: level,
    id,
    outline: true,
    outlineText: text,
    outlineExpanded: level === 2
  })

const notesOf = (write: BlockWriter, notes: readonly Note[], title: string): PdfContent[] =>
  notes.length === 0
    ? []
    : [
        heading(write, { id: 'notes', level: 2, heading: title }),
        ...notes.map(({ number, inlines, id }) => write.note(number, [...inlines, { words: ` ${id}`, language: 'en' }]))
      ]

const footerOf = ({ title, rightToLeft, language }: Page, current: number, count: number): PdfContent => ({
  columns: [
    { text: rightToLeft ? (visualLines(title, { language, size: 8, width: 400 })[0] ?? []) : title, style: 'footer' },
    { text: `${current} / ${count}`, style: 'footer', alignment: 'right', width: 60 }
  ],
  margin: [48, 18, 48, 0]
})
