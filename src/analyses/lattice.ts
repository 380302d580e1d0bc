import type { Scale } from '../definitions/schema.js'
import { fraction, isExact, type Fraction } from '../exact/fraction.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { isLinear, type LinearForm } from '../scoring/linear.js'
import { topOf } from './error-model.js'
import type { Odds } from './kernels/discrete.js'
import type { LatticeJob, LatticeNode } from './kernels/monte-carlo.js'
import { formIn } from './score-distribution.js'

/** What a cell may be: places of its scale from `first` on, with odds. */
export interface CellOdds {
  readonly first: number
  readonly odds: Odds
}

/** The question of a lattice job. */
export interface LatticeQuestion {
  readonly edition: ScoredEdition
  readonly nodes: readonly string[]
  /** Positions of the countries that are ranked among each other. */
  readonly positions: readonly number[]
  readonly scaleOf: (indicator: string) => Scale
  /** What a score may be, by its place on the scale and the highest place. */
  readonly cellOdds: (place: number, top: number) => CellOdds
}

/** A lattice job, and what its whole numbers stand for: `offset + unit * (low + value)`. */
export interface Lattice {
  readonly job: LatticeJob
  readonly nodes: readonly { readonly node: string; readonly offset: Fraction; readonly unit: Fraction }[]
}

/** So many values of a node are counted at the most. */
const mostValues = 65_536
const wordRange = 2 ** 32

/**
 * Turn a question about independent cells into a lattice job; undefined where a node is no weighted sum, or takes too many
 * values.
 */
export const createLattice = (question: LatticeQuestion): Lattice | undefined => {
  const { edition, nodes, scaleOf } = question
  const forms = nodes.map(node => formIn(edition.framework, node))
  if (!forms.every(isLinear)) return undefined
  const lattices = forms.map(form => latticeOf(form, scaleOf))
  const parts = partsOf(edition.indicators, lattices, question)
  const drawn = distributeParts(parts, question)
  if (!drawn) return undefined
  const units = question.positions.length
  const jobNodes = lattices.map(({ strides }) => latticeNode(strides, parts, drawn, units))
  if (jobNodes.some(({ size }) => size > mostValues)) return undefined
  const job = { units, parts: parts.length, ...drawn, nodes: jobNodes }
  return { job, nodes: lattices.map(({ offset, unit }, at) => ({ node: nodes[at] ?? '', offset, unit })) }
}

/** The lattice that a sum lies on, and how many of its units a step of each indicator is. */
const latticeOf = ({ constant, slopes }: LinearForm, scaleOf: LatticeQuestion['scaleOf']) => {
  const steps = [...slopes].map(([id, slope]) => [id, slope.mul(scaleOf(id).step)] as const)
  const unit = steps.reduce((common, [, step]) => common.gcd(step), fraction(0))
  const offset = [...slopes].reduce((sum, [id, slope]) => sum.add(slope.mul(scaleOf(id).min)), constant)
  const strides = new Map(steps.map(([id, step]) => [id, unit.n === 0n ? 0 : step.div(unit).valueOf()]))
  return { offset, unit: unit.n === 0n ? fraction(1) : unit, strides }
}

type Strides = ReadonlyMap<string, number>

/** Indicators that weigh alike in every node, in parts whose sums a word of 32 bits can draw exactly. */
const partsOf = (
  indicators: readonly string[],
  lattices: readonly { readonly strides: Strides }[],
  { cellOdds, scaleOf }: LatticeQuestion
): string[][] => {
  const alike = new Map<string, string[]>()
  for (const id of indicators) {
    const strides = lattices.map(({ strides }) => strides.get(id) ?? 0)
    if (strides.every(stride => stride === 0)) continue
    const key = strides.join()
    alike.set(key, [...(alike.get(key) ?? []), id])
  }
  return [...alike.values()].flatMap(group => {
    const most = Math.max(...group.map(id => largestTotal(cellOdds, topOf(scaleOf(id)))))
    const size = Math.max(1, Math.floor(32 / Math.log2(Math.max(most, 2)) + 1e-9))
    return Array.from({ length: Math.ceil(group.length / size) }, (_, at) => group.slice(at * size, (at + 1) * size))
  })
}

