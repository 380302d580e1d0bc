import { isExact, type Score } from './fraction.js'

/**
 * A score as decimal text, rounded once, half away from zero, with all its decimals.
 *
 * A float64 (a result that is not rational) is rounded as the decimal that it prints as.
 *
 * @param decimals  digits after the point, 0 or more
 * @example
 * formatScore(fraction(67, 15), 2) // => '4.47'
 * formatScore(fraction(-5115, 1000), 2) // => '-5.12'
 * formatScore(fraction(-1, 1000), 2) // => '0.00'
 */
export const formatScore = (score: Score, decimals: number): string => {
  const { s, n, d } = isExact(score) ? score : decimalOf(score)
  const digits = String(roundShort(n, d, decimals) ?? roundLong(n, d, decimals)).padStart(decimals + 1, '0')
  const sign = s < 0n && /[1-9]/.test(digits) ? '-' : ''
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * A score as the number that its decimal text reads as.
 *
 * @example
 * roundScore(fraction(9, 2), 2) // => 4.5
 */
export const roundScore = (score: Score, decimals: number): number => {
  const short = isExact(score) ? roundShort(score.n, score.d, decimals) : undefined
  if (short === undefined || !isExact(score)) return Number(formatScore(score, decimals))
  // Both are whole numbers that float64 holds: their quotient is the float64 that the decimal text reads as.
  return short === 0 ? 0 : (score.s < 0n ? -short : short) / (powers[decimals] ?? NaN)
}

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]
const gapless = BigInt(Number.MAX_SAFE_INTEGER)

/** n/d in units of the last decimal, to the nearest, half upwards. */
const roundLong = (n: bigint, d: bigint, decimals: number): bigint => (2n * n * 10n ** BigInt(decimals) + d) / (2n * d)

/** The same where all that it takes is whole numbers that float64 holds; else undefined. */
const roundShort = (n: bigint, d: bigint, decimals: number): number | undefined => {
  const power = powers[decimals]
  if (power === undefined || n > gapless || d > gapless) return undefined
  const [over, under] = [2 * power * Number(n) + Number(d), 2 * Number(d)]
  return over <= Number.MAX_SAFE_INTEGER ? (over - (over % under)) / under : undefined
}

interface Ratio {
  readonly s: bigint
  readonly n: bigint
  readonly d: bigint
}

const decimalOf = (value: number): Ratio => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be rounded`)
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const [whole = '0', digits = ''] = mantissa.split('.')
  const shift = Number(exponent) - digits.length
  const n = BigInt(whole + digits)
  const s = value < 0 ? -1n : 1n
  return shift >= 0 ? { s, n: n * 10n ** BigInt(shift), d: 1n } : { s, n, d: 10n ** BigInt(-shift) }
}
