import type { Meta } from '../answers/answer.js'
import type { Cell, Table } from '../answers/table.js'
import { DomainError } from '../errors.js'
import { asksForFile, type GlobalOptions } from './options.js'
import { paintFor, type Paint, type Terminal } from './terminal.js'

/** What a command says: data with their source, as a table where they are a list. */
export interface Reply {
  readonly data: unknown
  readonly meta: object
  readonly table?: Table
}

/** Text for people, in place of the table; undefined where the table says it. */
export type Page = (paint: Paint) => string | Promise<string> | undefined

/**
 * Write a reply in the form that was asked for: JSON, CSV, or text for people.
 *
 * @throws {DomainError} `FORMAT_UNSUPPORTED` for CSV of what is no list, and for a citation
 */
export const writeReply = async (
  reply: Reply,
  options: GlobalOptions,
  terminal: Terminal,
  page?: Page
): Promise<void> => {
  terminal.stdout.write(await formatReply(reply, options, terminal, page))
}

const formatReply = async (reply: Reply, options: GlobalOptions, terminal: Terminal, page?: Page): Promise<string> => {
  const { data, meta, table } = reply
  if (options.cite) {
    const detail = 'The answer of this command is not one that is cited.'
    throw new DomainError('FORMAT_UNSUPPORTED', { detail, allowed: ['--json', 'no option, for text'] })
  }
  if (asksForFile(options)) {
    const detail = 'The answer of this command is not one that is written as a file.'
    throw new DomainError('FORMAT_UNSUPPORTED', { detail, allowed: ['--json', 'no option, for text'] })
  }
  if (options.json) return `${JSON.stringify({ data, meta }, null, 2)}\n`
  if (!options.csv) {
    const paint = paintFor(terminal)
    return `${(await page?.(paint)) ?? (await tablePage(reply)(paint)) ?? ''}\n`
  }
  if (!table) {
    const detail = 'CSV holds lists; the answer of this command is none.'
    throw new DomainError('FORMAT_UNSUPPORTED', { detail, allowed: ['--json', 'no option, for text'] })
  }
  const [{ tableToCsv }, { wholeTable }] = await Promise.all([
    import('../report/csv.js'),
    import('../answers/whole-table.js')
  ])
  const { sep, decimal, bom } = options
  return tableToCsv(wholeTable(table, meta as Meta), { sep, decimal, bom })
}

/** The table of a reply with its source beneath; lists within a cell are written with commas. */
const tablePage =
  ({ table = { columns: [], rows: [] }, meta }: Reply): Page =>
  async paint => {
    const [{ drawGrid }, { sourceLine }] = await Promise.all([import('./grid.js'), import('./source-line.js')])
    const { columns } = table
    const rows = table.rows.map(row =>
      columns.map(({ json, cell }): Cell => {
        const value = json(row)
        return Array.isArray(value) && value.every(each => typeof each === 'string') ? value.join(', ') : cell(row)
      })
    )
    const grid = drawGrid(
      columns.map(column => column.name),
      rows,
      paint
    )
    return `${grid}\n\n${paint.dim(sourceLine(meta as Meta))}`
  }
