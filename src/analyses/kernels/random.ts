import { normalQuantile } from './normal-quantile.js'
import { expandKey, threefry } from './threefry.js'

const wordRange = 2 ** 32

/**
 * Random numbers by place: what is drawn is a function of the seed, the replication, the stream and the place in the
 * stream, and of nothing else. Whoever makes a replication, in whatever order, draws the same.
 *
 * @example
 * const draws = new Draws(2023)
 * const first = draws.at(7, 3).uniform()
 * draws.at(8, 3).uniform() === first // => false
 * draws.at(7, 3).uniform() === first // => true
 */
export class Draws {
  readonly #key: Int32Array
  readonly #counter = new Uint32Array(4)
  readonly #words = new Uint32Array(4)
  #used = 4

  /** @param seed  a whole number from 0 to 2^53 - 1 */
  constructor(seed: number) {
    this.#key = expandKey(Uint32Array.of(seed % wordRange, Math.floor(seed / wordRange)))
  }

  /**
   * Go to the start of a stream.
   *
   * @param replication  below 2^32
   * @param stream       below 2^32: what is drawn, e.g. the place of a country
   * @param purpose      below 2^16: what it is drawn for
   */
  at(replication: number, stream: number, purpose = 0): this {
    this.#counter[0] = 0
    this.#counter[1] = stream
    this.#counter[2] = replication
    this.#counter[3] = purpose
    this.#used = 4
    return this
  }

  /** A whole number from 0 to 2^32 - 1. */
  word(): number {
    if (this.#used === 4) {
      threefry(this.#counter, this.#key, this.#words)
      this.#counter[0] = (this.#counter[0] ?? 0) + 1
      this.#used = 0
    }
    return this.#words[this.#used++] ?? 0
  }

  /** The first words of the stream, a multiple of four of them, at once; the stream is at its start before and after. */
  fill(words: Uint32Array): void {
    threefry(this.#counter, this.#key, words)
  }

  /** A number above 0 and below 1, with 53 random bits. */
  uniform(): number {
    const high = this.word() >>> 5
    const low = this.word() >>> 6
    return Math.min((high * 2 ** 26 + low + 0.5) / 2 ** 53, 1 - 2 ** -53)
  }

  /** A whole number from 0 to below a limit of at most 2^32, each with exactly equal odds: by rejection. */
  below(limit: number): number {
    const even = wordRange - (wordRange % limit)
    let word = this.word()
    while (word >= even) word = this.word()
    return word % limit
  }

  /** Standard normal, by inversion of one uniform number. */
  normal(): number {
    return normalQuantile(this.uniform())
  }

  /**
   * Gamma with scale 1, by rejection.
   *
   * @param shape  above 0
   * @see Marsaglia, Tsang: A simple method for generating gamma variables, ACM TOMS 26 (2000), 363-372
   */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * Math.pow(this.uniform(), 1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = this.normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }

  /** Shares that sum to 1, Dirichlet with these concentrations (each above 0). */
  dirichlet(concentrations: readonly number[]): number[] {
    const parts = concentrations.map(concentration => this.gamma(concentration))
    const total = parts.reduce((sum, part) => sum + part, 0)
    return total > 0 ? parts.map(part => part / total) : parts.map(() => 1 / parts.length)
  }
}
