/** A checked formula: numbers as they were written, nodes of the framework, and calls of known functions. */
export type Formula =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'call'; readonly name: FormulaFunction | FormulaOperator; readonly args: readonly Formula[] }

/** What a formula may speak of: the children of its node, and their weights for `weighted_mean(children)`. */
export interface FormulaContext {
  readonly children: readonly string[]
  readonly weights?: Readonly<Record<string, string>> | undefined
}

/** A fault of a formula; `offset` counts characters from its start. */
export interface FormulaFault {
  readonly offset: number
  readonly what: string
  readonly allowed: string
}

export type ParsedFormula =
  | { readonly formula: Formula; readonly faults?: never }
  | { readonly formula?: never; readonly faults: readonly FormulaFault[] }

/** Reads the text of a formula, as `parseFormula` does. */
export type FormulaReader = (text: string, context: FormulaContext) => ParsedFormula

/**
 * Bounds of a formula: characters of its text, levels of nesting, size of an exponent, digits of a number; factors of a
 * product whose root is taken of the exact product, and not by logarithms.
 */
export const formulaLimits = { characters: 4000, depth: 24, exponent: 10, digits: 15, factors: 120 }

type ArgumentRule = (args: readonly Formula[]) => string | undefined

const atLeastOne: ArgumentRule = args => (args.length >= 1 ? undefined : 'at least one argument')

const exactly =
  (count: number, names: string): ArgumentRule =>
  args =>
    args.length === count ? undefined : `${count} arguments: ${names}`

const atMostTen = (formula: Formula | undefined): boolean => {
  const bare = formula?.kind === 'call' && formula.name === 'unaryMinus' ? formula.args[0] : formula
  return bare?.kind === 'number' && Number(bare.text) <= formulaLimits.exponent
}

/** Arguments of a generalised mean: its power, then what the other rule asks for. */
const powerAnd =
  (rest: ArgumentRule): ArgumentRule =>
  args => {
    const faulty = rest(args.slice(1))
    if (atMostTen(args[0]) && !faulty) return undefined
    const power = `a power, a number from -${formulaLimits.exponent} to ${formulaLimits.exponent}`
    return `${power}, then ${faulty ?? 'scores'}`
  }

const scoresWithWeights: ArgumentRule = args => {
  const weights = args.filter((_, index) => index % 2 === 1)
  const numbers = weights.flatMap(weight => (weight.kind === 'number' ? [Number(weight.text)] : []))
  const sound = numbers.length >= 1 && 2 * numbers.length === args.length
  if (!sound) return 'pairs of a score and a number, its weight'
  return numbers.some(weight => weight > 0) ? undefined : 'one weight above 0'
}

/** The functions that a formula may call, each with the rule for its arguments: undefined, or what is allowed. */
export const formulaFunctions = {
  mean: atLeastOne,
  weighted_mean: scoresWithWeights,
  gmean: atLeastOne,
  weighted_gmean: scoresWithWeights,
  hmean: atLeastOne,
  weighted_hmean: scoresWithWeights,
  pmean: powerAnd(atLeastOne),
  weighted_pmean: powerAnd(scoresWithWeights),
  median: atLeastOne,
  min: atLeastOne,
  max: atLeastOne,
  clamp: exactly(3, 'score, lowest, highest'),
  goalposts: exactly(3, 'raw value, goalpost that scores 0, goalpost that scores 1')
} satisfies Record<string, ArgumentRule>

/** How a function takes a list of any length: after so many arguments of its own, plain or in pairs with weights. */
export interface ListShape {
  readonly own: number
  readonly weighted: boolean
}

const plain: ListShape = { own: 0, weighted: false }
const paired: ListShape = { own: 0, weighted: true }

/** The functions that take lists, which may grow and shrink with the children of a node. */
export const listFunctions: Readonly<Partial<Record<FormulaFunction | FormulaOperator, ListShape>>> = {
  ...{ mean: plain, gmean: plain, hmean: plain, median: plain, min: plain, max: plain },
  ...{ weighted_mean: paired, weighted_gmean: paired, weighted_hmean: paired },
  pmean: { own: 1, weighted: false },
  weighted_pmean: { own: 1, weighted: true }
}

/** The operators of a formula under the names mathjs gives them; a comparison is 1 when true and 0 when not. */
export const formulaOperators = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
  unaryMinus: '-',
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
  equal: '==',
  unequal: '!='
} as const

export type FormulaFunction = keyof typeof formulaFunctions
export type FormulaOperator = keyof typeof formulaOperators

export const isFormulaFunction = (name: string): name is FormulaFunction => Object.hasOwn(formulaFunctions, name)
export const isFormulaOperator = (name: string): name is FormulaOperator => Object.hasOwn(formulaOperators, name)
