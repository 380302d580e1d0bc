import { Fraction, compareScores, isExact, meanScore, sumScores, toFloat, type Score } from '../exact/fraction.js'
import type { FormulaFunction, FormulaOperator } from '../definitions/formula-language.js'

type Rule = (...args: readonly Score[]) => Score

const zero = new Fraction(0n, 1n)
const one = new Fraction(1n, 1n)

/** Apply a rational operation; a division by zero has no result and becomes NaN. */
const rational =
  (exact: (a: Fraction, b: Fraction) => Fraction, float: (a: number, b: number) => number): Rule =>
  (a = zero, b = zero) => {
    if (!isExact(a) || !isExact(b)) return float(toFloat(a), toFloat(b))
    return exact(a, b)
  }

const truth =
  (holds: (order: number) => boolean): Rule =>
  (a = zero, b = zero) =>
    holds(compareScores(a, b)) ? one : zero

const add = rational(
  (a, b) => a.add(b),
  (a, b) => a + b
)
const subtract = rational(
  (a, b) => a.sub(b),
  (a, b) => a - b
)
const multiply = rational(
  (a, b) => a.mul(b),
  (a, b) => a * b
)
const divide = rational(
  (a, b) => (b.n === 0n ? NaN : a.div(b)) as Fraction,
  (a, b) => a / b
)

const power: Rule = (base = zero, exponent = one) => {
  const whole = isExact(base) && isExact(exponent) && exponent.d === 1n
  if (!whole) return Math.pow(toFloat(base), toFloat(exponent))
  return base.n === 0n && exponent.s < 0n ? NaN : base.pow(exponent)
}

const sorted = (scores: readonly Score[]): Score[] => scores.toSorted(compareScores)

const median: Rule = (...scores) => {
  const ordered = sorted(scores)
  return meanScore(ordered.slice((ordered.length - 1) >> 1, (ordered.length >> 1) + 1))
}

const weightedMean: Rule = (...pairs) => {
  const weights = pairs.filter((_, index) => index % 2 === 1)
  const parts = weights.map((weight, index) => multiply(pairs[2 * index] ?? zero, weight))
  return divide(sumScores(parts), sumScores(weights))
}

/**
 * The n-th root of the product: exact where that is rational, else a float64. NaN of a negative score.
 *
 * The root is taken of the exact product, so that scores with equal products tie whatever their factors.
 */
const geometricMean: Rule = (...scores) => {
  if (scores.some(score => toFloat(score) < 0)) return NaN
  const product = scores.reduce((all, score) => multiply(all, score), one)
  const [over, under] = isExact(product) ? [product.n, product.d].map(part => wholeRoot(part, scores.length)) : []
  if (over !== undefined && under !== undefined) return new Fraction(over, under)
  const value = toFloat(product)
  if (value > 0 && value < Infinity) return Math.pow(value, 1 / scores.length)
  return Math.exp(scores.reduce<number>((sum, score) => sum + Math.log(toFloat(score)), 0) / scores.length)
}

/** The n-th root of a whole number, where it is whole. */
const wholeRoot = (value: bigint, degree: number): bigint | undefined => {
  const near = Math.round(Math.pow(Number(value), 1 / degree))
  return Number.isFinite(near) && BigInt(near) ** BigInt(degree) === value ? BigInt(near) : undefined
}

const harmonicMean: Rule = (...scores) => divide(meanScore([one]), meanScore(scores.map(score => divide(one, score))))

const extreme =
  (at: 0 | -1): Rule =>
  (...scores) =>
    sorted(scores).at(at) ?? zero

/** What each function and operator of a formula does; exact as long as its arguments are and its result is rational. */
export const formulaRules: Readonly<Record<FormulaFunction | FormulaOperator, Rule>> = {
  mean: (...scores) => meanScore(scores),
  weighted_mean: weightedMean,
  gmean: geometricMean,
  hmean: harmonicMean,
  median,
  min: extreme(0),
  max: extreme(-1),
  clamp: (score = zero, low = zero, high = zero) => sorted([low, sorted([score, high])[0] ?? zero])[1] ?? zero,
  goalposts: (raw = zero, low = zero, high = one) => divide(subtract(raw, low), subtract(high, low)),
  add,
  subtract,
  multiply,
  divide,
  pow: power,
  unaryMinus: (a = zero) => subtract(zero, a),
  smaller: truth(order => order < 0),
  smallerEq: truth(order => order <= 0),
  larger: truth(order => order > 0),
  largerEq: truth(order => order >= 0),
  equal: truth(order => order === 0),
  unequal: truth(order => order !== 0)
}
