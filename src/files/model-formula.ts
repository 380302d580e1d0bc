import type { Formula } from '../definitions/formula-language.js'

/** Columns of a sheet by the node that stands there, as letters; and formulas of composites by id. */
export interface ModelPlaces {
  readonly columnOf: ReadonlyMap<string, string>
  readonly formulaOf: ReadonlyMap<string, Formula>
}

/**
 * The formula of a composite as a spreadsheet has it, in one row: composites beneath it are written out, so that nothing is
 * rounded before the end. Undefined where it is no mean of indicators and of such means.
 *
 * @example
 * const mean = args => ({ kind: 'call', name: 'mean', args: args.map(id => ({ kind: 'node', id })) })
 * const places = { columnOf: new Map([['a', 'C'], ['b', 'D'], ['d', 'F']]), formulaOf: new Map() }
 * sheetFormula(mean(['a', 'b', 'd']), 2, places) // => 'AVERAGE(C2:D2,F2)'
 */
export const sheetFormula = (formula: Formula, row: number, places: ModelPlaces): string | undefined => {
  if (formula.kind !== 'call' || formula.name !== 'mean') return undefined
  const parts = formula.args.map(arg => partOf(arg, row, places))
  if (parts.includes(undefined)) return undefined
  return `AVERAGE(${inRanges(
    parts.flatMap(part => part ?? []),
    row
  ).join(',')})`
}

/** A column, by its letters, or the formula of a mean. */
type Part = { readonly column: string } | { readonly mean: string }

const partOf = (arg: Formula, row: number, places: ModelPlaces): Part | undefined => {
  if (arg.kind !== 'node') return meanOf(sheetFormula(arg, row, places))
  const inner = places.formulaOf.get(arg.id)
  if (inner) return meanOf(sheetFormula(inner, row, places))
  const column = places.columnOf.get(arg.id)
  return column === undefined ? undefined : { column }
}

const meanOf = (mean: string | undefined): Part | undefined => (mean === undefined ? undefined : { mean })

/** Neighbours stand as one range. */
const inRanges = (parts: readonly Part[], row: number): string[] => {
  const ranges: { first: string; last: string; next: number }[] = []
  const written: string[] = []
  const flush = (): void => {
    for (const { first, last } of ranges.splice(0)) written.push(rangeOf(first, last, row))
  }
  for (const part of parts) {
    const open = ranges[0]
    if ('mean' in part) {
      flush()
      written.push(part.mean)
    } else if (open?.next === numberOf(part.column)) {
      open.last = part.column
      open.next++
    } else {
      flush()
      ranges.push({ first: part.column, last: part.column, next: numberOf(part.column) + 1 })
    }
  }
  flush()
  return written
}

const rangeOf = (first: string, last: string, row: number): string =>
  first === last ? `${first}${row}` : `${first}${row}:${last}${row}`

/** `A` is 1, `AA` is 27. */
const numberOf = (column: string): number =>
  Array.from(column, letter => (letter.codePointAt(0) ?? 0) - 64).reduce((number, digit) => number * 26 + digit, 0)

/** How many cells of a row the formula needs, and the formula that counts those that hold a number. */
export const countFormula = (formula: Formula, row: number, places: ModelPlaces): { count: string; needed: number } => {
  const columns = indicatorsBeneath(formula, places).flatMap(id => places.columnOf.get(id) ?? [])
  const parts = columns.map(column => ({ column }))
  return { count: `COUNT(${inRanges(parts, row).join(',')})`, needed: columns.length }
}

/** The indicators that a formula rests on, those of composites beneath it included. */
const indicatorsBeneath = (formula: Formula, places: ModelPlaces): string[] => {
  if (formula.kind === 'number') return []
  if (formula.kind === 'call') return formula.args.flatMap(arg => indicatorsBeneath(arg, places))
  const inner = places.formulaOf.get(formula.id)
  return inner ? indicatorsBeneath(inner, places) : [formula.id]
}
