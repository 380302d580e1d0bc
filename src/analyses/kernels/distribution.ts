/** Probabilities of consecutive whole numbers; numbers outside have none. */
export interface Distribution {
  /** The number that the first probability is of. */
  readonly first: number
  readonly probabilities: Float64Array
}

/** The number that is certain. */
export const certain = (value: number): Distribution => ({ first: value, probabilities: Float64Array.of(1) })

/** The last number that has a probability. */
export const lastOf = ({ first, probabilities }: Distribution): number => first + probabilities.length - 1

/** Probability of one number. */
export const probabilityOf = ({ first, probabilities }: Distribution, value: number): number =>
  probabilities[value - first] ?? 0

/**
 * Distribution of `a + stride * b` for independent a and b.
 *
 *     P(n) = sum over j of P(a = n - stride * j) P(b = j)
 *
 * @param stride  whole, 1 or more
 * @example
 * const coin = Float64Array.of(0.5, 0.5)
 * [...addStrided(coin, coin, 2)] // => [0.25, 0.25, 0.25, 0.25]
 */
export const addStrided = (a: Float64Array, b: Float64Array, stride: number): Float64Array => {
  const sum = new Float64Array(a.length + stride * (b.length - 1))
  for (let j = 0; j < b.length; j++) {
    const weight = b[j] ?? 0
    const shift = stride * j
    for (let i = 0; i < a.length; i++) sum[shift + i] = (sum[shift + i] ?? 0) + weight * (a[i] ?? 0)
  }
  return sum
}

/**
 * The probability that a number is at most n.
 *
 * @example
 * probabilityUpTo({ first: 3, probabilities: Float64Array.of(0.25, 0.25, 0.5) }, 4) // => 0.5
 */
export const probabilityUpTo = ({ first, probabilities }: Distribution, n: number): number => {
  const end = Math.min(n - first + 1, probabilities.length)
  let sum = 0
  for (let at = 0; at < end; at++) sum += probabilities[at] ?? 0
  return sum
}

/** Sums of probabilities in float64 may lack this much of what they stand for. */
export const probabilityTolerance = 1e-12

/**
 * The smallest number n with P(X <= n) >= level: the quantile of Hyndman and Fan's type 1, always a number that occurs.
 *
 * @param level  from 0 to 1; sums that are short of it by no more than `probabilityTolerance` count as reaching it
 * @example
 * quantileOf({ first: 3, probabilities: Float64Array.of(0.25, 0.25, 0.5) }, 0.5) // => 4
 */
export const quantileOf = ({ first, probabilities }: Distribution, level: number): number => {
  let sum = 0
  for (let at = 0; at < probabilities.length; at++) {
    sum += probabilities[at] ?? 0
    if (sum >= level - probabilityTolerance && sum > 0) return first + at
  }
  return first + probabilities.length - 1
}

/** The mean of a distribution. */
export const meanOf = ({ first, probabilities }: Distribution): number => {
  let sum = 0
  for (let at = 0; at < probabilities.length; at++) sum += (probabilities[at] ?? 0) * at
  return first + sum
}

/** How two independent numbers compare. */
export interface Comparison {
  readonly above: number
  readonly equal: number
  readonly below: number
}

/**
 * Probabilities that a is above, equal to and below b, both independent; they add up to 1.
 *
 * @example
 * const die = { first: 1, probabilities: new Float64Array(2).fill(0.5) }
 * compareDistributions(die, die) // => { above: 0.25, equal: 0.5, below: 0.25 }
 */
export const compareDistributions = (a: Distribution, b: Distribution): Comparison => {
  const last = lastOf(b)
  if (a.first > last) return { above: 1, equal: 0, below: 0 }
  if (lastOf(a) < b.first) return { above: 0, equal: 0, below: 1 }
  let [above, equal, below, lower, next] = [0, 0, 0, 0, b.first]
  for (let at = 0; at < a.probabilities.length; at++) {
    const value = a.first + at
    while (next < value && next <= last) lower += b.probabilities[next++ - b.first] ?? 0
    const [own, same] = [a.probabilities[at] ?? 0, probabilityOf(b, value)]
    above += own * lower
    equal += own * same
    below += own * upperThan(b, value, lower + same)
  }
  return { above, equal, below }
}

/** What is left above a value; nothing, and not a rest of rounding, where the value is the last or higher. */
const upperThan = (b: Distribution, value: number, upTo: number): number =>
  value >= lastOf(b) ? 0 : Math.max(0, 1 - upTo)
