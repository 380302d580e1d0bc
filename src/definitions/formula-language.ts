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

/** The functions that a formula may call. */
export type FormulaFunction =
  | 'mean'
  | 'weighted_mean'
  | 'gmean'
  | 'weighted_gmean'
  | 'hmean'
  | 'weighted_hmean'
  | 'pmean'
  | 'weighted_pmean'
  | 'median'
  | 'min'
  | 'max'
  | 'clamp'
  | 'goalposts'

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

export type FormulaOperator = keyof typeof formulaOperators

export const isFormulaOperator = (name: string): name is FormulaOperator => Object.hasOwn(formulaOperators, name)
