import { Document, Footer, HeadingLevel, LevelFormat, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { DocumentSection, Page } from '../report/document.js'
import { textWidth, writeBlock } from './docx-blocks.js'
import { fontMembers } from './docx-fonts.js'
import { directionOf, writeInlines, writeWords, type DocxContext } from './docx-inlines.js'
import { packDocument } from './docx-package.js'
import { docxStyles } from './docx-styles.js'
import { fontsFor } from './fonts.js'

/**
 * A page as a .docx document on A4: headings, tables, pictures with their words, notes under the text, the title and the
 * number of the page at its foot. The same page gives the same bytes.
 */
export const writeDocx = async (page: Page): Promise<Uint8Array> => {
  const family = fontsFor(page.language)
  const context: DocxContext = { page, named: [] }
  const children = [
    writeHeading(context, HeadingLevel.TITLE, page.title),
    new Paragraph({
      style: 'Subtitle',
      ...directionOf(context),
      children: [writeWords(context, page.subtitle)]
    }),
    ...writeNotice(context),
    ...page.sections.flatMap(section => writeSection(context, section)),
    ...writeSource(context)
  ]
  const document = new Document({
    title: page.title,
    creator: page.publisher,
    lastModifiedBy: page.publisher,
    description: page.subtitle,
    compatibility: { version: 15 },
    styles: docxStyles(page, family.name),
    numbering: { config: [{ reference: 'entries', levels: [bullet] }] },
    footnotes: Object.fromEntries(page.notes.map(note => [note.number, { children: [writeNote(context, note)] }])),
    sections: [
      {
        properties: { page: { size: a4, margin: margins } },
        footers: { default: new Footer({ children: [writeFooter(context)] }) },
        children
      }
    ]
  })
  return packDocument(document, await fontMembers(family))
}

/** Twentieths of a point. */
const a4 = { width: 11906, height: 16838 }
const margin = (a4.width - textWidth.twips) / 2
const margins = { top: margin, bottom: margin, left: margin, right: margin, footer: margin / 2 }

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { start: 284, hanging: 284 } } }
}

const writeHeading = (
  context: DocxContext,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  text: string
): Paragraph => new Paragraph({ heading, ...directionOf(context), children: [writeWords(context, text)] })

const writeSection = (context: DocxContext, { level, heading, blocks }: DocumentSection) => [
  writeHeading(context, level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, heading),
  ...blocks.flatMap(block => writeBlock(context, block))
]

/** What is to be known before one reads. */
const writeNotice = (context: DocxContext): Paragraph[] =>
  context.page.notice === undefined
    ? []
    : [
        new Paragraph({
          style: 'Aside',
          ...directionOf(context),
          children: [writeWords(context, context.page.notice)]
        })
      ]

const writeNote = (context: DocxContext, { inlines, href }: Page['notes'][number]): Paragraph =>
  new Paragraph({
    ...directionOf(context),
    children: writeInlines(context, [' ', ...inlines, { words: ` ${href}`, language: 'en' }])
  })

const writeSource = (context: DocxContext): Paragraph[] => [
  writeHeading(context, HeadingLevel.HEADING_1, context.page.words.source),
  ...context.page.source.map(
    ({ term, text, language }) =>
      new Paragraph({
        style: 'Aside',
        ...directionOf(context),
        children: [writeWords(context, `${term}: `, { bold: true }), writeWords(context, text, { language })]
      })
  )
]

const writeFooter = (context: DocxContext): Paragraph =>
  new Paragraph({
    style: 'Footer',
    ...directionOf(context),
    tabStops: [{ type: 'end', position: textWidth.twips }],
    children: [
      writeWords(context, context.page.title),
      new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
    ]
  })
