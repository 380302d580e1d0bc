import { Fraction, isExact, raiseFraction, toFloat, type Score } from '../exact/fraction.js'
import { bitLength, wholeRoot } from '../exact/integer.js'

/** What a function or an operator does with scores; NaN where it is not defined. */
export type Rule = (...args: readonly Score[]) => Score

export const zero = new Fraction(0n, 1n)
export const one = new Fraction(1n, 1n)

/** Apply a rational operation; a division by zero has no result and becomes NaN. */
const rational =
  (exact: (a: Fraction, b: Fraction) => Fraction, float: (a: number, b: number) => number): Rule =>
  (a = zero, b = zero) => {
    if (!isExact(a) || !isExact(b)) return float(toFloat(a), toFloat(b))
    return exact(a, b)
  }

export const add = rational(
  (a, b) => a.add(b),
  (a, b) => a + b
)
export const subtract = rational(
  (a, b) => a.sub(b),
  (a, b) => a - b
)
export const multiply = rational(
  (a, b) => a.mul(b),
  (a, b) => a * b
)
export const divide = rational(
  (a, b) => (b.n === 0n ? NaN : a.div(b)) as Fraction,
  (a, b) => a / b
)

/** base ^ exponent: exact where the exponent is whole. */
export const power: Rule = (base = zero, exponent = one) => {
  const whole = isExact(base) && isExact(exponent) && exponent.d === 1n
  if (!whole) return Math.pow(toFloat(base), toFloat(exponent))
  return base.n === 0n && exponent.s < 0n ? NaN : raiseFraction(base, toFloat(exponent))
}

/** The root of a score that is not negative: exact where it is rational, else a float64. */
export const root = (score: Score, degree: number): Score => {
  const parts = isExact(score) ? [score.n, score.d].map(part => wholeRoot(part, degree)) : []
  const [over, under] = parts
  if (over !== undefined && under !== undefined) return new Fraction(over, under)
  return floatRoot(score, degree)
}

/** Where float64 does not hold the score itself, a power of two is taken out of it, whose root is put back in. */
const floatRoot = (score: Score, degree: number): number => {
  const value = toFloat(score)
  if (!isExact(score) || score.n === 0n || (value > 1e-300 && value < Infinity)) return Math.pow(value, 1 / degree)
  const shift = Math.round((bitLength(score.n) - bitLength(score.d)) / degree)
  const [up, down] = [Math.max(-shift, 0), Math.max(shift, 0)].map(bits => BigInt(bits * degree))
  const scaled = new Fraction(score.n << (up ?? 0n), score.d << (down ?? 0n))
  return Math.pow(toFloat(scaled), 1 / degree) * 2 ** shift
}
