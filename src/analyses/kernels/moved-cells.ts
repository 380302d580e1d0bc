import { mixWord } from './mix.js'
import { normalQuantile } from './normal-quantile.js'

/** An error of scores as numbers. */
export type CellMove = { readonly shared: 'region' | 'indicator' | null } & (
  | { readonly kind: 'none' }
  /** Chances of the errors from -k steps to each, the last 1. */
  | { readonly kind: 'step'; readonly k: number; readonly upTo: Float64Array }
  | { readonly kind: 'normal'; readonly sd: number; readonly grid: boolean }
)

/** The grid that scores stand on. */
export interface Grid {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** Which cells are moved: from one to before another, each in its region. */
export interface Cells {
  readonly base: Float64Array
  readonly regions: Int32Array
  readonly from: number
  readonly to: number
  /** Tells columns apart that are moved by one coordinate; 0 for the first. */
  readonly salt: number
}

const wordRange = 2 ** 32

/**
 * Move the scores of cells by an error, and clip them to the scale.
 *
 * One coordinate moves many cells: the first cell takes the coordinate itself, so that it is as evenly spread as the design;
 * every other cell takes a number that is mixed from the coordinate and its place. Cells that share an error take one number.
 *
 * @param u     the coordinate, above 0 and below 1
 * @param into  takes the moved scores, by cell
 * @example
 * const into = new Float64Array(1)
 * const cells = { base: Float64Array.of(5), regions: Int32Array.of(0), from: 0, to: 1, salt: 0 }
 * const error = { kind: 'step', k: 1, upTo: Float64Array.of(0.25, 0.75, 1), shared: null }
 * moveCells(0.9, cells, error, { min: 1, max: 10, step: 0.5 }, into)
 * into[0] // => 5.5
 */
export const moveCells = (u: number, cells: Cells, error: CellMove, grid: Grid, into: Float64Array): void => {
  const { base, regions, from, to, salt } = cells
  const key = mixWord(Math.floor(u * wordRange) ^ salt)
  const first = salt === 0 ? u : unit(key)
  for (let at = from; at < to; at++) {
    const group = error.shared === null ? at : error.shared === 'region' ? (regions[at] ?? 0) : from
    const start = error.shared === 'region' ? (regions[from] ?? 0) : from
    const own = group === start ? first : unit(mixWord(key ^ Math.imul(group + 1, 0x9e3779b1)))
    into[at] = move(base[at] ?? NaN, own, error, grid)
  }
}

/** A word as a number above 0 and below 1. */
const unit = (word: number): number => ((word >>> 0) + 0.5) / wordRange

const move = (score: number, u: number, error: CellMove, { min, max, step }: Grid): number => {
  let moved = score
  if (error.kind === 'step') {
    let steps = 0
    while (u >= (error.upTo[steps] ?? 1) && steps < error.upTo.length - 1) steps++
    moved += (steps - error.k) * step
  } else if (error.kind === 'normal') {
    moved += error.sd * normalQuantile(u)
    if (error.grid) moved = min + step * Math.round((moved - min) / step)
  }
  return moved < min ? min : moved > max ? max : moved
}
