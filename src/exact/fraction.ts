import { greatestCommonDivisor } from './integer.js'
import { Fraction } from './rational.js'

export { Fraction }

/**
 * A score in index points: a `Fraction` where the formula is rational; a `number` (float64) where it takes roots or
 * powers, whose results no fraction can hold.
 */
export type Score = Fraction | number

/**
 * The fraction n/d.
 *
 * @example
 * fraction(67, 15).toFraction() // => '67/15'
 */
export const fraction = (numerator: number | bigint, denominator: number | bigint = 1): Fraction =>
  new Fraction(BigInt(numerator), BigInt(denominator))

/**
 * The exact value of a decimal text.
 *
 * @example
 * parseDecimal('4.50').toFraction() // => '9/2'
 */
export const parseDecimal = (text: string): Fraction => {
  const known = parsed.get(text)
  if (known) return known
  const value = readDecimal(text)
  if (parsed.size >= mostParsed) parsed.clear()
  parsed.set(text, value)
  return value
}

/** Scores are few and come again and again: so many texts are kept, each with its one fraction. */
const mostParsed = 1024
const parsed = new Map<string, Fraction>()

const readDecimal = (text: string): Fraction => {
  const [, sign, whole = '', digits = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text) ?? []
  if (sign === undefined || whole + digits === '') throw new RangeError(`${text} is not a decimal number`)
  return new Fraction(BigInt(`${sign}${whole}${digits}`), 10n ** BigInt(digits.length))
}

/**
 * A fraction to a whole power; of one that is reduced, the power is too.
 *
 * @throws {RangeError} of 0 to a power below 0
 * @example
 * raiseFraction(fraction(-2, 3), -3).toFraction() // => '-27/8'
 */
export const raiseFraction = ({ s, n, d }: Fraction, exponent: number): Fraction => {
  if (n === 0n && exponent < 0) throw new RangeError('0 has no power below 0')
  const times = BigInt(Math.abs(exponent))
  const [over, under] = exponent < 0 ? [d, n] : [n, d]
  return new Fraction(s ** times * over ** times, under ** times, 1n)
}

export const isExact = (score: Score): score is Fraction => typeof score !== 'number'

/**
 * The nearest float64 of a score, whatever the size of its numerator and denominator; Infinity beyond the largest.
 *
 * @example
 * toFloat(fraction(-(10n ** 400n), 4n * 10n ** 400n)) // => -0.25
 */
export const toFloat = (score: Score): number => (isExact(score) ? score.valueOf() : score)

/** The product of two numbers below it is a whole number that float64 holds. */
const short = 1n << 26n

/** Negative, zero or positive as a is below, equal to or above b; exact as long as both are. */
export const compareScores = (a: Score, b: Score): number => {
  if (!isExact(a) || !isExact(b)) return toFloat(a) - toFloat(b)
  if (a.n < short && a.d < short && b.n < short && b.d < short) {
    const left = Number(a.s) * Number(a.n) * Number(b.d)
    const right = Number(b.s) * Number(b.n) * Number(a.d)
    return left < right ? -1 : left > right ? 1 : 0
  }
  const left = a.s * a.n * b.d
  const right = b.s * b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The sum of scores; exact as long as all are. Reduces once, at the end.
 *
 * @example
 * toFloat(sumScores([fraction(1, 2), fraction(1, 3)])) // => 0.8333333333333334
 */
export const sumScores = (scores: readonly Score[]): Score => {
  if (!scores.every(isExact)) return scores.reduce<number>((sum, score) => sum + toFloat(score), 0)
  let numerator = 0n
  let denominator = 1n
  for (const { s, n, d } of scores) {
    if (denominator % d !== 0n) {
      const widen = d / greatestCommonDivisor(d, denominator)
      numerator *= widen
      denominator *= widen
    }
    numerator += s * n * (denominator / d)
  }
  return new Fraction(numerator, denominator)
}

/** a - b; exact as long as both are. */
export const subtractScores = (a: Score, b: Score): Score =>
  isExact(a) && isExact(b) ? a.sub(b) : toFloat(a) - toFloat(b)

/**
 * The plain mean of scores; exact as long as all are.
 *
 * @throws {RangeError} of no score at all
 */
export const meanScore = (scores: readonly Score[]): Score => {
  if (scores.length === 0) throw new RangeError('the mean of no score is not defined')
  const sum = sumScores(scores)
  return isExact(sum) ? new Fraction(sum.s * sum.n, sum.d * BigInt(scores.length)) : sum / scores.length
}
