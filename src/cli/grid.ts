import { stripVTControlCharacters } from 'node:util'
import CliTable, { type HorizontalAlignment } from 'cli-table3'
import type { Cell } from '../answers/table.js'
import type { Paint } from './terminal.js'

const noBorders = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' }
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.number : (cell ?? ''))

/** Columns that a text takes on a screen, or a few more: East Asian characters take two. */
const widthOf = (text: string): number => {
  const plain = stripVTControlCharacters(text)
  return plain.length + (plain.match(/[\u1100-\u115F\u2E80-\u{10FFFF}]/gu)?.length ?? 0)
}

/** The library lays out in time that grows with the square of the rows, so it is given so many at a time. */
const rowsAtOnce = 50

/**
 * Lines of text with the cells in columns: numbers to the right, headings above them, columns without any content left out.
 *
 * @param heads  names of the columns as CSV writes them; `_` is shown as a space
 */
export const drawGrid = (heads: readonly string[], rows: readonly (readonly Cell[])[], paint: Paint): string => {
  const columns = heads.flatMap((head, at) => {
    const content = rows.reduce((widest, row) => Math.max(widest, widthOf(textOf(row[at]))), 0)
    const align: HorizontalAlignment = rows.some(row => typeof row[at] === 'object') ? 'right' : 'left'
    const lines = wrapWords(head, content)
    return content > 0 || rows.length === 0
      ? [{ at, align, lines, width: Math.max(content, ...lines.map(widthOf)) }]
      : []
  })
  const draw = (some: readonly string[][], head: readonly string[] = []): string => {
    const table = new CliTable({
      head: [...head],
      colAligns: columns.map(({ align }) => align),
      colWidths: columns.map(({ width }) => width),
      chars: noBorders,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true }
    })
    table.push(...some)
    const lines = table.toString().split('\n')
    return lines.map(line => line.trimEnd()).join('\n')
  }
  const head = columns.map(({ lines }) => lines.map(line => paint.bold(line)).join('\n'))
  const chunks = [draw([columns.map(({ width }) => '-'.repeat(width))], head)]
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    chunks.push(draw(rows.slice(from, from + rowsAtOnce).map(row => columns.map(({ at }) => textOf(row[at])))))
  }
  return chunks.join('\n')
}

/** The words of a name in lines no longer than a width, or than its longest word. */
const wrapWords = (name: string, width: number): string[] => {
  const words = name.split('_')
  const limit = Math.max(width, ...words.map(word => word.length))
  return words.slice(1).reduce(
    (lines, word) => {
      const longer = `${lines.at(-1) ?? ''} ${word}`
      return longer.length <= limit ? [...lines.slice(0, -1), longer] : [...lines, word]
    },
    [words[0] ?? '']
  )
}
