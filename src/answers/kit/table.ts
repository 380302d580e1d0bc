import type { Column as Written, ScoreFormat, Table } from '../table.js'
import { fraction, isFamily, type AnyColumn, type Gives } from './columns.js'
import type { Cells } from './rows.js'

/** What a table is written with: decimals, whether fractions stand beside scores, and the names of its families of columns. */
export interface Context extends ScoreFormat {
  readonly names?: Readonly<Record<string, readonly string[]>>
}

/** For tables without scores. */
export const noScores: Context = { decimals: 0 }

/** A table without the type of its rows: they stay inside, and are told by their position. */
export type MakeTable<G extends Gives> = (context: Context) => <R>(rows: readonly R[], cells: Cells<G, R>) => Table

type Read = (row: unknown, name?: string) => unknown
type Readers = Readonly<Record<string, Read | Readonly<Record<string, Read>> | undefined>>

/** Make tables of the columns that a question gives. */
export const tableOf =
  <G extends Gives>(gives: G): MakeTable<G> =>
  context =>
  (rows, cells) => {
    const readers = cells as Readers
    const columns = Object.entries(gives).flatMap(([key, one]): Written<number>[] => {
      const reader = readers[key]
      if (reader === undefined) return []
      if (!isFamily(one)) return typeof reader === 'function' ? written(key, one, at => reader(rows[at]), context) : []
      return (context.names?.[key] ?? []).flatMap(name =>
        Object.entries(one.each).flatMap(([pattern, column]) => {
          const read = typeof reader === 'function' ? undefined : reader[pattern]
          return read ? written(pattern.replace('{}', name), column, at => read(rows[at], name), context) : []
        })
      )
    })
    return { columns, rows: rows.map((_, at) => at) }
  }

/** A column as it is written, and the one with its fraction where that is asked for. */
const written = (
  name: string,
  column: AnyColumn,
  of: (at: number) => unknown,
  format: ScoreFormat
): Written<number>[] => {
  const own = writtenAs(name, column, of, format)
  return column.exact && format.exact ? [own, writtenAs(`${name}_exact`, fraction, of, format)] : [own]
}

const writtenAs = (
  name: string,
  column: AnyColumn,
  of: (at: number) => unknown,
  format: ScoreFormat
): Written<number> => ({
  ...column,
  name,
  json: at => column.json(of(at) as never, format),
  cell: at => column.cell(of(at) as never, format)
})
