/** Places of a histogram of correlations: from -1 to 1 in steps of 1/10,000. */
export const correlationBins = 20_001

/** What replications gave, as counts; the counts of several runs add up to those of all. */
export interface SimulationCounts {
  readonly replications: number
  /** By node: by unit and rank, rank 1 first. */
  readonly ranks: readonly Uint32Array[]
  /** By node: by unit and bin of the score. */
  readonly scores: readonly Uint32Array[]
  /** By node: rank correlations with the baseline, by bin. */
  readonly correlations: readonly Uint32Array[]
  /** By unit: low-low, low-high, high-low, high-high. */
  readonly quadrants: Uint32Array
}

/** Add counts to others, in place. */
export const addCounts = (sum: SimulationCounts, more: SimulationCounts): SimulationCounts => {
  const add = (into: Uint32Array, from: Uint32Array | undefined): void => {
    for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + (from?.[at] ?? 0)
  }
  for (const kind of ['ranks', 'scores', 'correlations'] as const) {
    for (const [node, counts] of sum[kind].entries()) add(counts, more[kind][node])
  }
  add(sum.quadrants, more.quadrants)
  return { ...sum, replications: sum.replications + more.replications }
}

/** Total of one row of a table of counts. */
const totalOf = (counts: Uint32Array): number => {
  let total = 0
  for (const count of counts) total += count
  return total
}

/** The place at which so many are reached, counted from 1. */
const placeOf = (counts: Uint32Array, rank: number): number => {
  let reached = 0
  for (let at = 0; at < counts.length; at++) {
    reached += counts[at] ?? 0
    if (reached >= rank) return at
  }
  return counts.length - 1
}

/**
 * A quantile of what stands in a histogram, interpolated between neighbours: type 7 of R.
 *
 * @param valueOf  value of a place of the histogram
 * @returns        null of an empty histogram
 * @see Hyndman, Fan: Sample quantiles in statistical packages, The American Statistician 50 (1996), 361-365
 * @example
 * quantileOf(new Uint32Array([1, 1, 0, 1]), 0.75, place => place) // => 2
 */
export const quantileOf = (counts: Uint32Array, level: number, valueOf: (place: number) => number): number | null => {
  const total = totalOf(counts)
  if (total === 0) return null
  const at = (total - 1) * level
  const below = Math.floor(at)
  const [low, high] = [below, Math.min(below + 1, total - 1)].map(index => valueOf(placeOf(counts, index + 1)))
  return low === undefined || high === undefined ? null : low + (at - below) * (high - low)
}

/**
 * The first place at which a share of all is reached: a quantile that is one of the values, type 1 of R.
 *
 * @example
 * rankQuantile(new Uint32Array([1, 1, 0, 1]), 0.75) // => 3
 */
export const rankQuantile = (counts: Uint32Array, level: number): number | null => {
  const total = totalOf(counts)
  return total === 0 ? null : placeOf(counts, Math.max(1, Math.ceil(total * level - 1e-9)))
}

/** The mean of what stands in a histogram; null of an empty one. */
export const meanOf = (counts: Uint32Array, valueOf: (place: number) => number): number | null => {
  const total = totalOf(counts)
  let sum = 0
  for (let place = 0; place < counts.length; place++) if (counts[place]) sum += (counts[place] ?? 0) * valueOf(place)
  return total === 0 ? null : sum / total
}
