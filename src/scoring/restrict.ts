import type { Formula } from '../definitions/formula-language.js'
import { listParts, type FormulaCall } from '../definitions/formula-list.js'
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
  const args = withoutLost(formula, lost).map(arg => restrictFormula(arg, lost))
  return args.length > 0 && args.every(arg => arg !== null) ? { ...formula, args } : null
}

const withoutLost = (call: FormulaCall, lost: ReadonlySet<string>): readonly Formula[] => {
  const list = listParts(call)
  if (!list) return call.args
  const stay = list.entries.filter(({ entry }) => entry.kind !== 'node' || !lost.has(entry.id))
  const args = stay.flatMap(({ entry, weight }) => (weight ? [entry, weight] : [entry]))
  return stay.length > 0 ? [...list.own, ...args] : []
}
