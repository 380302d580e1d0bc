import { greatestCommonDivisor } from './integer.js'
import { nearestFloat } from './nearest-float.js'

/** What a fraction is reckoned with: another one, or a whole number. */
type Operand = Fraction | number | bigint

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/**
 * A fraction of whole numbers of any size: sign, numerator and denominator, the latter two without sign and reduced.
 *
 * @throws {RangeError} of a denominator of 0
 * @example
 * new Fraction(-6n, 4n).toFraction() // => '-3/2'
 */
export class Fraction {
  readonly s: bigint
  readonly n: bigint
  readonly d: bigint

  /** @param divisor  of both, the greatest; 1 where they are known to be reduced */
  constructor(
    numerator: bigint,
    denominator = 1n,
    divisor = greatestCommonDivisor(magnitude(numerator), magnitude(denominator))
  ) {
    if (denominator === 0n) throw new RangeError('nothing is divided by 0')
    this.s = numerator !== 0n && numerator < 0n !== denominator < 0n ? -1n : 1n
    this.n = magnitude(numerator) / divisor
    this.d = magnitude(denominator) / divisor
  }

  add(other: Operand): Fraction {
    const { s, n, d } = fractionOf(other)
    if (n === 0n) return this
    return new Fraction(this.s * this.n * d + s * n * this.d, this.d * d)
  }

  sub(other: Operand): Fraction {
    return this.add(fractionOf(other).neg())
  }

  mul(other: Operand): Fraction {
    const { s, n, d } = fractionOf(other)
    return new Fraction(this.s * s * this.n * n, this.d * d)
  }

  div(other: Operand): Fraction {
    return this.mul(fractionOf(other).inverse())
  }

  neg(): Fraction {
    return new Fraction(-this.s * this.n, this.d, 1n)
  }

  abs(): Fraction {
    return new Fraction(this.n, this.d, 1n)
  }

  inverse(): Fraction {
    return new Fraction(this.s * this.d, this.n, 1n)
  }

  /** The largest fraction of which both are whole multiples. */
  gcd(other: Fraction): Fraction {
    return new Fraction(greatestCommonDivisor(this.n * other.d, other.n * this.d), this.d * other.d)
  }

  /** The largest whole number that is not above. */
  floor(): Fraction {
    const below = this.s < 0n && this.d !== 1n ? 1n : 0n
    return new Fraction((this.s * this.n) / this.d - below)
  }

  /** The least whole number that is not below. */
  ceil(): Fraction {
    return this.neg().floor().neg()
  }

  /** -1, 0 or 1 as this is below, equal to or above the other. */
  compare(other: Operand): number {
    const { s, n, d } = fractionOf(other)
    const [left, right] = [this.s * this.n * d, s * n * this.d]
    return left < right ? -1 : left > right ? 1 : 0
  }

  equals(other: Operand): boolean {
    return this.compare(other) === 0
  }

  /** As numerator/denominator; a whole number without the latter. */
  toFraction(): string {
    return `${this.s * this.n}${this.d === 1n ? '' : `/${this.d}`}`
  }

  /** As a decimal where its digits end, else as `toFraction`. */
  toString(): string {
    const places = placesOf(this.d)
    if (!places) return this.toFraction()
    const digits = String((this.n * 10n ** BigInt(places)) / this.d).padStart(places + 1, '0')
    return `${this.s < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
  }

  /** The nearest float64. */
  valueOf(): number {
    return Number(this.s) * nearestFloat(this.n, this.d)
  }
}

const fractionOf = (value: Operand): Fraction => (typeof value === 'object' ? value : new Fraction(BigInt(value)))

/** Digits after the point of fractions with this denominator; undefined where they do not end. */
const placesOf = (denominator: bigint): number | undefined => {
  const [odd, twos] = without(2n, denominator)
  const [rest, fives] = without(5n, odd)
  return rest === 1n ? Math.max(twos, fives) : undefined
}

const without = (factor: bigint, value: bigint): readonly [rest: bigint, times: number] => {
  let [rest, times] = [value, 0]
  for (; rest % factor === 0n; times++) rest /= factor
  return [rest, times]
}
