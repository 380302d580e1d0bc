import { fraction, type Fraction } from '../../exact/fraction.js'
import { isLinear } from '../../scoring/linear.js'
import type { LatticeJob, LatticeNode } from '../kernels/lattice-job.js'
import type { LatticeQuestion } from './lattice-question.js'
import { distributeParts, partsOf, readCells, type DrawnParts, type Strides } from './lattice-parts.js'
import { formIn, latticeOf } from '../../scoring/lattice.js'

export type { CellOdds } from '../uncertainty/error-model.js'

/** A lattice job, and what its whole numbers stand for: `offset + unit * (low + value)`. */
export interface Lattice {
  readonly job: LatticeJob
  readonly nodes: readonly { readonly node: string; readonly offset: Fraction; readonly unit: Fraction }[]
}

/** So many values of a node are counted at the most. */
const mostValues = 65_536

/**
 * Turn a question about independent cells into a lattice job; undefined where a node is no weighted sum, or takes too many
 * values.
 */
export const createLattice = (question: LatticeQuestion): Lattice | undefined => {
  const { edition, nodes, scaleOf } = question
  const forms = nodes.map(node => formIn(edition.framework, node))
  if (!forms.every(isLinear)) return undefined
  const lattices = forms.map(form => latticeOf(form, scaleOf))
  const cells = readCells(question)
  const parts = partsOf(
    cells,
    lattices.map(({ strides }) => strides)
  )
  const drawn = distributeParts(parts, cells, question.positions.length)
  if (!drawn) return undefined
  const units = question.positions.length
  const jobNodes = lattices.map(({ strides }, at) => {
    const scores = edition.scores.get(nodes[at] ?? '')
    const scored = question.positions.flatMap((position, unit) => (scores?.at(position) == null ? [] : [unit]))
    return latticeNode(strides, parts, drawn, scored, units)
  })
  if (jobNodes.some(({ size }) => size > mostValues)) return undefined
  const job = { units, parts: parts.length, ...drawn, nodes: jobNodes }
  return {
    job,
    nodes: lattices.map(({ offset, unit }, at) => ({
      node: nodes[at] ?? '',
      offset,
      unit: unit.n === 0n ? fraction(1) : unit
    }))
  }
}

const latticeNode = (
  strides: Strides,
  parts: readonly string[][],
  { bases, tables, odds, present }: DrawnParts,
  scored: readonly number[],
  units: number
): LatticeNode => {
  const terms = parts.flatMap((part, at) => {
    const stride = strides.get(part[0] ?? '') ?? 0
    return stride === 0 ? [] : [{ at, stride }]
  })
  const members = scored.filter(unit => terms.every(({ at }) => present[at * units + unit] === 1))
  let [low, high] = [Infinity, -Infinity]
  for (const unit of members) {
    let [least, most] = [0, 0]
    for (const { at, stride } of terms) {
      const place = at * units + unit
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
