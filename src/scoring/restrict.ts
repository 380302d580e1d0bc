import {
  listFunctions,
  type Formula,
  type FormulaFunction,
  type FormulaOperator
} from '../definitions/formula-language.js'
import { nodesIn } from '../definitions/formula-text.js'
import type { Framework, FrameworkNode } from '../definitions/framework.js'

/**
 * A framework on fewer indicators: those left out are taken from the lists of means, medians and extremes, weights with them.
 * A composite that loses all its children goes too. A formula that names a lost child in any other way is no longer
 * defined, and its composite has no score.
 *
 * @param keep  ids of the indicators that stay
 */
export const restrictFramework = <Tree extends Pick<Framework, 'nodes'>>(
  framework: Tree,
  keep: ReadonlySet<string>
): Tree => {
  const stays = new Map<string, boolean>()
  for (const node of framework.nodes.toReversed()) {
    stays.set(node.id, node.kind === 'indicator' ? keep.has(node.id) : node.children.some(child => stays.get(child)))
  }
  const lost = new Set([...stays].flatMap(([id, stay]) => (stay ? [] : [id])))
  const nodes = framework.nodes.filter(node => !lost.has(node.id)).map(node => restrictNode(node, lost))
  return { ...framework, nodes }
}

const restrictNode = (node: FrameworkNode, lost: ReadonlySet<string>): FrameworkNode => ({
  ...node,
  children: node.children.filter(child => !lost.has(child)),
  formula: node.formula && restrictFormula(node.formula, lost)
})

const restrictFormula = (formula: Formula, lost: ReadonlySet<string>): Formula | null => {
  if (formula.kind === 'number') return formula
  if (formula.kind === 'node') return lost.has(formula.id) ? null : formula
  if (!nodesIn(formula).some(id => lost.has(id))) return formula
  const args = withoutLost(formula.name, formula.args, lost).map(arg => restrictFormula(arg, lost))
  return args.length > 0 && args.every(arg => arg !== null) ? { ...formula, args } : null
}

const withoutLost = (
  name: FormulaFunction | FormulaOperator,
  args: readonly Formula[],
  lost: ReadonlySet<string>
): readonly Formula[] => {
  const shape = listFunctions[name]
  if (!shape) return args
  const isLost = (arg: Formula | undefined): boolean => arg?.kind === 'node' && lost.has(arg.id)
  const own = args.slice(0, shape.own)
  const list = args.slice(shape.own)
  const stay = list.filter((_, at) => !isLost(list[shape.weighted ? at - (at % 2) : at]))
  return stay.length > 0 ? [...own, ...stay] : []
}
