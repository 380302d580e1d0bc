import { formatScore, roundScore } from '../exact/rounding.js'
import { isExact, type Score } from '../exact/fraction.js'
import type { Shape } from './shape.js'

/** What a cell of CSV may hold; a number is the decimal text of a score, which may be written with a comma. */
export type Cell = { readonly number: string } | string

/** A named column: how a row shows there in JSON and in CSV. */
export interface Column<Row> {
  readonly name: string
  /** What stands there, where the column is declared. */
  readonly shape?: Shape
  readonly json: (row: Row) => unknown
  readonly cell: (row: Row) => Cell
}

/** Rows and the columns they are shown in. */
export interface Table<Row = number> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** How scores are written. */
export interface ScoreFormat {
  readonly decimals: number
  /** Add the exact fraction of every score in a column of its own, `NAME_exact`. */
  readonly exact?: boolean | undefined
}

export const textColumn = <Row>(name: string, of: (row: Row) => string | null): Column<Row> => ({
  name,
  json: of,
  cell: row => of(row) ?? ''
})

/** A score: a number in JSON, text with all decimals in CSV; with `exact` a second column holds its fraction. */
export const scoreColumns = <Row>(
  name: string,
  of: (row: Row) => Score | null,
  { decimals, exact }: ScoreFormat
): Column<Row>[] => {
  const rounded: Column<Row> = {
    name,
    json: row => writeScore(of(row), decimals),
    cell: row => {
      const score = of(row)
      return { number: score === null ? '' : formatScore(score, decimals) }
    }
  }
  return exact ? [rounded, textColumn(`${name}_exact`, row => writeFraction(of(row)))] : [rounded]
}

/** A score as a JSON number, rounded once. */
export const writeScore = (score: Score | null, decimals: number): number | null =>
  score === null ? null : roundScore(score, decimals)

/** A score as a fraction, `67/15`; null where it is missing or not rational. */
export const writeFraction = (score: Score | null): string | null =>
  score !== null && isExact(score) ? score.toFraction() : null

/** A score with its fraction beside it. */
export const writeScored = (score: Score | null, decimals: number) => ({
  score: writeScore(score, decimals),
  exact: writeFraction(score)
})

/** The same table without the type of its rows: they stay inside, and are told by their position. */
export const forgetRows = <Row>({ columns, rows }: Table<Row>): Table => ({
  columns: columns.map(({ name, json, cell }) => ({
    name,
    json: at => json(rows[at] as Row),
    cell: at => cell(rows[at] as Row)
  })),
  rows: rows.map((_, at) => at)
})

/** The rows as JSON objects. */
export const tableToObjects = <Row>({ columns, rows }: Table<Row>): Record<string, unknown>[] =>
  rows.map(row => {
    const members: Record<string, unknown> = {}
    for (const { name, json } of columns) members[name] = json(row)
    return members
  })

/**
 * The rows as JSON text, without an object for each: the same as `JSON.stringify` makes of those objects.
 *
 * @example
 * tableToJson({ columns: [textColumn('word', row => row)], rows: ['a', null] }) // => '[{"word":"a"},{"word":null}]'
 */
export const tableToJson = <Row>({ columns, rows }: Table<Row>): string => {
  const members = columns.map(({ name, json }, at) => ({
    start: `${at === 0 ? '' : ','}${JSON.stringify(name)}:`,
    json
  }))
  let text = '['
  for (const [at, row] of rows.entries()) {
    text += at === 0 ? '{' : ',{'
    for (const { start, json } of members) text += start + valueToJson(json(row))
    text += '}'
  }
  return `${text}]`
}

/** Characters that JSON writes otherwise than they stand, and pairs of them. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/

const valueToJson = (value: unknown): string => {
  if (typeof value === 'string') return escaped.test(value) ? JSON.stringify(value) : `"${value}"`
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (value === null) return 'null'
  return Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value)
}
