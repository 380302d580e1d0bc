import { parquetReadObjects } from 'hyparquet'
import { readXlsx } from 'hucre/xlsx'
import { parse } from 'csv-parse/sync'
import type { Table } from '../../src/answers/table.js'

type Row = Readonly<Record<string, unknown>>

/** A cell as all faces can hold it: text of what CSV has for what is no plain value. */
export const plainRows = ({ columns, rows }: Table): Row[] =>
  rows.map(row =>
    Object.fromEntries(
      columns.map(({ name, json, cell, shape }) => {
        const shown = json(row)
        const isList = shape?.kind === 'list' && ['text', 'choice'].includes(shape.of?.kind ?? '')
        const written = cell(row)
        const text = typeof written === 'string' ? written : written.number
        return [name, shown === null || shown === undefined ? null : isPlain(shown) ? shown : isList ? shown : text]
      })
    )
  )

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

export const parquetRows = async (bytes: Uint8Array): Promise<Row[]> => {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return (await parquetReadObjects({ file })) as Row[]
}

/** The rows of a sheet: an empty cell is null. */
export const sheetRows = async (bytes: Uint8Array, at: number): Promise<Row[]> => {
  const { sheets } = await readXlsx(bytes)
  const [heads = [], ...rows] = sheets[at]?.rows ?? []
  return rows.map(row => Object.fromEntries(heads.map((name, column) => [String(name), row[column] ?? null])))
}

export const csvRows = (text: string): Readonly<Record<string, string>>[] => parse(text, { columns: true, bom: true })

/** What a sheet makes of a cell: lists are joined, and an empty text is an empty cell. */
export const inSheet = (value: unknown): unknown => {
  const text: unknown = Array.isArray(value) ? value.join('|') : value
  return text === '' ? null : text
}
