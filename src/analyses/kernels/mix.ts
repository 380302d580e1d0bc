/**
 * A word of 32 bits, with sign, mixed so that neighbours have nothing in common: the finaliser of MurmurHash3.
 *
 * @example
 * mixWord(1) // => 1364076727
 */
export const mixWord = (word: number): number => {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
