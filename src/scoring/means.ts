import { formulaLimits } from '../definitions/formula-language.js'
import { compareScores, fraction, isExact, sumScores, toFloat, type Score } from '../exact/fraction.js'
import { wholeProportion } from '../exact/proportion.js'
import { divide, multiply, one, power, root, zero, type Rule } from './arithmetic.js'

/** A score and its weight. */
type Pair = readonly [score: Score, weight: Score]

const equally = (scores: readonly Score[]): Pair[] => scores.map(score => [score, one])

const isNegative = (score: Score): boolean => (isExact(score) ? score.s < 0n : score < 0)

/** Arguments that stand in turn as a score and its weight. */
const inPairs = (args: readonly Score[]): Pair[] =>
  args.flatMap((score, at) => (at % 2 === 0 ? [[score, args[at + 1] ?? one] as const] : []))

const arithmetic = (pairs: readonly Pair[]): Score =>
  divide(
    sumScores(pairs.map(([score, weight]) => (weight === one ? score : multiply(score, weight)))),
    sumScores(pairs.map(([, weight]) => weight))
  )

const harmonic = (pairs: readonly Pair[]): Score =>
  divide(sumScores(pairs.map(([, weight]) => weight)), sumScores(pairs.map(([score, weight]) => divide(weight, score))))

/**
 * The root of the product: exact where that is rational, else a float64. NaN of a negative score.
 *
 * The root is taken of the exact product, so that scores with equal products tie whatever their factors.
 */
const geometric = (pairs: readonly Pair[]): Score => {
  if (pairs.some(([score]) => isNegative(score))) return NaN
  const counts = wholeCounts(pairs.map(([, weight]) => weight))
  const factors = counts?.reduce((sum, count) => sum + count, 0) ?? Infinity
  if (!counts || factors > formulaLimits.factors) return byLogarithms(pairs)
  const mean = root(productOf(pairs, counts), factors)
  return isExact(mean) || (mean > 0 && mean < Infinity) ? mean : byLogarithms(pairs)
}

/** The product of powers; of fractions it is reduced once, at the end. */
const productOf = (pairs: readonly Pair[], counts: readonly number[]): Score => {
  let [over, under] = [1n, 1n]
  for (const [at, [score]] of pairs.entries()) {
    if (!isExact(score)) {
      return pairs.reduce<Score>((all, [each], of) => multiply(all, power(each, fraction(counts[of] ?? 1))), one)
    }
    const count = BigInt(counts[at] ?? 1)
    over *= count === 1n ? score.n : score.n ** count
    under *= count === 1n ? score.d : score.d ** count
  }
  return fraction(over, under)
}

/** Weights as whole numbers in the same proportion; undefined where they are not exact, or all 0. */
const wholeCounts = (weights: readonly Score[]): number[] | undefined =>
  weights.every(isExact) ? wholeProportion(weights)?.map(Number) : undefined

/** Sorted first, so that the sum does not depend on the order in which the scores stand. */
const inOrder = (pairs: readonly Pair[]): Pair[] =>
  pairs.toSorted(([a, v], [b, w]) => compareScores(a, b) || compareScores(v, w))

const byLogarithms = (pairs: readonly Pair[]): number => Math.exp(floatMean(pairs, Math.log))

/** The weighted mean of a function of the scores, in float64. */
const floatMean = (pairs: readonly Pair[], of: (score: number) => number): number => {
  let [sum, total] = [0, 0]
  for (const [score, weight] of inOrder(pairs)) {
    if (toFloat(weight) === 0) continue
    sum += toFloat(weight) * of(toFloat(score))
    total += toFloat(weight)
  }
  return sum / total
}

/** The mean of a power: of whole powers the root is taken of the exact mean, so that equal means tie. */
const generalised = (exponent: Score, pairs: readonly Pair[]): Score => {
  const degree = toFloat(exponent)
  if (degree === 1) return arithmetic(pairs)
  if (degree === 0) return geometric(pairs)
  if (pairs.some(([score]) => isNegative(score))) return NaN
  if (!Number.isInteger(degree))
    return Math.pow(
      floatMean(pairs, score => Math.pow(score, degree)),
      1 / degree
    )
  const mean = arithmetic(pairs.map(([score, weight]) => [power(score, exponent), weight]))
  return root(degree > 0 ? mean : divide(one, mean), Math.abs(degree))
}

/** The means of other kinds and with weights; weights stand in pairs behind their scores. */
export const means = {
  weighted_mean: (...args) => arithmetic(inPairs(args)),
  gmean: (...scores) => geometric(equally(scores)),
  weighted_gmean: (...args) => geometric(inPairs(args)),
  hmean: (...scores) => harmonic(equally(scores)),
  weighted_hmean: (...args) => harmonic(inPairs(args)),
  pmean: (exponent = zero, ...scores) => generalised(exponent, equally(scores)),
  weighted_pmean: (exponent = zero, ...args) => generalised(exponent, inPairs(args))
} satisfies Record<string, Rule>
