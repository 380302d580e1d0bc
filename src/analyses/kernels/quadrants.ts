import { increment } from './counts.js'
import type { SimulationPlan } from './simulation-plan.js'

/** Counts quadrants: both axes of a replication are seen, then counted. */
export interface Quadrants {
  /** @param values  of the members of an output, in their order; NaN of those without a score */
  readonly see: (output: number, members: Int32Array, values: Int32Array | Float64Array) => void
  readonly count: () => void
}

/** A unit has its quadrant as a mark once both axes are added: 8 to 11, as every axis adds 4. */
const marked = 8

/** @param counts  by unit: low-low, low-high, high-low, high-high */
export const createQuadrants = (axes: SimulationPlan['quadrants'], counts: Uint32Array): Quadrants => {
  if (!axes) return { see: () => undefined, count: () => undefined }
  const marks = new Uint8Array(counts.length / 4)
  const see: Quadrants['see'] = (output, members, values) => {
    for (const axis of [0, 1] as const) {
      if (axes.axes[axis] === output) mark(marks, members, values, axes.highFrom[axis], 2 - axis)
    }
  }
  const count = (): void => {
    for (let unit = 0; unit < marks.length; unit++) {
      const quadrant = (marks[unit] ?? 0) - marked
      if (quadrant >= 0) increment(counts, 4 * unit + quadrant)
      marks[unit] = 0
    }
  }
  return { see, count }
}

const mark = (
  marks: Uint8Array,
  members: Int32Array,
  values: Int32Array | Float64Array,
  from: number,
  weight: number
): void => {
  for (let member = 0; member < members.length; member++) {
    const value = values[member] ?? NaN
    const unit = members[member] ?? 0
    if (value === value) marks[unit] = (marks[unit] ?? 0) + 4 + (value >= from ? weight : 0)
  }
}
