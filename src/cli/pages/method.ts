import type { Cell, Table } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { describeReform, describeShifts } from './shifts.js'

/** What each method changes and whom it moves, then every country's score and rank under each. */
export const methodPage = ({ meta, table }: ReturnType<Index['methods']>, paint: Paint): string => {
  const drawn = meta.methods.map(method =>
    [paint.bold(method.name), ...describeReform(method), ...describeShifts(meta.node, method)].join('\n  ')
  )
  return [...drawn, drawTable(table, paint), paint.dim(sourceLine(meta))].join('\n\n')
}

const drawTable = ({ columns, rows }: Table, paint: Paint): string =>
  drawGrid(
    columns.map(({ name }) => name),
    rows.map(row => columns.map(({ cell }): Cell => cell(row))),
    paint
  )
