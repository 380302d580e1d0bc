import type { FormulaFunction, FormulaOperator } from '../definitions/formula-language.js'

/** What a function does with a list of values and their weights; NaN where it is not defined. */
export type ListRule = (values: Float64Array, weights: Float64Array, count: number) => number

const arithmetic: ListRule = (values, weights, count) => {
  let [sum, total] = [0, 0]
  for (let at = 0; at < count; at++) {
    const weight = weights[at] ?? 0
    sum += weight * (values[at] ?? NaN)
    total += weight
  }
  return sum / total
}

const geometric: ListRule = (values, weights, count) => {
  let [sum, total] = [0, 0]
  for (let at = 0; at < count; at++) {
    const weight = weights[at] ?? 0
    const value = values[at] ?? NaN
    if (!(value >= 0)) return NaN
    if (weight > 0) sum += weight * Math.log(value)
    total += weight
  }
  return Math.exp(sum / total)
}

const harmonic: ListRule = (values, weights, count) => {
  let [sum, total] = [0, 0]
  for (let at = 0; at < count; at++) {
    const weight = weights[at] ?? 0
    const value = values[at] ?? NaN
    if (value === 0) return NaN
    sum += weight / value
    total += weight
  }
  return total / sum
}

/** The mean of a power; see `generalised` of the exact route. */
export const powerMean = (power: number): ListRule => {
  if (power === 1) return arithmetic
  if (power === 0) return geometric
  return (values, weights, count) => {
    let [sum, total] = [0, 0]
    for (let at = 0; at < count; at++) {
      const weight = weights[at] ?? 0
      const value = values[at] ?? NaN
      if (!(value >= 0) || (value === 0 && power < 0)) return NaN
      sum += weight * Math.pow(value, power)
      total += weight
    }
    return Math.pow(sum / total, 1 / power)
  }
}

const sorted = new Float64Array(4000)

const median: ListRule = (values, _, count) => {
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? NaN
    let place = at
    for (; place > 0 && (sorted[place - 1] ?? 0) > value; place--) sorted[place] = sorted[place - 1] ?? 0
    sorted[place] = value
  }
  return ((sorted[(count - 1) >> 1] ?? NaN) + (sorted[count >> 1] ?? NaN)) / 2
}

const extreme =
  (sign: 1 | -1): ListRule =>
  (values, _, count) => {
    let best = values[0] ?? NaN
    for (let at = 1; at < count; at++) if (sign * ((values[at] ?? NaN) - best) > 0) best = values[at] ?? NaN
    return best
  }

/** The functions that take lists, beside the means of a power. */
export const listRules = {
  mean: arithmetic,
  weighted_mean: arithmetic,
  gmean: geometric,
  weighted_gmean: geometric,
  hmean: harmonic,
  weighted_hmean: harmonic,
  median,
  min: extreme(-1),
  max: extreme(1)
} satisfies Partial<Record<FormulaFunction, ListRule>>

type PlainName = FormulaOperator | 'clamp' | 'goalposts'

/** The functions and operators of up to three values. */
export const plainRules: Readonly<Record<PlainName, (a: number, b: number, c: number) => number>> = {
  clamp: (score, low, high) => Math.max(low, Math.min(score, high)),
  goalposts: (raw, low, high) => (raw - low) / (high - low),
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => Math.pow(a, b),
  unaryMinus: a => -a,
  smaller: (a, b) => Number(a < b),
  smallerEq: (a, b) => Number(a <= b),
  larger: (a, b) => Number(a > b),
  largerEq: (a, b) => Number(a >= b),
  equal: (a, b) => Number(a === b),
  unequal: (a, b) => Number(a !== b)
}
