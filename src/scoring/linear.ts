import type { Formula, FormulaFunction, FormulaOperator } from '../definitions/formula-language.js'
import type { FrameworkNode } from '../definitions/framework.js'
import { fraction, isExact, parseDecimal, type Fraction } from '../exact/fraction.js'
import { one, zero } from './arithmetic.js'
import type { ReadScore } from './evaluate.js'
import { formulaRules } from './functions.js'

/** A score as a sum: `constant + slope * indicator + slope * indicator + ...`, exactly. */
export interface LinearForm {
  readonly constant: Fraction
  /** By indicator; none is zero. */
  readonly slopes: ReadonlyMap<string, Fraction>
}

/** A part of a formula that is no such sum. */
export interface Obstacle {
  /** The composite whose formula it stands in; or the indicator that has no score. */
  readonly node: string
  readonly formula: Formula
  /** The free indicators within it; none where it is a constant that no fraction can hold. */
  readonly indicators: readonly string[]
}

/**
 * The score of a node as an exact linear form in some of the indicators beneath it, the others at the scores they have.
 *
 *     score = constant + sum of slope(i) * score(i) over the free indicators i
 *
 * Means, weighted means, sums, differences, multiples and goalposts are linear; any other function is, where it reads no free
 * indicator and its result is rational.
 *
 * @param free  ids of the indicators that vary
 * @param read  scores of all other indicators; exact
 * @returns     the form, or every obstacle to it
 * @example
 * const { framework } = index.loaded.editions.get('2023')
 * linearForm(framework, 'criminality', new Set(['heroin_trade']), () => fraction(5)).slopes.get('heroin_trade').toFraction() // => '1/30'
 */
export const linearForm = (
  framework: { readonly nodes: readonly Pick<FrameworkNode, 'id' | 'formula'>[] },
  node: string,
  free: ReadonlySet<string>,
  read: ReadScore
): LinearForm | readonly Obstacle[] => {
  const formulas = new Map(framework.nodes.map(({ id, formula }) => [id, formula]))
  const ofNode = (id: string): LinearForm | readonly Obstacle[] => {
    const formula = formulas.get(id)
    if (formula) return ofFormula(formula, id)
    if (free.has(id)) return { constant: zero, slopes: new Map([[id, one]]) }
    const score = read(id)
    return score !== null && isExact(score)
      ? constantForm(score)
      : [{ node: id, formula: { kind: 'node', id }, indicators: [] }]
  }
  const ofFormula = (formula: Formula, owner: string): LinearForm | readonly Obstacle[] => {
    if (formula.kind === 'number') return constantForm(parseDecimal(formula.text))
    if (formula.kind === 'node') return ofNode(formula.id)
    const parts = formula.args.map(arg => ofFormula(arg, owner))
    const forms = parts.filter(isLinear)
    if (forms.length < parts.length) return parts.flatMap(part => (isLinear(part) ? [] : part))
    const indicators = [...new Set(forms.flatMap(({ slopes }) => [...slopes.keys()]))]
    return combine(formula.name, forms) ?? [{ node: owner, formula, indicators }]
  }
  return ofNode(node)
}

export const isLinear = (form: LinearForm | readonly Obstacle[]): form is LinearForm => 'slopes' in form

const constantForm = (constant: Fraction): LinearForm => ({ constant, slopes: new Map() })
const isConstant = ({ slopes }: LinearForm): boolean => slopes.size === 0

const combine = (name: FormulaFunction | FormulaOperator, forms: readonly LinearForm[]): LinearForm | undefined => {
  if (!forms.every(isConstant)) return linearRules[name]?.(forms)
  const result = formulaRules[name](...forms.map(({ constant }) => constant))
  return isExact(result) ? constantForm(result) : undefined
}

const sum = (forms: readonly LinearForm[]): LinearForm => {
  const slopes = new Map<string, Fraction>()
  for (const form of forms) {
    for (const [id, slope] of form.slopes) slopes.set(id, slopes.get(id)?.add(slope) ?? slope)
  }
  const constant = forms.reduce((total, form) => total.add(form.constant), zero)
  return { constant, slopes: new Map([...slopes].filter(([, slope]) => slope.n !== 0n)) }
}

const times = ({ constant, slopes }: LinearForm, factor: Fraction): LinearForm => {
  if (factor.n === 0n) return constantForm(zero)
  return { constant: constant.mul(factor), slopes: new Map([...slopes].map(([id, slope]) => [id, slope.mul(factor)])) }
}

const subtract = (a: LinearForm, b: LinearForm): LinearForm => sum([a, times(b, fraction(-1))])

const product = (a: LinearForm, b: LinearForm): LinearForm | undefined => {
  if (isConstant(a)) return times(b, a.constant)
  return isConstant(b) ? times(a, b.constant) : undefined
}

const quotient = (a: LinearForm, b: LinearForm): LinearForm | undefined =>
  isConstant(b) && b.constant.n !== 0n ? times(a, b.constant.inverse()) : undefined

const weightedMean = (pairs: readonly LinearForm[]): LinearForm | undefined => {
  const scores = pairs.filter((_, at) => at % 2 === 0)
  const weights = pairs.filter((_, at) => at % 2 === 1)
  if (!weights.every(isConstant)) return undefined
  const parts = scores.map((score, at) => times(score, weights[at]?.constant ?? zero))
  return quotient(sum(parts), sum(weights))
}

type LinearRule = (forms: readonly LinearForm[]) => LinearForm | undefined

const binary =
  (rule: (a: LinearForm, b: LinearForm) => LinearForm | undefined): LinearRule =>
  ([a = constantForm(zero), b = constantForm(zero)]) =>
    rule(a, b)

/** The functions and operators that keep a form linear; a product needs a constant factor, a quotient a constant divisor. */
const linearRules: Partial<Record<FormulaFunction | FormulaOperator, LinearRule>> = {
  mean: forms => times(sum(forms), fraction(1, forms.length)),
  weighted_mean: weightedMean,
  add: sum,
  subtract: binary(subtract),
  unaryMinus: ([a = constantForm(zero)]) => times(a, fraction(-1)),
  multiply: binary(product),
  divide: binary(quotient),
  goalposts: ([raw = constantForm(zero), low = constantForm(zero), high = constantForm(one)]) =>
    quotient(subtract(raw, low), subtract(high, low))
}