const largestTotal = (cellOdds: LatticeQuestion['cellOdds'], top: number): number =>
  Math.max(...Array.from({ length: top + 1 }, (_, place) => totalOf(cellOdds(place, top).odds)))

const totalOf = (odds: Odds): number => odds.reduce((sum, weight) => sum + weight, 0)

interface DrawnParts extends Pick<LatticeJob, 'bases' | 'tables' | 'odds'> {
  /** By unit and part: whether all cells have scores. */
  readonly present: Uint8Array
}

/** The distribution of every part of every unit; equal ones share a table. */
const distributeParts = (parts: readonly string[][], question: LatticeQuestion): DrawnParts | undefined => {
  const { positions } = question
  const cells = parts.map(part => part.map(id => cellReader(id, question)))
  const size = positions.length * parts.length
  const drawn = { bases: new Int32Array(size), tables: new Int32Array(size), present: new Uint8Array(size) }
  const known = new Map<string, number>()
  const odds: Odds[] = []
  for (const [unit, position] of positions.entries()) {
    for (const [part, readers] of cells.entries()) {
      const read = readers.flatMap(reader => reader(position) ?? [])
      const at = unit * parts.length + part
      drawn.present[at] = Number(read.length === readers.length)
      drawn.bases[at] = read.reduce((sum, { first }) => sum + first, 0)
      const key = read
        .map(({ shape }) => shape)
        .toSorted((a, b) => a - b)
        .join()
      const table = known.get(key) ?? odds.push(convolve(read)) - 1
      known.set(key, table)
      drawn.tables[at] = table
    }
  }
  return odds.every(each => totalOf(each) <= wordRange) ? { ...drawn, odds } : undefined
}

interface ShapedCell extends CellOdds {
  /** Cells of one shape have the same odds. */
  readonly shape: number
}

const shapes = new WeakMap<LatticeQuestion, Map<string, number>>()

/** Reads what one indicator may be for a country; undefined where its score is missing. */
const cellReader = (indicator: string, question: LatticeQuestion) => {
  const { edition, scaleOf, cellOdds } = question
  const column = edition.scores.get(indicator) ?? []
  const scale = scaleOf(indicator)
  const top = topOf(scale)
  const known = shapes.get(question) ?? new Map<string, number>()
  shapes.set(question, known)
  const cells = new Map<Fraction, ShapedCell>()
  return (position: number): ShapedCell | undefined => {
    const score = column[position]
    if (score == null || !isExact(score)) return undefined
    const before = cells.get(score)
    if (before) return before
    const cell = cellOdds(score.sub(scale.min).div(scale.step).valueOf(), top)
    const key = cell.odds.join()
    const shape = known.get(key) ?? known.size
    known.set(key, shape)
    const shaped = { ...cell, shape }
    cells.set(score, shaped)
    return shaped
  }
}

/** The odds of the sum of independent cells: exact, as long as their total stays below 2^53. */
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

const latticeNode = (
  strides: Strides,
  parts: readonly string[][],
  { bases, tables, odds, present }: DrawnParts,
  units: number
): LatticeNode => {
  const terms = parts.flatMap((part, at) => {
    const stride = strides.get(part[0] ?? '') ?? 0
    return stride === 0 ? [] : [{ at, stride }]
  })
  const members = Array.from({ length: units }, (_, unit) => unit).filter(unit =>
    terms.every(({ at }) => present[unit * parts.length + at] === 1)
  )
  let [low, high] = [Infinity, -Infinity]
  for (const unit of members) {
    let [least, most] = [0, 0]
    for (const { at, stride } of terms) {
      const place = unit * parts.length + at
      const ends = [0, (odds[tables[place] ?? 0]?.length ?? 1) - 1].map(end => stride * ((bases[place] ?? 0) + end))
      least += Math.min(...ends)
      most += Math.max(...ends)
    }
    low = Math.min(low, least)
    high = Math.max(high, most)
  }
  const empty = members.length === 0
  return {
    parts: Int32Array.from(terms, ({ at }) => at),
    strides: Int32Array.from(terms, ({ stride }) => stride),
    low: empty ? 0 : low,
    size: empty ? 0 : high - low + 1,
    members: Int32Array.from(members)
  }
}
