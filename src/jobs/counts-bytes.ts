import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { addCounts, type SimulationCounts } from '../analyses/kernels/counts.js'

const params = { [constants.BROTLI_PARAM_QUALITY]: 1 }

/**
 * Counts as bytes, so small that they can be sent and kept: most counts are 0, and are not written.
 *
 * Whole numbers of 32 bits, the lowest byte first: replications and how many arrays of each kind; then of each array its
 * length and its runs, each as the zeros before it, its length, and its counts; a run of length 0 ends it. Compressed.
 *
 * @example
 * const none = { ranks: [], scores: [], correlations: [], quadrants: Uint32Array.of(0, 3) }
 * countsOfBytes(bytesOfCounts({ replications: 3, ...none })).quadrants[1] // => 3
 */
export const bytesOfCounts = ({
  replications,
  ranks,
  scores,
  correlations,
  quadrants
}: SimulationCounts): Uint8Array => {
  const arrays = [...ranks, ...scores, ...correlations, quadrants]
  const parts = [
    Uint32Array.of(replications, ranks.length, scores.length, correlations.length),
    ...arrays.map(writeRuns)
  ]
  const bytes = Buffer.concat(parts.map(words => Buffer.from(words.buffer, words.byteOffset, words.byteLength)))
  return brotliCompressSync(bytes, { params })
}

/** Counts from the bytes that `bytesOfCounts` made. */
export const countsOfBytes = (packed: Uint8Array): SimulationCounts => {
  // A copy of its own, since a view of words must begin at a multiple of 4.
  const words = new Uint32Array(new Uint8Array(brotliDecompressSync(packed)).buffer)
  const [replications = 0, ...sizes] = words.subarray(0, 4)
  let at = 4
  const take = (): Uint32Array => {
    const { array, end } = readRuns(words, at)
    at = end
    return array
  }
  const [ranks = [], scores = [], correlations = []] = sizes.map(size => Array.from({ length: size }, take))
  return { replications, ranks, scores, correlations, quadrants: take() }
}

/** The sum of counts that are bytes. */
export const sumOfBytes = (parts: readonly Uint8Array[]): SimulationCounts => {
  const [first = new Uint8Array(), ...others] = parts
  return others.reduce((sum, part) => addCounts(sum, countsOfBytes(part)), countsOfBytes(first))
}

const writeRuns = (counts: Uint32Array): Uint32Array => {
  const { length } = counts
  const words = new Uint32Array(3 + 3 * length)
  words[0] = length
  let to = 1
  for (let at = 0; at < length;) {
    const before = at
    while (at < length && counts[at] === 0) at++
    const from = at
    while (at < length && counts[at] !== 0) at++
    if (from === at) break
    words[to] = from - before
    words[to + 1] = at - from
    words.set(counts.subarray(from, at), to + 2)
    to += 2 + at - from
  }
  return words.subarray(0, to + 2)
}

const readRuns = (words: Uint32Array, start: number): { array: Uint32Array; end: number } => {
  const array = new Uint32Array(words[start] ?? 0)
  let [at, to] = [start + 1, 0]
  for (;;) {
    const [zeros, run] = [words[at] ?? 0, words[at + 1] ?? 0]
    at += 2
    if (run === 0) return { array, end: at }
    to += zeros
    array.set(words.subarray(at, at + run), to)
    to += run
    at += run
  }
}
