/** Replications from one number to before another. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A part is this many countries scored once, so that it takes seconds and not minutes; there are not more parts than that. */
const chunkDraws = 1_000_000
const mostChunks = 64

/**
 * How many parts a simulation is done in; the same everywhere, so that parts of several machines fit.
 *
 * @example
 * chunkCount(10_000, 193) // => 2
 * chunkCount(1_000_000, 193) // => 64
 */
export const chunkCount = (replications: number, units: number): number =>
  Math.min(mostChunks, replications, Math.ceil((replications * units) / chunkDraws))

/**
 * The replications of one part of several.
 *
 * @example
 * chunkRange(1, 3, 10) // => { from: 3, to: 6 }
 */
export const chunkRange = (chunk: number, chunks: number, replications: number): Range => ({
  from: Math.floor((chunk * replications) / chunks),
  to: Math.floor(((chunk + 1) * replications) / chunks)
})
