import { formatScore } from '../../exact/rounding.js'
import type { Score } from '../../exact/fraction.js'
import type { LoadedIndex } from '../loaded.js'
import { writeFraction, writeScore, type Cell, type ScoreFormat } from '../table.js'
import * as measure from './measures.js'
import * as shapes from './shapes.js'
import type { Shape } from './shapes.js'

/**
 * A column of a table. `Shown` is what JSON shows, `Held` what an answer hands over; `asked` is whether it is there only where
 * it is asked for, `exact` whether a column `NAME_exact` can stand beside it.
 */
export interface Column<Shown, in Held, Asked extends boolean = false, Exact extends boolean = false> {
  readonly shape: Shape<Shown>
  readonly asked: Asked
  readonly exact: Exact
  readonly json: (held: Held, format: ScoreFormat) => Shown
  readonly cell: (held: Held, format: ScoreFormat) => Cell
}

export type AnyColumn = Column<unknown, never, boolean, boolean>
type Columns = Readonly<Record<string, AnyColumn>>

/** Columns for each of some names, such as nodes: `{}` in the name of a column stands for the name. */
export interface Family<C extends Columns = Columns> {
  readonly each: C
  /** All names that there may be; undefined where only the answer knows them. */
  readonly names?: (index: LoadedIndex) => readonly string[]
}

export type Gives = Readonly<Record<string, AnyColumn | Family>>

/** A column of its own kind: how what is held is shown in JSON, and in a cell of CSV. */
export const column = <Shown, Held>(
  shape: Shape<Shown>,
  json: Column<Shown, Held>['json'],
  cell: Column<Shown, Held>['cell']
): Column<Shown, Held> => ({ shape, asked: false, exact: false, json, cell })

/** A column that JSON shows as it is held. */
const shownAsHeld = <Shown>(shape: Shape<Shown>, cell: Column<Shown, Shown>['cell']): Column<Shown, Shown> =>
  column(shape, held => held, cell)

export const text = (meaning: string): Column<string, string> => shownAsHeld(shapes.text(meaning), held => held)

/** Text of a known few. */
export const oneOf = <const C extends readonly string[]>(choices: C, meaning: string): Column<C[number], C[number]> =>
  shownAsHeld(shapes.oneOf(choices, meaning), held => held)

export const integer = (meaning: string): Column<number, number> =>
  shownAsHeld(shapes.integer(meaning), held => ({ number: String(held) }))

export const yes = (meaning: string): Column<boolean, boolean> => shownAsHeld(shapes.yes(meaning), held => String(held))

/** Codes or names; in CSV joined by `|`. */
export const texts = (meaning: string): Column<readonly string[], readonly string[]> =>
  shownAsHeld(shapes.texts(meaning), held => held.join('|'))

/** A rank, null where there is none. */
export const rank: Column<number | null, number | null> = shownAsHeld(measure.rank(), held => ({
  number: held === null ? '' : String(held)
}))

/** Codes of the countries with exactly a score. */
export const tied: Column<readonly string[], readonly string[]> = { ...texts(''), shape: measure.tied() }

/** A number that is no score, written by the given functions; the same in JSON and CSV unless told. */
export const number = (
  shape: Shape<number>,
  write: (held: number) => number = held => held,
  digits?: number
): Column<number, number> =>
  column(shape, write, held => ({ number: digits === undefined ? String(write(held)) : held.toFixed(digits) }))

/** Statistics that are no index points are written to so many significant digits. */
const digits = 6

/** A statistic as JSON shows it; null where it is not defined. */
export const writeStatistic = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(digits))

/** A statistic that is no score. */
export const statistic = (meaning?: string): Column<number | null, number | null | undefined> =>
  column(measure.statistic(meaning), writeStatistic, held => ({ number: writeStatistic(held)?.toString() ?? '' }))

/** An exact decimal: text in JSON too, so that no reader rounds it. */
export const decimal = (meaning: string): Column<string, string> =>
  shownAsHeld(shapes.text(meaning), held => ({ number: held }))

/** A structure that JSON shows as it is and CSV as text. */
export const structure = <Shown>(
  shape: Shape<Shown>,
  toText: (held: Shown, format: ScoreFormat) => string
): Column<Shown, Shown> => shownAsHeld(shape, toText)

/** A score that is rounded once, without its fraction. */
export const rounded = (meaning?: string): Column<number | null, Score | null> =>
  column(
    measure.score(meaning),
    (held, { decimals }) => writeScore(held, decimals),
    (held, { decimals }) => ({ number: held === null ? '' : formatScore(held, decimals) })
  )

/** A score: rounded once, and its fraction in a column of its own where it is asked for. */
export const score = (meaning?: string): Column<number | null, Score | null, false, true> => ({
  ...rounded(meaning),
  exact: true
})

/** The fraction beside a score. */
export const fraction: Column<string | null, Score | null> = column(
  measure.fraction(),
  held => writeFraction(held),
  held => writeFraction(held) ?? ''
)

/** The same where the value may be missing; a cell of CSV is then empty. */
export const maybe = <Shown, Held, Exact extends boolean>(
  of: Column<Shown, Held, false, Exact>
): Column<Shown | null, Held | null, false, Exact> => ({
  ...of,
  shape: shapes.maybe(of.shape),
  json: (held, format) => (held === null ? null : of.json(held, format)),
  cell: (held, format) => (held === null ? '' : of.cell(held, format))
})

/**
 * The same, there only where it is asked for: where nothing reads it, it is absent.
 *
 * @example
 * asked(text('Note')).asked // => true
 */
export const asked = <Shown, Held, Exact extends boolean>(
  of: Column<Shown, Held, false, Exact>
): Column<Shown, Held, true, Exact> => ({ ...of, asked: true })

/** Columns for each of some names. */
export const family = <const C extends Columns>(names: NonNullable<Family['names']>, each: C): Family<C> => ({
  each,
  names
})

/** Columns whose names only the answer knows. */
export const openFamily = <const C extends Columns>(each: C): Family<C> => ({ each })

export const isFamily = (one: AnyColumn | Family): one is Family => 'each' in one
