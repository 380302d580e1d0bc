/** What may move, in whole steps: each adds a whole weight to a sum, up or down, at a whole cost. */
export interface Lever {
  /** What one step upwards adds to the sum, not 0; negative where it takes away. */
  readonly weight: number
  /** Cost of one step, above 0. */
  readonly cost: number
  /** Steps that it can go down and up at the most; 0 or more. */
  readonly down: number
  readonly up: number
}

/** The least cost of each sum that some levers can make. */
export interface CostRow {
  /** The lowest sum; 0 or less, since no lever has to move. */
  readonly lowest: number
  /** From the lowest sum to the highest; infinite where the levers cannot make it. */
  readonly least: Float64Array
}

/** Row `at` is of the levers from `at` on; the last is of none, which can make 0 alone. */
export type CostTable = readonly CostRow[]

/** Without a lever there is nothing but the sum 0. */
export const noLever: CostRow = { lowest: 0, least: new Float64Array(1) }

/** The least cost of a sum by the levers from one on; infinite where they cannot make it. */
export const costOf = (table: CostTable, at: number, sum: number): number => {
  const row = table[at]
  return row?.least[sum - row.lowest] ?? Infinity
}

/** How large a table is: the steps that are tried of each lever, for every sum of those after it, and the places of all sums. */
export const sizeOf = (levers: readonly Lever[]): number => {
  let [size, width, sums] = [0, 1, 1]
  for (const { weight, down, up } of levers.toReversed()) {
    const steps = down + up + 1
    size += sums * steps
    width += Math.abs(weight) * (down + up)
    sums = Math.min(sums * steps, width)
  }
  return size + width
}

/**
 * The least cost of every sum, by an exact dynamic programme over the levers from the last to the first.
 *
 *     least(at, sum) = min over steps s of  |s| * cost(at) + least(at + 1, sum - s * weight(at))
 *
 * All figures are whole and below 2^53, so that the floats hold them exactly.
 *
 * @example
 * const table = leastCosts([{ weight: 2, cost: 3, down: 0, up: 1 }, { weight: 1, cost: 2, down: 1, up: 2 }])
 * const costs = [-1, 0, 1, 2, 3, 4].map(sum => costOf(table, 0, sum))
 * costs // => [2, 0, 2, 3, 5, 7]
 */
export const leastCosts = (levers: readonly Lever[]): CostTable => {
  let row = noLever
  const rows = [row]
  for (const lever of levers.toReversed()) {
    row = addLever(row, lever)
    rows.push(row)
  }
  return rows.reverse()
}

const addLever = (rest: CostRow, { weight, cost, down, up }: Lever): CostRow => {
  const reach = Math.min(-down * weight, up * weight)
  const width = rest.least.length + Math.abs(weight) * (down + up)
  const least = new Float64Array(width).fill(Infinity)
  const made = Int32Array.from(rest.least.keys()).filter(at => rest.least[at] !== Infinity)
  for (let steps = -down; steps <= up; steps++) {
    const price = Math.abs(steps) * cost
    const shift = steps * weight - reach
    for (const at of made) {
      const total = (rest.least[at] ?? Infinity) + price
      if (total < (least[at + shift] ?? Infinity)) least[at + shift] = total
    }
  }
  return { lowest: rest.lowest + reach, least }
}
