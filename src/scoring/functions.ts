import type { FormulaFunction, FormulaOperator } from '../definitions/formula-language.js'
import { compareScores, meanScore, type Score } from '../exact/fraction.js'
import { add, divide, multiply, one, power, subtract, zero, type Rule } from './arithmetic.js'
import { means } from './means.js'

const truth =
  (holds: (order: number) => boolean): Rule =>
  (a = zero, b = zero) =>
    holds(compareScores(a, b)) ? one : zero

const sorted = (scores: readonly Score[]): Score[] => scores.toSorted(compareScores)

const median: Rule = (...scores) => {
  const ordered = sorted(scores)
  return meanScore(ordered.slice((ordered.length - 1) >> 1, (ordered.length >> 1) + 1))
}

const extreme =
  (at: 0 | -1): Rule =>
  (...scores) =>
    sorted(scores).at(at) ?? zero

/** What each function and operator of a formula does; exact as long as its arguments are and its result is rational. */
export const formulaRules: Readonly<Record<FormulaFunction | FormulaOperator, Rule>> = {
  mean: (...scores) => meanScore(scores),
  ...means,
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
