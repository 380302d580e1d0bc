import { Fraction, isExact, toFloat, type Score } from '../exact/fraction.js'

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
  return base.n === 0n && exponent.s < 0n ? NaN : base.pow(exponent)
}

/** The root of a score that is not negative: exact where it is rational, else a float64. */
export const root = (score: Score, degree: number): Score => {
  const parts = isExact(score) ? [score.n, score.d].map(part => wholeRoot(part, degree)) : []
  const [over, under] = parts
  if (over !== undefined && under !== undefined) return new Fraction(over, under)
  return Math.pow(toFloat(score), 1 / degree)
}

/** The n-th root of a whole number, where it is whole. */
const wholeRoot = (value: bigint, degree: number): bigint | undefined => {
  const near = Math.round(Math.pow(Number(value), 1 / degree))
  return Number.isFinite(near) && BigInt(near) ** BigInt(degree) === value ? BigInt(near) : undefined
}
