const terms = 200
/** 2 / sqrt(pi) */
const scale = 1.1283791670955126
const rootHalf = 0.7071067811865476

/**
 * The error function, by its series of positive terms; absolute error below 1e-14. Beyond 6 it is 1 to that accuracy.
 *
 *     erf(x) = 2/sqrt(pi) exp(-x^2) sum over n of 2^n x^(2n+1) / (1 3 5 ... (2n+1))
 *
 * Only + - * / are used, so the result is the same to the bit on every machine.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 7.1.6
 * @example
 * errorFunction(0.5).toFixed(12) // => '0.520499877813'
 * errorFunction(-2).toFixed(12) // => '-0.995322265019'
 */
export const errorFunction = (x: number): number => {
  if (x < 0) return -errorFunction(-x)
  if (x > 6) return 1
  const square = x * x
  let term = x
  let sum = x
  for (let n = 1; n < terms && term > sum * 1e-17; n++) {
    term *= (2 * square) / (2 * n + 1)
    sum += term
  }
  return Math.min(1, scale * decay(square) * sum)
}

/** exp(-y) for y from 0 to 40: a Taylor series of y / 64, then six squarings. */
const decay = (y: number): number => {
  const part = y / 64
  let term = 1
  let sum = 1
  for (let n = 1; n < 30; n++) {
    term *= part / n
    sum += term
  }
  let power = 1 / sum
  for (let squaring = 0; squaring < 6; squaring++) power *= power
  return power
}

/**
 * The chance that a standard normal number is at most x; absolute error below 1e-14.
 *
 * @example
 * normalUpTo(1.96).toFixed(6) // => '0.975002'
 */
export const normalUpTo = (x: number): number => (1 + errorFunction(x * rootHalf)) / 2
