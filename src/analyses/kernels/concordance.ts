/** Sizes of the groups of equal numbers, of one number at least. */
export const tieSizes = (numbers: Float64Array): number[] => {
  const sizes = new Map<number, number>()
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1)
  return [...sizes.values()]
}

/**
 * How often two columns order a pair of rows alike, less how often they order it the other way; in n log n.
 *
 * @see Knight, A computer method for calculating Kendall's tau with ungrouped data, 1966
 * @example
 * concordance(Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)) // => 1
 */
export const concordance = (x: Float64Array, y: Float64Array): number => {
  const n = x.length
  const order = Uint32Array.from(x.keys()).toSorted(
    (a, b) => (x[a] ?? NaN) - (x[b] ?? NaN) || (y[a] ?? NaN) - (y[b] ?? NaN)
  )
  let [both, run] = [0, 0]
  for (let at = 1; at < n; at++) {
    const [here, before] = [order[at] ?? 0, order[at - 1] ?? 0]
    run = x[here] === x[before] && y[here] === y[before] ? run + 1 : 0
    both += run
  }
  const turned = countInversions(Float64Array.from(order, at => y[at] ?? NaN))
  return (n * (n - 1)) / 2 - tiedPairs(x) - tiedPairs(y) + both - 2 * turned
}

/** Pairs of equal numbers. */
export const tiedPairs = (numbers: Float64Array): number =>
  tieSizes(numbers).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)

/** Pairs of which the first number is the larger, by merging sorted runs. */
const countInversions = (numbers: Float64Array): number => {
  const n = numbers.length
  let [from, into]: [Float64Array, Float64Array] = [numbers, new Float64Array(n)]
  let inversions = 0
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, n), Math.min(start + 2 * width, n)]
      let [left, right] = [start, middle]
      for (let at = start; at < end; at++) {
        const takeLeft = left < middle && (right >= end || (from[left] ?? NaN) <= (from[right] ?? NaN))
        if (!takeLeft) inversions += middle - left
        into[at] = from[takeLeft ? left++ : right++] ?? NaN
      }
    }
    ;[from, into] = [into, from]
  }
  return inversions
}

/**
 * How many orders of n things without ties have so many pairs turned round, from none to all: the Mahonian numbers.
 *
 * @example
 * inversionCounts(3) // => [1, 2, 2, 1]
 */
export const inversionCounts = (n: number): number[] => {
  let counts = [1]
  for (let size = 2; size <= n; size++) {
    const longer = Array<number>(counts.length + size - 1).fill(0)
    for (const [at, count] of counts.entries()) {
      for (let step = 0; step < size; step++) longer[at + step] = (longer[at + step] ?? 0) + count
    }
    counts = longer
  }
  return counts
}

/**
 * How many orders of n things without ties are at each sum of squared rank differences; at most 9 things.
 *
 * @example
 * squaredDistances(3) // => [1, 0, 2, 0, 0, 0, 2, 0, 1]
 */
export const squaredDistances = (n: number): number[] => {
  const size = (n * (n * n - 1)) / 3 + 1
  // By the set of the places that are taken: rows are placed one after the other, so its size says which is next.
  const byTaken = Array.from({ length: 2 ** n }, () => new Float64Array(size))
  byTaken[0]?.fill(1, 0, 1)
  for (const [taken, counts] of byTaken.entries()) {
    const row = sizeOf(taken)
    for (let at = 0; at < n; at++) {
      const into = byTaken[taken | (1 << at)]
      const shift = (row - at) ** 2
      if (taken & (1 << at) || !into) continue
      for (let sum = 0; sum + shift < size; sum++) into[sum + shift] = (into[sum + shift] ?? 0) + (counts[sum] ?? 0)
    }
  }
  return [...(byTaken.at(-1) ?? [])]
}

/** How many bits of a whole number are 1. */
const sizeOf = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + sizeOf(bits >>> 1))
