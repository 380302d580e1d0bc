import type { Told, ToldWithTable } from '../answer.js'
import { tableToObjects, type Table } from '../table.js'
import type { AnyColumn, Gives } from './columns.js'
import { fraction } from './measures.js'
import type { Cells, Row } from './rows.js'
import { members, named, optional, type Shape } from './shapes.js'
import { tableOf, type Context, type MakeTable } from './table.js'

/** What a question gives; `Tell` is how its answer hands that over. */
export interface Giving<Tell = unknown> {
  /** Of the data; undefined for a list that is written from its columns. */
  readonly shape?: Shape
  /** Of the list, or of the CSV of the data. */
  readonly columns?: Gives
  /** Name of a row in the document. */
  readonly id?: string
  /** What of the data CSV has a row for, as a sentence says it. */
  readonly part?: string
  readonly tell: Tell
}

export type TellRows<G extends Gives> = (
  context: Context
) => <R>(rows: readonly R[], cells: Cells<G, R>) => ToldWithTable<readonly Row<G>[]>

export interface TellData<T, G extends Gives> {
  <D extends T>(data: D): Told<D>
  <D extends T>(data: D, table: () => Table): ToldWithTable<D>
  readonly table: MakeTable<G>
}

/**
 * A list that is written from a table, so that JSON and CSV hold the same.
 *
 * @param id  name of a row in the document
 * @example
 * const { tell } = rows('Depth', { depth: decimal('Metres') })
 * tell({ decimals: 0 })(['1.50'], { depth: row => row }).data // => [{ depth: '1.50' }]
 */
export const rows = <const G extends Gives>(id: string, columns: G): Giving<TellRows<G>> => ({
  id,
  columns,
  tell: context => (list, cells) => {
    const table = tableOf(columns)(context)(list, cells)
    let made: readonly Row<G>[] | undefined
    return {
      get data() {
        // The cells are held against the columns where they are written, so the objects have the members of a row.
        return (made ??= tableToObjects(table) as Row<G>[])
      },
      table: () => table,
      rows: list.length
    }
  }
})

type Single = Readonly<Record<string, AnyColumn>>
type TellRow<G extends Gives> = (context: Context) => <R>(one: R, cells: Cells<G, R>) => Told<Row<G>>

/** One row of a list, by itself. */
export const row = <const G extends Single>(id: string, columns: G): Giving<TellRow<G>> => ({
  shape: named(id, members(Object.fromEntries(Object.entries(columns).flatMap(membersOf)))),
  tell: context => (one, cells) => {
    const [data] = tableToObjects(tableOf<G>(columns)(context)([one], cells))
    return { data: data as Row<G> }
  }
})

const membersOf = ([name, { shape, asked, exact }]: readonly [string, AnyColumn]): [string, Shape][] => [
  [name, asked ? optional(shape) : shape],
  ...(exact ? [[`${name}_exact`, fraction()] as [string, Shape]] : [])
]

const tellData = <T, G extends Gives>(columns: G): TellData<T, G> =>
  Object.assign((data: unknown, table?: () => Table) => ({ data, ...(table && { table }) }), {
    table: tableOf(columns)
  }) as TellData<T, G>

/** An object, or a list of objects that hold further ones. */
export const data = <T>(shape: Shape<T>): Giving<TellData<T, Gives>> => ({ shape, tell: tellData({}) })

/** The same with a part of it, or another view of it, as CSV. */
export const dataWithTable = <T, const G extends Gives>(
  shape: Shape<T>,
  part: string,
  columns: G
): Giving<TellData<T, G>> => ({ shape, part, columns, tell: tellData(columns) })
