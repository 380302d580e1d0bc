import { formatFormula } from '../definitions/formula-text.js'
import type { Formula, FormulaFunction } from '../definitions/formula-language.js'
import { listParts } from '../definitions/formula-list.js'
import type { Framework, FrameworkNode } from '../definitions/framework.js'

const nodeNamed = (id: string): Formula => ({ kind: 'node', id })

/** A decimal text as a formula; the language writes a negative number as the minus of one. */
const decimal = (text: string): Formula =>
  text.startsWith('-')
    ? { kind: 'call', name: 'unaryMinus', args: [{ kind: 'number', text: text.slice(1) }] }
    : { kind: 'number', text }

/**
 * A framework with another formula at one node.
 *
 * @throws {RangeError} of a node that is not there
 */
export const withFormula = (framework: Framework, id: string, formula: Formula): Framework => ({
  ...framework,
  nodes: framework.nodes.map(node => (node.id === id ? { ...node, formula } : node))
})

/**
 * A framework with one indicator more, the last child of a composite; its formula takes it in where it is a list of all
 * children (with weight 1 where the children have weights), else it stays without the new child.
 *
 * @param parent  id of a composite
 */
export const withIndicator = (framework: Framework, id: string, parent: string): Framework => {
  const nodes = framework.nodes.flatMap((node): FrameworkNode[] => {
    if (node.id !== parent) return [node]
    const indicator: FrameworkNode = { id, kind: 'indicator', parent, root: node.root, children: [], formula: null }
    const formula = node.formula && (extendList(node.formula, node.children, id) ?? node.formula)
    return [{ ...node, children: [...node.children, id], formula }, indicator]
  })
  return { ...framework, nodes }
}

/** Whether a formula is one list of all children, which takes in a further one. */
export const isListOf = (formula: Formula | null, children: readonly string[]): boolean =>
  formula !== null && listOf(formula, children) !== undefined

/** The arguments before the list, and the entries of the list with their weights, of a formula over all children. */
export const listOf = (formula: Formula, children: readonly string[]) => {
  const list = formula.kind === 'call' ? listParts(formula) : undefined
  const isWhole =
    list?.entries.length === children.length && list.entries.every(({ entry }, at) => isNode(entry, children[at]))
  return isWhole ? list : undefined
}

const isNode = (formula: Formula, id: string | undefined): boolean => formula.kind === 'node' && formula.id === id

const extendList = (formula: Formula, children: readonly string[], id: string): Formula | undefined => {
  const list = listOf(formula, children)
  if (!list) return undefined
  const weight = list.shape.weighted ? [decimal('1')] : []
  return { kind: 'call', name: list.name, args: [...list.args, nodeNamed(id), ...weight] }
}

const weightedForms: Readonly<Partial<Record<string, FormulaFunction>>> = {
  mean: 'weighted_mean',
  gmean: 'weighted_gmean',
  hmean: 'weighted_hmean',
  pmean: 'weighted_pmean'
}

/**
 * A mean of all children with other weights; undefined of a formula that is none.
 *
 * @param weights  by child, as decimal text; a child that is not named keeps its weight, or weighs 1
 */
export const reweigh = (
  formula: Formula,
  children: readonly string[],
  weights: Readonly<Record<string, string>>
): Formula | undefined => {
  const list = listOf(formula, children)
  const name = list?.shape.weighted ? list.name : weightedForms[list?.name ?? '']
  if (!list || !name) return undefined
  const pairs = list.entries.flatMap(({ entry, weight = decimal('1') }, at) => {
    const given = weights[children[at] ?? '']
    return [entry, given === undefined ? weight : decimal(given)]
  })
  return { kind: 'call', name, args: [...list.own, ...pairs] }
}

/** The formula of a mean of all children, by the name of the mean; `power` is that of the generalised mean. */
export const aggregationOf = (
  name: 'arithmetic' | 'geometric' | 'harmonic' | 'median' | { readonly power: string },
  children: readonly string[]
): Formula => {
  const list = children.map(nodeNamed)
  if (typeof name === 'object') return { kind: 'call', name: 'pmean', args: [decimal(name.power), ...list] }
  const functions = { arithmetic: 'mean', geometric: 'gmean', harmonic: 'hmean', median: 'median' } as const
  return { kind: 'call', name: functions[name], args: list }
}

/** A composite whose formula another framework changes: as it was and as it is; null where it is gone. */
export interface ChangedFormula {
  readonly node: string
  readonly before: string
  readonly after: string | null
}

/** The formulas that differ between two frameworks, in the order of the first. */
export const changedFormulas = (before: Framework, after: Framework): ChangedFormula[] => {
  const reformed = new Map(after.nodes.map(node => [node.id, node]))
  return before.nodes.flatMap(({ id, formula }) => {
    if (!formula) return []
    const now = reformed.get(id)?.formula
    const change = { node: id, before: formatFormula(formula), after: now ? formatFormula(now) : null }
    return change.before === change.after ? [] : [change]
  })
}
