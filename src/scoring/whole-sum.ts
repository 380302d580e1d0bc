import { nodesIn } from '../definitions/formula-text.js'
import type { Formula } from '../definitions/formula-language.js'
import { latticeColumn, type Column } from '../exact/column.js'
import { fraction } from '../exact/fraction.js'
import { Lattice, largestNumerator } from '../exact/lattice.js'
import { leastCommonMultiple } from '../exact/integer.js'
import { latticeOf } from './lattice.js'
import { isLinear, linearForm, type LinearForm } from './linear.js'

/** A composite as a sum of whole numbers: `numerator = constant + sum of weight * numerator of a child`. */
export interface WholeSum {
  readonly lattice: Lattice
  readonly constant: number
  /** Every node that the formula reads; one of weight 0 is among them, for its score must be there. */
  readonly parts: readonly { readonly node: string; readonly weight: number }[]
}

/**
 * A formula as a sum of whole numbers; undefined where it is not linear in the nodes that it reads, where they are on no
 * lattice, or where a numerator could be more than float64 holds.
 *
 * @param latticeIn  lattice of a node; null where it has none
 * @example
 * const { formula } = parseFormula('mean(a, b)', { children: ['a', 'b'] })
 * wholeSumOf(formula, id => (id === 'a' ? new Lattice(30, 300) : new Lattice(10, 100))).parts.map(part => part.weight) // => [1, 3]
 */
export const wholeSumOf = (
  formula: Formula,
  latticeIn: (node: string) => Lattice | null | undefined
): WholeSum | undefined => {
  const nodes = nodesIn(formula)
  const lattices = nodes.flatMap(node => {
    const lattice = latticeIn(node)
    return lattice ? [[node, lattice] as const] : []
  })
  if (lattices.length < nodes.length) return undefined
  const form = linearForm({ nodes: [{ id: '', formula }] }, '', new Set(nodes), () => null)
  return isLinear(form) ? inWholeNumbers(form, new Map(lattices)) : undefined
}

/**
 * A linear form in whole numbers; undefined where a numerator could be more than float64 holds.
 *
 * @param grids  by node, those of slope 0 included: its scores are numerators over a denominator, none further from 0 than `most`
 */
export const inWholeNumbers = (
  form: LinearForm,
  grids: ReadonlyMap<string, { readonly denominator: number | bigint; readonly most: number }>
): WholeSum | undefined => {
  const gridOf = (node: string) => ({ min: fraction(0), step: fraction(1, grids.get(node)?.denominator ?? 1) })
  const { offset, unit, strides } = latticeOf(form, gridOf)
  const denominator = leastCommonMultiple(offset.d, unit.d)
  const times = Number((unit.n * denominator) / unit.d)
  const constant = Number((offset.s * offset.n * denominator) / offset.d)
  const parts = [...grids.keys()].map(node => ({ node, weight: (strides.get(node) ?? 0) * times }))
  const most = parts.reduce(
    (sum, { node, weight }) => sum + Math.abs(weight) * (grids.get(node)?.most ?? NaN),
    Math.abs(constant)
  )
  const isHeld = denominator <= BigInt(largestNumerator) && most <= largestNumerator
  return isHeld ? { lattice: new Lattice(Number(denominator), most), constant, parts } : undefined
}

/** The numerator of a sum from those of its parts; NaN where one is missing. */
export const addUp = ({ constant, parts }: WholeSum, numeratorOf: (node: string) => number): number => {
  let sum = constant
  for (const { node, weight } of parts) sum += weight * numeratorOf(node)
  return sum
}

/** A sum for every country, from the columns of its parts. */
export const addColumns = (
  { lattice, constant, parts }: WholeSum,
  columns: ReadonlyMap<string, Column>,
  length: number
): Column => {
  const sums = new Float64Array(length).fill(constant)
  for (const { node, weight } of parts) {
    const keys = columns.get(node)?.keys ?? []
    for (let at = 0; at < length; at++) sums[at] = (sums[at] ?? NaN) + weight * (keys[at] ?? NaN)
  }
  return latticeColumn(lattice, sums)
}
