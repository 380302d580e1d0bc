/**
 * How many of some independent events happen: coefficients `from..to` of a polynomial, which are probabilities. What is
 * left out on both sides is below `negligible` each.
 */
export interface Count {
  readonly coefficients: Float64Array
  from: number
  to: number
}

/** Probabilities below this are taken for 0: so many are left out that a sum lacks less than 1e-13. */
export const negligible = 1e-19

/** Start counting: no event so far. */
export const startCount = (capacity: number): Count => {
  const coefficients = new Float64Array(capacity + 1)
  coefficients[0] = 1
  return { coefficients, from: 0, to: 0 }
}

/** Empty a count for another use. */
export const resetCount = (count: Count): void => {
  count.coefficients.fill(0, count.from, count.to + 1)
  count.coefficients[0] = 1
  count.from = 0
  count.to = 0
}

/**
 * Take in so many events that happen with the same probability, in place; all terms are positive, so nothing cancels.
 *
 *     G(z) <- G(z) (c + q z)^times
 *
 * @param q  probability of the event, between 0 and 1
 * @param c  of its absence
 */
export const countEvents = (count: Count, q: number, c: number, times: number): void => {
  const { coefficients } = count
  let { from, to } = count
  for (let time = 0; time < times; time++) {
    coefficients[to + 1] = (coefficients[to] ?? 0) * q
    for (let k = to; k > from; k--) coefficients[k] = (coefficients[k] ?? 0) * c + (coefficients[k - 1] ?? 0) * q
    coefficients[from] = (coefficients[from] ?? 0) * c
    to++
    while ((coefficients[to] ?? 1) < negligible) coefficients[to--] = 0
    while ((coefficients[from] ?? 1) < negligible) coefficients[from++] = 0
  }
  count.from = from
  count.to = to
}

/** A remainder beyond this says that a division has lost too much. */
const soundRemainder = 1e-14

/**
 * Leave one event out of a count again: what was taken in last or at any time.
 *
 *     F(z) = G(z) / (c + q z)
 *
 * The division runs from the low end where q <= 1/2 and from the high end elsewhere, so that errors shrink on the way.
 *
 * @param out  receives the coefficients `from..to`
 * @returns    whether the remainder is small enough; where it is not, count anew without the event
 */
export const leaveOut = ({ coefficients, from, to }: Count, q: number, c: number, out: Float64Array): boolean =>
  q <= 0.5 ? divideUp(coefficients, from, to, q, c, out) : divideDown(coefficients, from, to, q, c, out)

const divideUp = (g: Float64Array, from: number, to: number, q: number, c: number, out: Float64Array): boolean => {
  const [scale, ratio] = [1 / c, q / c]
  let before = 0
  for (let k = from; k < to; k++) {
    before = (g[k] ?? 0) * scale - before * ratio
    out[k] = before < 0 ? 0 : before
  }
  out[to] = 0
  return Math.abs((g[to] ?? 0) - q * before) < soundRemainder
}

const divideDown = (g: Float64Array, from: number, to: number, q: number, c: number, out: Float64Array): boolean => {
  const [scale, ratio] = [1 / q, c / q]
  let after = 0
  for (let k = to - 1; k >= from; k--) {
    after = (g[k + 1] ?? 0) * scale - after * ratio
    out[k] = after < 0 ? 0 : after
  }
  out[to] = 0
  return Math.abs((g[from] ?? 0) - c * after) < soundRemainder
}
