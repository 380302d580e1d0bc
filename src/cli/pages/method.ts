import type { Answer } from '../../answers/answer.js'
import type { Cell, Table } from '../../answers/table.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { describeReform, describeShifts, type Reform, type Shifts } from './shifts.js'

/** What each method changes and whom it moves, then every country's score and rank under each. */
export const methodPage = ({ meta, table }: Answer, paint: Paint): string => {
  const methods = meta.methods as readonly (Reform & Shifts & { readonly name: string })[]
  const drawn = methods.map(method =>
    [paint.bold(method.name), ...describeReform(method), ...describeShifts(String(meta.node), method)].join('\n  ')
  )
  return [...drawn, drawTable(table, paint), paint.dim(sourceLine(meta))].join('\n\n')
}

const drawTable = ({ columns, rows }: Table = { columns: [], rows: [] }, paint: Paint): string =>
  drawGrid(
    columns.map(({ name }) => name),
    rows.map(row => columns.map(({ cell }): Cell => cell(row))),
    paint
  )
