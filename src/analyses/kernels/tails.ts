import { errorFunction } from './normal.js'

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
]

/** Natural logarithm of the gamma function of a number above 0, by the approximation of Lanczos. */
export const logGamma = (x: number): number => {
  const shifted = x + 6.5
  const sum = lanczos.reduce((all, coefficient, at) => all + (at === 0 ? coefficient : coefficient / (x + at - 1)), 0)
  return (x - 0.5) * Math.log(shifted) - shifted + Math.log(Math.sqrt(2 * Math.PI) * sum)
}

/** A continued fraction a1/(b1 + a2/(b2 + ...)) with b0 in front, by the method of Lentz; ends where it no longer moves. */
const continuedFraction = (first: number, term: (step: number) => readonly [a: number, b: number]): number => {
  const tiny = 1e-300
  let value = first || tiny
  let [upper, lower] = [value, 0]
  for (let step = 1; step <= 1000; step++) {
    const [a, b] = term(step)
    lower = 1 / (b + a * lower || tiny)
    upper = b + a / upper || tiny
    value *= upper * lower
    if (Math.abs(upper * lower - 1) < 1e-16) break
  }
  return value
}

/**
 * The regularised incomplete beta function.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.8
 */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  const fraction = continuedFraction(1, step => {
    const m = step >> 1
    const a1 = step % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m)
    return [(a1 * x) / ((a + step - 1) * (a + step)), 1]
  })
  return front / fraction
}

/**
 * The probability that Student's t is as far from 0 as this, on either side.
 *
 * @param degrees  of freedom, above 0
 * @example
 * twoSidedT(2, 10).toFixed(6) // => '0.073388'
 */
export const twoSidedT = (t: number, degrees: number): number =>
  Number.isFinite(t) ? incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) : 0

/**
 * The probability that a standard normal number is as far from 0 as this, on either side.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 7.1.14, for what is far from 0
 * @example
 * twoSidedNormal(1.959963984540054).toFixed(12) // => '0.050000000000'
 */
export const twoSidedNormal = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2
  if (x > 2.5) {
    const fraction = continuedFraction(x, step => [step / 2, x])
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction)
  }
  return 1 - errorFunction(x)
}
