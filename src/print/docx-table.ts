import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Inline, TableBlock } from '../report/document.js'
import { directionOf, writeInlines, type DocxContext } from './docx-inlines.js'

type Cell = readonly Inline[]

const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '1F2933' })
const hair = { style: BorderStyle.SINGLE, size: 2, color: 'BFC7D1' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/**
 * A caption and a table beneath it, whose head is repeated on every page.
 *
 * @param width  of the text, twentieths of a point
 */
export const writeTable = (context: DocxContext, block: TableBlock, width: number): (Paragraph | Table)[] => {
  const widths = shareWidth(block, width)
  return [
    new Paragraph({ style: 'Caption', ...directionOf(context), children: writeInlines(context, [block.caption]) }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: context.page.rightToLeft,
      margins: { top: 30, bottom: 30, left: 60, right: 60, marginUnitType: WidthType.DXA },
      borders: { top: rule(8), bottom: rule(8), left: none, right: none, insideVertical: none, insideHorizontal: hair },
      rows: [
        writeRow(
          context,
          block,
          block.head.map(head => [head]),
          widths,
          true
        ),
        ...block.rows.map(row => writeRow(context, block, row, widths, false))
      ]
    }),
    new Paragraph({ style: 'AfterTable' })
  ]
}

const writeRow = (
  context: DocxContext,
  block: TableBlock,
  cells: readonly Cell[],
  widths: readonly number[],
  isHead: boolean
): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (cell, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          ...(isHead && { borders: { bottom: rule(6) } }),
          verticalAlign: isHead ? 'bottom' : 'center',
          children: [
            new Paragraph({
              style: 'TableText',
              ...directionOf(context),
              alignment: at < block.words ? AlignmentType.START : AlignmentType.END,
              children: writeInlines(context, cell, { bold: isHead })
            })
          ]
        })
    )
  })

/** Columns as wide as their longest cell asks for, or the longest word of their head; together as wide as the text. */
const shareWidth = ({ head, rows }: TableBlock, width: number): number[] => {
  const wanted = head.map((title, at) => {
    const words = Math.max(...title.split(/\s/).map(({ length }) => length))
    const cells = Math.max(0, ...rows.map(row => lengthOf(row[at] ?? [])))
    return Math.min(longest, Math.max(words, cells)) + 2
  })
  const all = wanted.reduce((sum, each) => sum + each, 0)
  return wanted.map(each => Math.floor((width * each) / all))
}

/** Letters; longer cells take more lines. */
const longest = 34

const lengthOf = (cell: Cell): number =>
  cell.reduce((sum, inline) => {
    if (typeof inline === 'string') return sum + inline.length
    return sum + ('figure' in inline ? inline.figure.length : 'label' in inline ? inline.label.length : 2)
  }, 0)
