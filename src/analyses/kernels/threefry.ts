/** The parity of the key schedule, which makes the fifth word of the key. */
const parity = 0x1bd11bda
/** Four rounds each, a word of the key added after each: 20 rounds. */
const injections = 5

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** The words that are added in the rounds, from a key of four words (the seed): they, a fifth of all four, and so on. */
export const expandKey = ([k0 = 0, k1 = 0, k2 = 0, k3 = 0]: Uint32Array): Int32Array =>
  Int32Array.of(k0, k1, k2, k3, parity ^ k0 ^ k1 ^ k2 ^ k3, k0, k1, k2, k3)

/**
 * Threefry4x32-20: four random words of 32 bits that are a function of a counter and a key alone, so that any of them can be
 * had without those before it. It adds, rotates and combines whole numbers of 32 bits, which JavaScript does at full speed;
 * Philox, of the same authors, multiplies to 64 bits, and takes twice as long here.
 *
 * @param counter  four words: which numbers are wanted; the first counts on for every four words more
 * @param key      as `expandKey` gives it
 * @param out      takes the words: four, or a multiple of four
 * @see Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3, SC'11, doi:10.1145/2063384.2063405
 * @example
 * const words = new Uint32Array(4)
 * threefry(new Uint32Array(4), expandKey(new Uint32Array(4)), words)
 * words[0] // => 0x9c6ca96a
 */
export const threefry = (counter: Uint32Array, key: Int32Array, out: Uint32Array): void => {
  for (let at = 0; at < out.length; at += 4) {
    out[at] = (counter[0] ?? 0) + (at >> 2)
    out[at + 1] = counter[1] ?? 0
    out[at + 2] = counter[2] ?? 0
    out[at + 3] = counter[3] ?? 0
    encrypt(out, at, key)
  }
}

/** The rounds, over four words in place. */
const encrypt = (words: Uint32Array, at: number, key: Int32Array): void => {
  let x0 = ((words[at] ?? 0) + (key[0] ?? 0)) | 0
  let x1 = ((words[at + 1] ?? 0) + (key[1] ?? 0)) | 0
  let x2 = ((words[at + 2] ?? 0) + (key[2] ?? 0)) | 0
  let x3 = ((words[at + 3] ?? 0) + (key[3] ?? 0)) | 0
  for (let injection = 1; injection <= injections; injection++) {
    const odd = (injection & 1) === 1
    x0 = (x0 + x1) | 0
    x2 = (x2 + x3) | 0
    x1 = (odd ? rotate(x1, 10) : rotate(x1, 6)) ^ x0
    x3 = (odd ? rotate(x3, 26) : rotate(x3, 20)) ^ x2
    x0 = (x0 + x3) | 0
    x2 = (x2 + x1) | 0
    x3 = (odd ? rotate(x3, 11) : rotate(x3, 17)) ^ x0
    x1 = (odd ? rotate(x1, 21) : rotate(x1, 11)) ^ x2
    x0 = (x0 + x1) | 0
    x2 = (x2 + x3) | 0
    x1 = (odd ? rotate(x1, 13) : rotate(x1, 25)) ^ x0
    x3 = (odd ? rotate(x3, 27) : rotate(x3, 10)) ^ x2
    x0 = (x0 + x3) | 0
    x2 = (x2 + x1) | 0
    x3 = (odd ? rotate(x3, 23) : rotate(x3, 18)) ^ x0
    x1 = (odd ? rotate(x1, 5) : rotate(x1, 20)) ^ x2
    x0 = (x0 + (key[injection] ?? 0)) | 0
    x1 = (x1 + (key[injection + 1] ?? 0)) | 0
    x2 = (x2 + (key[injection + 2] ?? 0)) | 0
    x3 = (x3 + (key[injection + 3] ?? 0) + injection) | 0
  }
  words[at] = x0
  words[at + 1] = x1
  words[at + 2] = x2
  words[at + 3] = x3
}
