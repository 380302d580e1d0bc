import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { SimulationCounts } from '../analyses/kernels/counts.js'

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
export const countsOfBytes = (packed: Uint8Array): SimulationCounts => sumOfBytes([packed])

/**
 * The sum of counts that are bytes. They are added as they are read: those of one world are tens of megabytes where scores lie
 * on no lattice, and so stand in memory once, however many parts there are.
 */
export const sumOfBytes = (parts: readonly Uint8Array[]): SimulationCounts => {
  let sum: SimulationCounts | undefined
  for (const part of parts) sum = addPart(wordsOf(part), sum)
  return sum ?? { replications: 0, ranks: [], scores: [], correlations: [], quadrants: new Uint32Array() }
}

/** A copy of its own, since a view of words must begin at a multiple of 4. */
const wordsOf = (packed: Uint8Array): Uint32Array =>
  new Uint32Array(new Uint8Array(brotliDecompressSync(packed)).buffer)

const addPart = (words: Uint32Array, sum: SimulationCounts | undefined): SimulationCounts => {
  const [replications = 0, ...sizes] = words.subarray(0, 4)
  let at = 4
  const take = (into: Uint32Array | undefined): Uint32Array => {
    const array = into ?? new Uint32Array(words[at] ?? 0)
    at = addRuns(words, at + 1, array)
    return array
  }
  const before = [sum?.ranks, sum?.scores, sum?.correlations]
  const [ranks = [], scores = [], correlations = []] = sizes.map((size, kind) =>
    Array.from({ length: size }, (_, node) => take(before[kind]?.[node]))
  )
  return {
    replications: replications + (sum?.replications ?? 0),
    ...{ ranks, scores, correlations },
    quadrants: take(sum?.quadrants)
  }
}

/** The runs of an array: what is not 0, with its place. */
function* runsOf(counts: Uint32Array): Generator<readonly [from: number, to: number]> {
  for (let at = 0; at < counts.length;) {
    while (at < counts.length && counts[at] === 0) at++
    const from = at
    while (at < counts.length && counts[at] !== 0) at++
    if (from < at) yield [from, at]
  }
}

/** Only as many words as there are counts: most of an array of megabytes is 0. */
const writeRuns = (counts: Uint32Array): Uint32Array => {
  let size = 3
  for (const [from, to] of runsOf(counts)) size += 2 + to - from
  const words = new Uint32Array(size)
  words[0] = counts.length
  let [at, end] = [1, 0]
  for (const [from, to] of runsOf(counts)) {
    words[at] = from - end
    words[at + 1] = to - from
    words.set(counts.subarray(from, to), at + 2)
    at += 2 + to - from
    end = to
  }
  return words
}

/** @returns where the runs end */
const addRuns = (words: Uint32Array, start: number, into: Uint32Array): number => {
  let [at, to] = [start, 0]
  for (;;) {
    const [zeros, run] = [words[at] ?? 0, words[at + 1] ?? 0]
    at += 2
    if (run === 0) return at
    to += zeros
    for (let end = at + run; at < end; at++, to++) into[to] = (into[to] ?? 0) + (words[at] ?? 0)
  }
}
