import { fraction, isExact, type Fraction, type Score } from './fraction.js'

/** So many of the scores of a lattice are kept, each as one object. */
const mostKept = 65_536

/** Whole numbers up to here are told from their halves in float64. */
export const largestNumerator = 2 ** 52 - 1

/**
 * Scores as whole numbers over one denominator: compared, added and ranked as plain numbers, exactly. A score becomes a
 * fraction only where one is to be shown, and equal ones are the same object.
 *
 * @example
 * const sixtieths = new Lattice(60, 600)
 * sixtieths.scoreOf(268).toFraction() // => '67/15'
 * sixtieths.scoreOf(268) === sixtieths.scoreOf(268) // => true
 */
export class Lattice {
  readonly #kept = new Map<number, Fraction>()

  /**
   * @param denominator  whole, from 1 on
   * @param most         no numerator is further from 0
   */
  constructor(
    readonly denominator: number,
    readonly most: number
  ) {}

  /** The score of a numerator; null of NaN, which stands for a missing one. */
  scoreOf(numerator: number): Fraction | null {
    const known = this.#kept.get(numerator)
    if (known) return known
    if (Number.isNaN(numerator)) return null
    const score = fraction(BigInt(numerator), BigInt(this.denominator))
    if (this.#kept.size < mostKept) this.#kept.set(numerator, score)
    return score
  }

  /** The numerator of a score; NaN of one that is missing, is not on the lattice, or is beyond `most`. */
  numeratorOf(score: Score | null): number {
    if (score === null || !isExact(score)) return NaN
    const times = this.denominator / Number(score.d)
    const numerator = Number(score.s * score.n) * times
    // Of a denominator beyond float64 the quotient is 0, which is whole.
    return times >= 1 && Number.isInteger(times) && Math.abs(numerator) <= this.most ? numerator : NaN
  }

  /** Where any score falls among numerators: at one, or half way between two; NaN of a missing one. */
  placeOf(score: Score | null): number {
    if (score === null) return NaN
    if (!isExact(score)) return this.#placeOfFloat(score)
    const over = score.s * score.n * BigInt(this.denominator)
    const whole = over / score.d
    if (whole * score.d === over) return Number(whole)
    return Number(whole) + (over < 0n ? -0.5 : 0.5)
  }

  /** Float64 is held against the float64 that is nearest to each score of the lattice. */
  #placeOfFloat(score: number): number {
    const near = Math.round(score * this.denominator)
    const known = near / this.denominator
    return score === known ? near : near + (score < known ? -0.5 : 0.5)
  }
}
