import type { FaultList } from '../formats/fault.js'
import { parseFormula } from './formula.js'
import { nodesIn } from './formula-text.js'
import type { Formula } from './formula-language.js'
import type { FrameworkNode, FrameworkYaml, TreeEntry } from './framework-file.js'

type Path = readonly PropertyKey[]

interface Composite {
  readonly id: string
  readonly path: Path
  readonly entry: TreeEntry
  readonly children: readonly { readonly id: string; readonly path: Path }[]
}

interface Tree {
  readonly yaml: FrameworkYaml
  readonly faults: FaultList
  readonly composites: ReadonlyMap<string, Composite>
  /** The parent of each child; of two parents, the first. */
  readonly parents: ReadonlyMap<string, string>
}

/**
 * The nodes of a tree, a parent before its children; formulas parsed, cycles, second parents and unread children refused.
 *
 * A composite may stand inside its parent, or at the top and be named among the children of another.
 */
export const readTree = (yaml: FrameworkYaml, faults: FaultList): FrameworkNode[] => {
  const composites = collect(yaml.content.tree, ['tree'], yaml, faults)
  const tree: Tree = { yaml, faults, composites, parents: parentsOf(composites, yaml, faults) }
  const roots = [...composites.keys()].filter(id => !tree.parents.has(id))
  const nodes = roots.flatMap(root => walk(root, root, tree))
  const reached = new Set(nodes.map(node => node.id))
  for (const { id, path } of composites.values()) {
    if (!reached.has(id)) faults.add(yaml.atKey(path), `${id} stands beneath itself`, 'a tree without cycles')
  }
  return nodes
}

const parentsOf = (composites: Tree['composites'], yaml: FrameworkYaml, faults: FaultList): Map<string, string> => {
  const parents = new Map<string, string>()
  for (const { id: parent, children } of composites.values()) {
    for (const { id, path } of children) {
      const other = parents.get(id)
      if (other === undefined) parents.set(id, parent)
      else faults.add(yaml.at(path), `${id} stands under ${other} already`, 'one parent for each node')
    }
  }
  return parents
}

const collect = (
  tree: Readonly<Record<string, TreeEntry>>,
  path: Path,
  yaml: FrameworkYaml,
  faults: FaultList,
  found = new Map<string, Composite>()
): Map<string, Composite> => {
  for (const [id, entry] of Object.entries(tree)) {
    const here = [...path, id]
    const below = [...here, 'children']
    const children = Array.isArray(entry.children)
      ? entry.children.map((child, index) => ({ id: child, path: [...below, index] }))
      : Object.keys(entry.children).map(child => ({ id: child, path: [...below, child] }))
    if (found.has(id)) faults.add(yaml.atKey(here), `composite ${id} stands twice`, 'each composite once')
    else found.set(id, { id, path: here, entry, children })
    if (!Array.isArray(entry.children)) collect(entry.children, below, yaml, faults, found)
  }
  return found
}

const walk = (id: string, root: string, tree: Tree): FrameworkNode[] => {
  const parent = tree.parents.get(id) ?? null
  const composite = tree.composites.get(id)
  if (!composite) return [{ id, kind: 'indicator', parent, root, children: [], formula: null }]
  const children = composite.children.map(child => child.id)
  const formula = readFormula(composite, children, tree)
  const below = children.filter(child => tree.parents.get(child) === id)
  return [
    { id, kind: 'composite', parent, root, children, formula },
    ...below.flatMap(child => walk(child, root, tree))
  ]
}

const readFormula = (
  { path, entry }: Composite,
  children: readonly string[],
  { yaml, faults }: Tree
): Formula | null => {
  const place = yaml.at([...path, 'formula'])
  const unknown = Object.keys(entry.weights ?? {}).filter(id => !children.includes(id))
  for (const id of unknown) {
    faults.add(yaml.atKey([...path, 'weights', id]), `weight of unknown child ${id}`, children.join(', '))
  }
  const weights = entry.weights && Object.fromEntries(Object.entries(entry.weights).map(([id, w]) => [id, String(w)]))
  const parsed = parseFormula(entry.formula, { children, weights })
  for (const { offset, what, allowed } of parsed.faults ?? []) {
    faults.add({ ...place, column: place.column + offset }, `formula: ${what}`, allowed)
  }
  if (!parsed.formula) return null
  const read = nodesIn(parsed.formula)
  for (const id of children.filter(child => !read.includes(child))) {
    faults.add(place, `formula does not read the child ${id}`, 'a formula over all children of its node')
  }
  return parsed.formula
}
