import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { SimulationCounts } from '../analyses/kernels/counts.js'

/** Most counts are 0: the quickest compression is as good as any. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 1 }

/**
 * Counts as bytes: whole numbers of 32 bits, the lowest byte first, each array with its length before it, compressed.
 *
 * @example
 * const none = { ranks: [], scores: [], correlations: [], quadrants: Uint32Array.of(3) }
 * countsOfBytes(bytesOfCounts({ replications: 3, ...none })).quadrants[0] // => 3
 */
export const bytesOfCounts = ({ replications, ranks, scores, correlations, quadrants }: SimulationCounts): Buffer => {
  const head = Uint32Array.of(replications, ranks.length, scores.length, correlations.length)
  const arrays = [...ranks, ...scores, ...correlations, quadrants].flatMap(array => [
    Uint32Array.of(array.length),
    array
  ])
  const bytes = Buffer.concat(
    [head, ...arrays].map(words => Buffer.from(words.buffer, words.byteOffset, words.byteLength))
  )
  return brotliCompressSync(bytes, { params })
}

/** Counts from the bytes that `bytesOfCounts` made. */
export const countsOfBytes = (packed: Uint8Array): SimulationCounts => {
  const bytes = brotliDecompressSync(packed)
  // A copy of its own, since a view of words must begin at a multiple of 4.
  const words = new Uint32Array(new Uint8Array(bytes).buffer)
  const [replications = 0, ...sizes] = words.subarray(0, 4)
  let at = 4
  const take = (): Uint32Array => {
    const from = at + 1
    at = from + (words[at] ?? 0)
    return words.subarray(from, at)
  }
  const [ranks, scores, correlations] = sizes.map(size => Array.from({ length: size }, take))
  return { replications, ranks: ranks ?? [], scores: scores ?? [], correlations: correlations ?? [], quadrants: take() }
}
