import { bitsOf, underOf, type Size } from '../exact/size.js'

/** What the computing of a formula takes: bits of its longest number, and steps for one country. */
export interface Measure {
  readonly bits: number
  readonly steps: number
}

/**
 * Counts what the computing of a formula would take.
 *
 * A step is an operation on small numbers. Most of the time of one on long numbers goes into reducing its result: steps that
 * grow with the square of the shorter number. The coefficients follow from measured times.
 */
export class FormulaMeter implements Measure {
  bits = 0
  steps = 0

  /** A number that nothing is computed for. */
  holds(size: Size): Size {
    this.bits = Math.max(this.bits, bitsOf(size))
    return size
  }

  /** The result of an operation that reduces its fraction once. */
  reduced(size: Size): Size {
    this.reduces(size.over, underOf(size))
    return this.holds(size)
  }

  /** Two numbers of so many bits are reduced by what they have in common. */
  reduces(over: number, under: number): void {
    const [short, long] = over < under ? [over, under] : [under, over]
    this.steps += 1 + short / 14 + (short * short) / 14_000 + long / 1000
  }

  /** A sum over a common denominator, which grows by those terms that do not have it, and is reduced once. */
  summed(terms: readonly Size[], sum: Size): Size {
    for (const term of terms) {
      if (term.unknown > 0 || term.known !== sum.known) this.reduces(underOf(term), underOf(sum))
    }
    this.steps += terms.length / 4
    return this.reduced(sum)
  }

  /** The root of a fraction is looked for, in whole numbers and in float64. */
  roots(size: Size): void {
    this.steps += 10 + (size.over + underOf(size)) / 12
  }

  /** Scores are brought into order. */
  sorts(sizes: readonly Size[]): void {
    const longest = Math.max(0, ...sizes.map(size => size.over + underOf(size)))
    this.steps += sizes.length * Math.log2(1 + sizes.length) * (0.5 + longest / 512)
  }

  /** A score is ranked among others, compared with what it was before, and written. */
  ranks(size: Size): void {
    this.reduced(size)
    this.steps += 4 + (size.over + underOf(size)) / 64
  }
}
