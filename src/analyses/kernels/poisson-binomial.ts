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
export const leaveOut = ({ coefficients, from, to }: Count, q: number, c: number, out: Float64Array): boolean => {
  out[to] = 0
  return q <= 0.5 ? divide(coefficients, from, to, c, q, out) : divide(coefficients, to, from, q, c, out)
}

/** Divide from one end to the other, by what stands with that end and what is carried on to the next coefficient. */
const divide = (
  g: Float64Array,
  start: number,
  end: number,
  own: number,
  carried: number,
  out: Float64Array
): boolean => {
  const [scale, ratio] = [1 / own, carried / own]
  const [step, shift] = start < end ? [1, 0] : [-1, -1]
  let before = 0
  for (let k = start; k !== end; k += step) {
    before = (g[k] ?? 0) * scale - before * ratio
    out[k + shift] = before < 0 ? 0 : before
  }
  return Math.abs((g[end] ?? 0) - carried * before) < soundRemainder
}
