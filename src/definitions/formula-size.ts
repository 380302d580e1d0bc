import { fraction, parseDecimal } from '../exact/fraction.js'
import { sizeOfAny, sizeOfFraction, sizeOfProduct, sizeOfSum, type Size } from '../exact/size.js'
import type { Formula, FormulaFunction, FormulaOperator } from './formula-language.js'
import { divideSize, meanSizes, powerSize, sumSize, type Part, type SizeRule } from './formula-mean-size.js'
import type { FormulaMeter } from './formula-meter.js'

/**
 * An upper bound of the exact result of a formula, and of all numbers on the way, before anything is computed.
 *
 * @param sizeOfNode  bound of the score of a node
 * @param meter       counts the bits of the longest number, and the steps
 * @returns           null of what is a float64 or is not defined, whatever the scores
 */
export const sizeOfFormula = (
  formula: Formula,
  sizeOfNode: (id: string) => Size | null,
  meter: FormulaMeter
): Size | null => partOf(formula, sizeOfNode, meter).size

const partOf = (formula: Formula, sizeOfNode: (id: string) => Size | null, meter: FormulaMeter): Part => {
  if (formula.kind === 'node') {
    const size = sizeOfNode(formula.id)
    return { size: size && meter.holds(size), constant: undefined }
  }
  if (formula.kind === 'number') {
    const constant = parseDecimal(formula.text)
    return { size: meter.holds(sizeOfFraction(constant)), constant }
  }
  const parts = formula.args.map(arg => partOf(arg, sizeOfNode, meter))
  meter.steps += parts.length / 4
  const constant = formula.name === 'unaryMinus' ? parts[0]?.constant?.neg() : undefined
  return { size: sizeRules[formula.name](parts, meter), constant }
}

const present = (parts: readonly Part[]): Size[] => parts.flatMap(({ size }) => size ?? [])

/** A rule of parts that are all exact; the result is a float64 where one is. */
const exactly =
  (rule: (sizes: readonly Size[], parts: readonly Part[], meter: FormulaMeter) => Size | null): SizeRule =>
  (parts, meter) => {
    const sizes = present(parts)
    return sizes.length < parts.length ? null : rule(sizes, parts, meter)
  }

const choice: SizeRule = (parts, meter) => {
  const sizes = present(parts)
  meter.sorts(sizes)
  return sizes.length === 0 ? null : meter.holds(sizeOfAny(sizes))
}

const median: SizeRule = (parts, meter) => {
  const middle = choice(parts, meter)
  const halves = middle && meter.reduced(sizeOfSum([middle, middle]))
  return halves && divideSize(halves, { size: sizeOfFraction(two), constant: two }, meter)
}

const two = fraction(2)
const truth = sizeOfFraction(fraction(1))

const comparison: SizeRule = (parts, meter) => {
  meter.sorts(present(parts))
  return truth
}

const add = exactly(([a = truth, b = truth], _, meter) => sumSize(a, b, meter))

/** What each function and operator makes of the sizes of its arguments: the counterpart of the rules that score. */
const sizeRules: Readonly<Record<FormulaFunction | FormulaOperator, SizeRule>> = {
  ...meanSizes,
  median,
  min: choice,
  max: choice,
  clamp: choice,
  goalposts: exactly(([raw = truth, low = truth, high = truth], _, meter) => {
    const [over, under] = [sumSize(raw, low, meter), sumSize(high, low, meter)]
    return divideSize(over, { size: under, constant: undefined }, meter)
  }),
  add,
  subtract: add,
  multiply: exactly(([a = truth, b = truth], _, meter) => meter.reduced(sizeOfProduct(a, b))),
  divide: exactly(([a = truth], [, divisor], meter) => (divisor ? divideSize(a, divisor, meter) : null)),
  pow: exactly(([base = truth], [, exponent], meter) => powerSize(base, exponent?.constant, meter)),
  unaryMinus: exactly(([a = truth], _, meter) => meter.reduced(a)),
  smaller: comparison,
  smallerEq: comparison,
  larger: comparison,
  largerEq: comparison,
  equal: comparison,
  unequal: comparison
}
