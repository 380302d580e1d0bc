import type { Framework, FrameworkNode } from '../definitions/framework.js'
import type { Score } from '../exact/fraction.js'
import { compileFormula, type ReadScore } from './evaluate.js'

/** Scores the nodes of one framework for one country at a time. */
export interface Scorer {
  /** Score of one composite, from the scores of its children. */
  scoreComposite(id: string, readChild: ReadScore): Score | null
  /** Score of one node, indicator or composite, from the scores of the indicators. */
  scoreNode(id: string, readIndicator: ReadScore): Score | null
}

/** A scorer of a framework; a formula is compiled when it is first asked for. */
export const createScorer = (framework: Pick<Framework, 'nodes'>): Scorer => {
  const composites = framework.nodes.filter(node => node.kind === 'composite')
  const nodes = new Map(composites.map(node => [node.id, node]))
  const compiled = new Map<string, (read: ReadScore) => Score | null>()
  const formulaOf = (id: string): ((read: ReadScore) => Score | null) | undefined => {
    const node = nodes.get(id)
    const known = compiled.get(id) ?? (node && compileNode(node))
    if (known) compiled.set(id, known)
    return known
  }
  const scoreNode = (id: string, readIndicator: ReadScore): Score | null => {
    const evaluate = formulaOf(id)
    return evaluate ? evaluate(child => scoreNode(child, readIndicator)) : readIndicator(id)
  }
  return {
    scoreNode,
    scoreComposite: (id, readChild) => formulaOf(id)?.(readChild) ?? null
  }
}

const compileNode = ({ formula }: FrameworkNode): ((read: ReadScore) => Score | null) =>
  formula ? compileFormula(formula) : () => null

/** Ids of the indicators beneath a node, in the order of the tree; the node itself when it is an indicator. */
export const indicatorsBeneath = (framework: Pick<Framework, 'nodes'>, id: string): string[] => {
  const node = framework.nodes.find(candidate => candidate.id === id)
  if (!node) return []
  return node.kind === 'indicator' ? [id] : node.children.flatMap(child => indicatorsBeneath(framework, child))
}

/** Ids of the composites above a node, the nearest first. */
export const compositesAbove = (framework: Pick<Framework, 'nodes'>, id: string): string[] => {
  const parent = framework.nodes.find(node => node.id === id)?.parent
  return parent ? [parent, ...compositesAbove(framework, parent)] : []
}
