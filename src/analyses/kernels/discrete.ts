import type { Draws } from './random.js'

const wordRange = 2 ** 32
const guideBits = 8
const guideSize = 2 ** guideBits

/** Odds as whole numbers of the values 0, 1, 2, ...; their total is at most 2^32. */
export type Odds = readonly number[]

/**
 * Distributions over whole numbers, drawn from exactly: a random word of 32 bits falls to a value in exact proportion to its
 * odds, or is rejected where the total of the odds does not divide 2^32.
 *
 * A value is looked up by the upper bits of the word and then by comparison, in about one step.
 *
 * @example
 * const tables = new DiscreteTables([[1, 1, 1]])
 * [0, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1].map(word => tables.find(0, word)) // => [0, 1, 2, -1]
 */
export class DiscreteTables {
  readonly #starts: Int32Array
  readonly #guide: Uint16Array
  /** The last word that falls to each value; beyond the last value of a table stands the end of all words. */
  readonly #last: Uint32Array

  /** @throws {RangeError} of odds that do not sum to 1 to 2^32 */
  constructor(tables: readonly Odds[]) {
    const sizes = tables.map(odds => odds.length + 1)
    this.#starts = Int32Array.from(tables, (_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
    this.#last = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0))
    this.#guide = new Uint16Array(tables.length * guideSize)
    for (const [at, odds] of tables.entries()) this.#fill(at, odds)
  }

  #fill(table: number, odds: Odds): void {
    const total = odds.reduce((sum, weight) => sum + weight, 0)
    if (!(total >= 1 && total <= wordRange)) throw new RangeError(`odds sum to ${total}`)
    const share = Math.floor(wordRange / total)
    const start = this.#starts[table] ?? 0
    let ends = 0
    for (const [value, weight] of odds.entries()) {
      ends += weight * share
      // Words below the first odds fall to no value: the end of a value without odds is that of the one before.
      this.#last[start + value] = Math.max(ends - 1, 0)
    }
    this.#last[start + odds.length] = wordRange - 1
    const first = odds.findIndex(weight => weight > 0)
    for (let part = 0, value = first; part < guideSize; part++) {
      while (part * (wordRange / guideSize) > (this.#last[start + value] ?? 0)) value++
      this.#guide[table * guideSize + part] = value
    }
  }

  /** The value that a word falls to; -1 where the word is rejected and another is to be drawn. */
  find(table: number, word: number): number {
    const start = this.#starts[table] ?? 0
    let value = this.#guide[(table << guideBits) | (word >>> (32 - guideBits))] ?? 0
    while (word > (this.#last[start + value] ?? 0)) value++
    return start + value + 1 === (this.#starts[table + 1] ?? this.#last.length) ? -1 : value
  }

  /** Draw a value. */
  draw(table: number, draws: Draws): number {
    let value = this.find(table, draws.word())
    while (value < 0) value = this.find(table, draws.word())
    return value
  }
}
