import type { Formula } from '../definitions/formula-language.js'
import type { Framework, FrameworkNode } from '../definitions/framework.js'
import { listFunctions } from '../definitions/formula-language.js'
import { listRules, plainRules, powerMean, type ListRule } from './float-rules.js'
import { listOf } from './reform.js'

/** Gives a value in float64 from the values of the nodes, each in its slot; NaN where it is missing or not defined. */
export type FloatFormula = (values: Float64Array) => number

/** The formula of a composite in float64. */
export interface FloatComposite {
  /** Where the formula is one list of all children: their weights, and the value under any others. */
  readonly list:
    | {
        readonly weights: readonly number[]
        /** @param offset  where the weights of this composite begin; a weight below 0 leaves a child out */
        readonly score: (values: Float64Array, weights: Float64Array, offset: number) => number
      }
    | undefined
  readonly score: FloatFormula
}

type Slots = ReadonlyMap<string, number>

/** A place for every node of a framework, in the order of its nodes. */
export const slotsOf = ({ nodes }: Pick<Framework, 'nodes'>): Slots => new Map(nodes.map(({ id }, at) => [id, at]))

/**
 * The formula of a composite as a function of float64 values: the counterpart of the exact route, for simulation.
 *
 * @example
 * const node = { children: ['a', 'b'], formula: parseFormula('gmean(a, b)', { children: ['a', 'b'] }).formula }
 * const { list } = compileComposite(node, new Map([['a', 0], ['b', 1]]))
 * list.score(new Float64Array([2, 8]), new Float64Array([1, 1]), 0).toFixed(9) // => '4.000000000'
 * list.score(new Float64Array([2, 8]), new Float64Array([-1, 1]), 0).toFixed(9) // => '8.000000000'
 */
export const compileComposite = (
  { children, formula }: Pick<FrameworkNode, 'children' | 'formula'>,
  slots: Slots
): FloatComposite => {
  if (!formula) return { list: undefined, score: () => NaN }
  const found = listOf(formula, children)
  if (!found) return { list: undefined, score: compileFormulaFloat(formula, slots) }
  const score = weighList(
    ruleOf(formula),
    children.map(id => slots.get(id) ?? -1)
  )
  const base = Float64Array.from(found.entries, ({ weight }) => (weight ? numberOf(weight) : 1))
  return { list: { weights: [...base], score }, score: values => score(values, base, 0) }
}

/** A rule over the children that are not left out; NaN where one of them has no value, or where none is left. */
const weighList = (rule: ListRule, children: readonly number[]) => {
  const slots = Int32Array.from(children)
  const count = slots.length
  const [taken, weighed] = [new Float64Array(count), new Float64Array(count)]
  return (values: Float64Array, weights: Float64Array, offset: number): number => {
    let kept = 0
    for (let at = 0; at < count; at++) {
      const weight = weights[offset + at] ?? 0
      if (weight < 0) continue
      const value = values[slots[at] ?? -1] ?? NaN
      if (value !== value) return NaN
      taken[kept] = value
      weighed[kept++] = weight
    }
    return kept === 0 ? NaN : finite(rule(taken, weighed, kept))
  }
}

const finite = (value: number): number => (Number.isFinite(value) ? value : NaN)

/** A number of a formula, with or without a sign. */
const numberOf = (formula: Formula): number => {
  if (formula.kind === 'number') return Number(formula.text)
  return formula.kind === 'call' && formula.name === 'unaryMinus' && formula.args[0] ? -numberOf(formula.args[0]) : NaN
}

const isListRule = (name: string): name is keyof typeof listRules => Object.hasOwn(listRules, name)

/** The rule of a call of a function that takes a list. */
const ruleOf = (formula: Formula): ListRule => {
  if (formula.kind !== 'call') throw new RangeError('no list')
  if (isListRule(formula.name)) return listRules[formula.name]
  const [power] = formula.args
  return powerMean(power ? numberOf(power) : NaN)
}

/** Any formula in float64. */
export const compileFormulaFloat = (formula: Formula, slots: Slots): FloatFormula => {
  if (formula.kind === 'number') {
    const value = Number(formula.text)
    return () => value
  }
  if (formula.kind === 'node') {
    const slot = slots.get(formula.id) ?? -1
    return values => values[slot] ?? NaN
  }
  const shape = listFunctions[formula.name]
  return shape
    ? compileList(formula, slots, shape)
    : compileCall(
        formula.name as keyof typeof plainRules,
        formula.args.map(arg => compileFormulaFloat(arg, slots))
      )
}

const compileList = (
  formula: Formula & { readonly kind: 'call' },
  slots: Slots,
  { own, weighted }: { readonly own: number; readonly weighted: boolean }
): FloatFormula => {
  const list = formula.args.slice(own)
  const entries = weighted ? list.filter((_, at) => at % 2 === 0) : list
  const parts = entries.map(entry => compileFormulaFloat(entry, slots))
  const weights = Float64Array.from(entries, (_, at) => {
    const weight = weighted ? list[2 * at + 1] : undefined
    return weight ? numberOf(weight) : 1
  })
  const rule = ruleOf(formula)
  const taken = new Float64Array(parts.length)
  return values => {
    for (const [at, part] of parts.entries()) {
      const value = part(values)
      if (value !== value) return NaN
      taken[at] = value
    }
    return finite(rule(taken, weights, parts.length))
  }
}

const compileCall = (name: keyof typeof plainRules, parts: readonly FloatFormula[]): FloatFormula => {
  const rule = plainRules[name]
  const zero: FloatFormula = () => 0
  const [first = zero, second = zero, third = zero] = parts
  return values => {
    const [a, b, c] = [first(values), second(values), third(values)]
    return a !== a || b !== b || c !== c ? NaN : finite(rule(a, b, c))
  }
}
