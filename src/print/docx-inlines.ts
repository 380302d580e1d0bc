import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import type { Inline, Page } from '../report/document.js'

/** What the parts of a document are written with. */
export interface DocxContext {
  readonly page: Page
  /** The notes that the text has named so far, in this order: Word numbers them so. */
  readonly named: number[]
}

export interface RunStyle {
  readonly bold?: boolean | undefined
  /** BCP 47, where it is another than that of the page. */
  readonly language?: string | undefined
}

const heavy: IRunOptions = { bold: true }

/** Whether words in a language run from the right in this page: the page tells of its own language only. */
const runsFromRight = ({ page }: DocxContext, language = page.language): boolean =>
  page.rightToLeft && language === page.language

/** How a paragraph in a language is set. */
export const directionOf = (context: DocxContext, language?: string) =>
  runsFromRight(context, language) ? { bidirectional: true } : {}

export const writeInlines = (
  context: DocxContext,
  inlines: readonly Inline[],
  style: RunStyle = {}
): ParagraphChild[] =>
  inlines.flatMap((inline, at) => {
    const written = writeInline(context, inline, style)
    return isNote(inline) && isNote(inlines[at - 1])
      ? [new TextRun({ text: ',', superScript: true }), written]
      : [written]
  })

const isNote = (inline: Inline | undefined): boolean => typeof inline === 'object' && 'note' in inline

const writeInline = (context: DocxContext, inline: Inline, style: RunStyle): ParagraphChild => {
  if (typeof inline === 'string') return writeWords(context, inline, style)
  if ('words' in inline) return writeWords(context, inline.words, { ...style, language: inline.language })
  if ('figure' in inline) return writeFigure(inline.figure, style)
  if ('note' in inline) return writeNote(context, inline.note)
  const { label, href } = inline
  // An address without its host leads nowhere from a file.
  if (!/^https?:/.test(href)) return new TextRun({ text: label === href ? label : `${label} (${href})` })
  return new ExternalHyperlink({ link: href, children: [new TextRun({ text: label, style: 'Hyperlink' })] })
}

export const writeWords = (context: DocxContext, text: string, { bold, language }: RunStyle = {}): TextRun =>
  new TextRun({
    text,
    ...(bold === true && heavy),
    ...(runsFromRight(context, language) && { rightToLeft: true }),
    ...(language !== undefined && { language: { value: language } })
  })

/** A figure runs from the left in every script. */
const writeFigure = (figure: string, { bold }: RunStyle): TextRun =>
  new TextRun({ text: figure, ...(bold === true && heavy) })

/** A note stands under the page where it is named first; after that its number alone is told. */
const writeNote = ({ named, page }: DocxContext, note: number): ParagraphChild => {
  const at = named.indexOf(note)
  if (at >= 0) return new TextRun({ text: String(at + 1), superScript: true })
  if (!page.notes.some(({ number }) => number === note)) return new TextRun({ text: String(note), superScript: true })
  named.push(note)
  return new FootnoteReferenceRun(note)
}
