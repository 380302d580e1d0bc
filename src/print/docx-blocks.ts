import { AlignmentType, ImageRun, Paragraph, type Table } from 'docx'
import type { Block, ListBlock, ParagraphBlock, PictureBlock } from '../report/document.js'
import { directionOf, writeInlines, writeWords, type DocxContext } from './docx-inlines.js'
import { writeTable } from './docx-table.js'
import { pictureToPng } from './png.js'

/** Of the text on A4 with margins of 20 mm. */
export const textWidth = { twips: 9638, pixels: 642 }

/** For programs that do not draw SVG; wide enough for 150 dots an inch. */
const fallbackWidth = 960

export const writeBlock = (context: DocxContext, block: Block): (Paragraph | Table)[] => {
  if (block.kind === 'table') return writeTable(context, block, textWidth.twips)
  if (block.kind === 'picture') return [writePicture(block)]
  return block.kind === 'list' ? writeList(context, block) : [writeParagraph(context, block)]
}

const writeParagraph = (context: DocxContext, { inlines, language, aside }: ParagraphBlock): Paragraph =>
  new Paragraph({
    ...(aside === true && { style: 'Aside' }),
    ...directionOf(context, language),
    children: writeInlines(context, inlines, { language })
  })

const writeList = (context: DocxContext, { items, language }: ListBlock): Paragraph[] =>
  items.map(
    ({ term, inlines }) =>
      new Paragraph({
        ...directionOf(context, language),
        numbering: { reference: 'entries', level: 0 },
        children: [
          writeWords(context, `${term}: `, { bold: true, language }),
          ...writeInlines(context, inlines, { language })
        ]
      })
  )

const writePicture = ({ svg, title, description }: PictureBlock): Paragraph => {
  const [, width = 1, height = 1] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? []
  const transformation = { width: textWidth.pixels, height: Math.round((textWidth.pixels * height) / width) }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation,
        fallback: { type: 'png', data: pictureToPng(svg, fallbackWidth) },
        altText: { name: title, title, description }
      })
    ]
  })
}
