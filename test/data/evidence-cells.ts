import t from 'tap'
import { withEvidence } from '../support/evidence.js'
import type { Files } from '../../src/formats/files.js'
import { faultsOf, withFile } from '../support/wellbeing.js'

export const csv = 'evidence/XAL.csv'
/** The rows of the file, the header first. */
export const rows = (withEvidence.get(csv) ?? '').split('\n').map(line => line.split(','))
export const [head = []] = rows

/** What a fact has in columns. */
type Cells = Readonly<Record<string, string>>

/** The row of a line, from 1, with other cells; no cell of these facts has a comma. */
const rowWith = (line: number, cells: Cells): string[] =>
  (rows[line - 1] ?? []).map((text, at) => cells[head[at] ?? ''] ?? text)

/** The evidence with one fact that has other cells. */
export const changed = (line: number, cells: Cells): Files => {
  const text = rows.map((row, at) => (at === line - 1 ? rowWith(line, cells) : row).join(',')).join('\n')
  return withFile(csv, text, withEvidence)
}

/** Where the cell of a column begins. */
const placeOf = (line: number, column: string, cells: Cells): string => {
  const before = rowWith(line, cells).slice(0, head.indexOf(column))
  return `${csv}:${line}:${before.map(text => `${text},`).join('').length + 1}`
}

/** The fact of a line with other cells has one fault, at the cell of a column. */
export const refuses = (
  title: string,
  line: number,
  cells: Cells,
  [column, says]: readonly [column: string, says: string]
): void => {
  t.test(`a fact is refused for ${title}`, async t => {
    t.strictSame(faultsOf(changed(line, cells)), [`${placeOf(line, column, cells)}: ${says}`])
  })
}
