import { isExact, toFloat, type Fraction } from '../../exact/fraction.js'
import { topOf, type CellOdds } from '../uncertainty/error-model.js'
import type { Odds } from '../kernels/discrete.js'
import type { LatticeJob } from '../kernels/lattice-job.js'
import type { LatticeQuestion } from './lattice-question.js'

/** How many units of the lattice of a node a step of each indicator is. */
export type Strides = ReadonlyMap<string, number>

/** What a cell may be; cells of one shape have the same odds. */
interface ShapedCell extends CellOdds {
  readonly shape: number
  readonly total: number
}

/** By indicator, what each unit may be; undefined where its score is missing. */
export type Cells = ReadonlyMap<string, readonly (ShapedCell | undefined)[]>

const wordRange = 2 ** 32
/** So many values the sum of a part has at the most. */
const mostSums = 16_384

/** What every cell of a question may be. */
export const readCells = (question: LatticeQuestion): Cells => {
  const shapes = new Map<string, Pick<ShapedCell, 'shape' | 'total'>>()
  const shapeCell = (cell: CellOdds): ShapedCell => {
    const key = cell.odds.join()
    const shape = shapes.get(key) ?? { shape: shapes.size, total: totalOf(cell.odds) }
    shapes.set(key, shape)
    return { ...cell, ...shape }
  }
  return new Map(question.edition.indicators.map(id => [id, readColumn(id, question, shapeCell)]))
}

const readColumn = (
  indicator: string,
  { edition, positions, scaleOf, cellOdds, ranges }: LatticeQuestion,
  shapeCell: (cell: CellOdds) => ShapedCell
) => {
  const column = edition.scores.get(indicator)
  const scale = scaleOf(indicator)
  const [top, step] = [topOf(scale), toFloat(scale.step)]
  const known = new Map<Fraction, ShapedCell>()
  return positions.map(position => {
    const score = column?.at(position)
    if (score == null || !isExact(score)) return undefined
    const range = ranges?.get(edition.countries[position] ?? '')?.get(indicator)
    if (range) return shapeCell(range)
    const cell = known.get(score) ?? shapeCell(cellOdds(toFloat(score.sub(scale.min).div(scale.step)), top, step))
    known.set(score, cell)
    return cell
  })
}

const totalOf = (odds: Odds): number => odds.reduce((sum, weight) => sum + weight, 0)

/** Indicators that weigh alike in every node, in parts whose sums a word of 32 bits can draw. */
export const partsOf = (cells: Cells, nodes: readonly Strides[]): string[][] => {
  const alike = new Map<string, string[]>()
  for (const id of cells.keys()) {
    if (nodes.every(strides => !strides.has(id))) continue
    const key = nodes.map(strides => strides.get(id) ?? '').join()
    alike.set(key, [...(alike.get(key) ?? []), id])
  }
  return [...alike.values()].flatMap(group => splitGroup(group, cells))
}

/** The odds of a sum are the products of those of its cells: their total must fit a word. */
const splitGroup = (group: readonly string[], cells: Cells): string[][] => {
  const parts: string[][] = []
  let [total, sums] = [Infinity, 0]
  for (const id of group) {
    const column = (cells.get(id) ?? []).flatMap(cell => cell ?? [])
    const own = column.reduce((most, cell) => Math.max(most, cell.total), 1)
    const width = column.reduce((most, { odds }) => Math.max(most, odds.length), 1)
    // Probabilities sum to 1 but for float dust.
    if (total * own > wordRange * (1 + 1e-9) || sums + width > mostSums) {
      parts.push([])
      ;[total, sums] = [1, 0]
    }
    parts.at(-1)?.push(id)
    ;[total, sums] = [total * own, sums + width]
  }
  return parts
}

export interface DrawnParts extends Pick<LatticeJob, 'bases' | 'tables' | 'odds'> {
  /** By part and unit: whether all cells have scores. */
  readonly present: Uint8Array
}

/** The distribution of every part of every unit; equal ones share a table. Undefined where one cannot be drawn exactly. */
export const distributeParts = (parts: readonly string[][], cells: Cells, units: number): DrawnParts | undefined => {
  const size = units * parts.length
  const drawn = { bases: new Int32Array(size), tables: new Int32Array(size), present: new Uint8Array(size) }
  const known = new Map<string, number>()
  const odds: Odds[] = []
  for (let at = 0; at < size; at++) {
    const [part = [], unit] = [parts[Math.floor(at / units)], at % units]
    const read = part.flatMap(id => cells.get(id)?.[unit] ?? [])
    drawn.present[at] = Number(read.length === part.length)
    drawn.bases[at] = read.reduce((sum, { first }) => sum + first, 0)
    const key = read
      .map(({ shape }) => shape)
      .toSorted((a, b) => a - b)
      .join()
    const table = known.get(key) ?? odds.push(toWords(convolve(read))) - 1
    known.set(key, table)
    drawn.tables[at] = table
  }
  return odds.every(each => totalOf(each) <= wordRange) ? { ...drawn, odds } : undefined
}

/** The odds of the sum of independent cells: exact, as long as they are whole and their total stays below 2^53. */
const convolve = (cells: readonly CellOdds[]): number[] =>
  cells.reduce<number[]>(
    (sum, { odds }) => {
      const next = new Array<number>(sum.length + odds.length - 1).fill(0)
      for (const [a, left] of sum.entries()) {
        for (const [b, right] of odds.entries()) next[a + b] = (next[a + b] ?? 0) + left * right
      }
      return next
    },
    [1]
  )

/** Odds that are whole stay; probabilities become shares of 2^32, each right to 2^-32, the rest going to the likeliest. */
const toWords = (odds: readonly number[]): number[] => {
  if (odds.every(Number.isInteger)) return [...odds]
  const total = totalOf(odds)
  const words = odds.map(each => Math.floor((each / total) * wordRange))
  const likeliest = words.indexOf(Math.max(...words))
  words[likeliest] = (words[likeliest] ?? 0) + wordRange - totalOf(words)
  return words
}
