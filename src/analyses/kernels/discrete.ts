import type { Draws } from './random.js'

const wordRange = 2 ** 32

/** Odds as whole numbers of the values 0, 1, 2, ...; their total is at most 2^32. */
export type Odds = readonly number[]

/**
 * Distributions over whole numbers, drawn from exactly: a random word of 32 bits falls to a value in exact proportion to its
 * odds, or is rejected where the total of the odds does not divide 2^32.
 *
 * The words stand in columns of equal size, a power of two; all words of a column fall to one of two values, those from a
 * threshold on to the second (Walker's method of aliases, in whole numbers). So a draw is one look and one comparison.
 *
 * @see Walker: An efficient method for generating discrete random variables with general distributions, ACM TOMS 3 (1977),
 *      253-256
 * @example
 * const tables = new DiscreteTables([[3, 1]])
 * const quarters = [0, 1, 2, 3].map(quarter => tables.find(0, quarter * 2 ** 30))
 * quarters.toSorted() // => [0, 0, 0, 1]
 */
export class DiscreteTables {
  /** By table: where its columns begin in `columns`, and by how many bits a word is shifted to its column. */
  readonly starts: Int32Array
  readonly shifts: Uint8Array
  /** By column: the threshold, and the values below and from it on, in the lower and upper half; -1 is written 65,535. */
  readonly columns: Int32Array

  /** @throws {RangeError} of odds that do not sum to 1 to 2^32, or of more than 65,534 values */
  constructor(tables: readonly Odds[]) {
    const bits = tables.map(odds => Math.max(2, Math.ceil(Math.log2(odds.length + 1))))
    this.starts = new Int32Array(tables.length)
    this.shifts = Uint8Array.from(bits, each => 32 - each)
    let width = 0
    for (const [table, each] of bits.entries()) {
      this.starts[table] = width
      width += 2 ** (each + 1)
    }
    this.columns = new Int32Array(width)
    for (const [table, odds] of tables.entries()) {
      this.columns.set(fillColumns(odds, bits[table] ?? 2), this.starts[table] ?? 0)
    }
  }

  /** The value that a word falls to; -1 where the word is rejected and another is to be drawn. */
  find(table: number, word: number): number {
    const shift = this.shifts[table] ?? 0
    const at = (this.starts[table] ?? 0) + 2 * (word >>> shift)
    const value = pickValue(word, shift, this.columns[at] ?? 0, this.columns[at + 1] ?? 0)
    return value === rejected ? -1 : value
  }

  /** Draw a value. */
  draw(table: number, draws: Draws): number {
    let value = this.find(table, draws.word())
    while (value < 0) value = this.find(table, draws.word())
    return value
  }
}

/** What stands in a column for words that are rejected. */
export const rejected = 0xffff

/**
 * The value that a word has in its column, without a branch: what lies below the threshold is negative, and its sign, as a
 * mask, moves the lower half of the values away or not.
 */
export const pickValue = (word: number, shift: number, threshold: number, values: number): number =>
  (values >>> (16 & ~(((word & ((1 << shift) - 1)) - threshold) >> 31))) & rejected

/** The columns of one table: words of values that have too few for a column are filled up from one that has too many. */
const fillColumns = (odds: Odds, bits: number): Int32Array => {
  const total = odds.reduce((sum, weight) => sum + weight, 0)
  if (!(total >= 1 && total <= wordRange)) throw new RangeError(`odds sum to ${total}`)
  if (odds.length >= rejected) throw new RangeError(`${odds.length} values are too many`)
  const [count, room] = [2 ** bits, wordRange / 2 ** bits]
  const share = Math.floor(wordRange / total)
  const words = Array.from({ length: count }, (_, value) => (odds[value] ?? 0) * share)
  words[odds.length] = wordRange - total * share
  const nameOf = (value: number): number => (value === odds.length ? rejected : value)
  const large = [...words.keys()].filter(value => (words[value] ?? 0) >= room)
  const small = [...words.keys()].filter(value => (words[value] ?? 0) < room)
  const columns = new Int32Array(2 * count)
  const fill = (column: number, threshold: number, below: number, above: number): void => {
    columns[2 * column] = threshold
    columns[2 * column + 1] = nameOf(below) | (nameOf(above) << 16)
  }
  for (let value = small.pop(); value !== undefined; value = small.pop()) {
    const own = words[value] ?? 0
    const other = large.at(-1) ?? value
    fill(value, own, value, other)
    const left = (words[other] ?? 0) - (room - own)
    words[other] = left
    if (left < room) small.push(...large.splice(-1))
  }
  for (const value of large) fill(value, 0, value, value)
  return columns
}
