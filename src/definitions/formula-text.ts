import { formulaOperators, isFormulaOperator, type Formula, type FormulaOperator } from './formula-language.js'

/**
 * A formula as text, with `children` and weights written out: what is executed.
 *
 * @example
 * formatFormula(parseFormula('a*(1+b)', { children: ['a', 'b'] }).formula) // => 'a * (1 + b)'
 */
export const formatFormula = (formula: Formula): string => {
  if (formula.kind === 'number') return formula.text
  if (formula.kind === 'node') return formula.id
  const { name, args } = formula
  if (!isFormulaOperator(name)) return `${name}(${args.map(formatFormula).join(', ')})`
  const sign = formulaOperators[name]
  const operands = args.map((arg, at) => (standsAlone(arg, name, at) ? formatFormula(arg) : `(${formatFormula(arg)})`))
  return operands.length === 1 ? `${sign}${operands.join('')}` : operands.join(` ${sign} `)
}

/** How tightly the operators bind that are read from left to right; all others stand in parentheses within each other. */
const binding: Partial<Record<FormulaOperator, number>> = { add: 1, subtract: 1, multiply: 2, divide: 2 }

/** Whether an operand is read as the same without parentheses. */
const standsAlone = (operand: Formula, outer: FormulaOperator, at: number): boolean => {
  if (operand.kind !== 'call' || !isFormulaOperator(operand.name)) return true
  const [inside, outside] = [binding[operand.name] ?? 0, binding[outer] ?? 3]
  return at === 0 ? inside >= outside : inside > outside
}

/** Ids of the nodes that a formula reads, each once, in the order of its text. */
export const nodesIn = (formula: Formula): string[] => {
  if (formula.kind === 'number') return []
  return formula.kind === 'node' ? [formula.id] : [...new Set(formula.args.flatMap(nodesIn))]
}
