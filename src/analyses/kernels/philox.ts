const firstMultiplier = 0xd2511f53
const secondMultiplier = 0xcd9e8d57
/** What the key grows by from round to round: the golden ratio and the root of 3, less 1, times 2^32. */
const firstStep = 0x9e3779b9
const secondStep = 0xbb67ae85
const rounds = 10

/** The upper 32 bits of a product of two whole numbers of 32 bits. */
const upperHalf = (a: number, low: number, high: number): number => {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const middle = (Math.imul(aHigh, low) + (Math.imul(aLow, low) >>> 16)) | 0
  const carry = (Math.imul(aLow, high) + (middle & 0xffff)) | 0
  return (Math.imul(aHigh, high) + (middle >>> 16) + (carry >>> 16)) | 0
}

/**
 * Philox4x32-10: four random words of 32 bits that are a function of a counter and a key alone, so that any of them can be
 * had without those before it.
 *
 * @param counter  four words: which numbers are wanted
 * @param key      two words: the seed
 * @param out      takes the four words
 * @see Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3, SC'11, doi:10.1145/2063384.2063405
 * @example
 * const words = new Uint32Array(4)
 * philox(new Uint32Array(4), new Uint32Array(2), words)
 * words[0] // => 0x6627e8d5
 */
export const philox = (counter: Uint32Array, key: Uint32Array, out: Uint32Array): void => {
  let c0 = (counter[0] ?? 0) | 0
  let c1 = (counter[1] ?? 0) | 0
  let c2 = (counter[2] ?? 0) | 0
  let c3 = (counter[3] ?? 0) | 0
  let k0 = (key[0] ?? 0) | 0
  let k1 = (key[1] ?? 0) | 0
  for (let round = 0; round < rounds; round++) {
    const above0 = upperHalf(c0, firstMultiplier & 0xffff, firstMultiplier >>> 16)
    const above2 = upperHalf(c2, secondMultiplier & 0xffff, secondMultiplier >>> 16)
    const below0 = Math.imul(c0, firstMultiplier)
    const below2 = Math.imul(c2, secondMultiplier)
    c0 = above2 ^ c1 ^ k0
    c1 = below2
    c2 = above0 ^ c3 ^ k1
    c3 = below0
    k0 = (k0 + firstStep) | 0
    k1 = (k1 + secondStep) | 0
  }
  out[0] = c0
  out[1] = c1
  out[2] = c2
  out[3] = c3
}
