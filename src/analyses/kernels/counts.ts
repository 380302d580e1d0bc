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

/** Count one more at a place. */
export const increment = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1
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

/** A histogram without its empty places: by place that is met, how many stand there or before. */
export interface Histogram {
  readonly places: readonly number[]
  readonly reached: readonly number[]
  readonly total: number
}

/** One row of a table of counts, or a whole array, as a histogram; its places are counted from the start of the row. */
export const readHistogram = (counts: Uint32Array, from = 0, to = counts.length): Histogram => {
  const [places, reached]: [number[], number[]] = [[], []]
  let total = 0
  for (let at = from; at < to; at++) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    total += count
    places.push(at - from)
    reached.push(total)
  }
  return { places, reached, total }
}

/** The place at which so many are reached, counted from 1. */
const placeOf = ({ places, reached }: Histogram, rank: number): number => {
  let [low, high] = [0, reached.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reached[middle] ?? 0) >= rank) high = middle
    else low = middle + 1
  }
  return places[low] ?? 0
}

/**
 * A quantile of what stands in a histogram, interpolated between neighbours: type 7 of R.
 *
 * @param valueOf  value of a place of the histogram
 * @returns        null of an empty histogram
 * @see Hyndman, Fan: Sample quantiles in statistical packages, The American Statistician 50 (1996), 361-365
 * @example
 * quantileOf(readHistogram(new Uint32Array([1, 1, 0, 1])), 0.75, place => place) // => 2
 */
export const quantileOf = (histogram: Histogram, level: number, valueOf: (place: number) => number): number | null => {
  const { total } = histogram
  if (total === 0) return null
  const at = (total - 1) * level
  const below = Math.floor(at)
  const [low, high] = [below, Math.min(below + 1, total - 1)].map(index => valueOf(placeOf(histogram, index + 1)))
  return low === undefined || high === undefined ? null : low + (at - below) * (high - low)
}

/**
 * The first place at which a share of all is reached: a quantile that is one of the values, type 1 of R.
 *
 * @example
 * rankQuantile(readHistogram(new Uint32Array([1, 1, 0, 1])), 0.75) // => 3
 */
export const rankQuantile = (histogram: Histogram, level: number): number | null =>
  histogram.total === 0 ? null : placeOf(histogram, Math.max(1, Math.ceil(histogram.total * level - 1e-9)))

/** The mean of what stands in a histogram; null of an empty one. */
export const meanOf = ({ places, reached, total }: Histogram, valueOf: (place: number) => number): number | null => {
  let sum = 0
  for (const [at, place] of places.entries()) sum += ((reached[at] ?? 0) - (reached[at - 1] ?? 0)) * valueOf(place)
  return total === 0 ? null : sum / total
}
