import type { Definition } from '../../definitions/definition.js'
import type { Formula } from '../../definitions/formula-language.js'
import { listParts } from '../../definitions/formula-list.js'
import type { Framework } from '../../definitions/framework.js'

/** A child that is averaged as it stands, although a higher score of it says the opposite of a higher score of its parent. */
export interface OppositeDirection {
  readonly edition: string
  readonly node: string
  readonly child: string
}

type Definitions = ReadonlyMap<string, Pick<Definition, 'direction'>>

/** Nodes that stand in lists, such as those of means, by themselves: what is turned round or rescaled first is not among them. */
const plainNodes = (formula: Formula): string[] => {
  if (formula.kind !== 'call') return []
  const entries = listParts(formula)?.entries.map(({ entry }) => entry) ?? []
  const plain = entries.flatMap(entry => (entry.kind === 'node' ? [entry.id] : []))
  return [...plain, ...formula.args.flatMap(plainNodes)]
}

/** Every child of opposite direction that its parent averages plainly. */
export const oppositeDirections = (
  { edition, nodes }: Pick<Framework, 'edition' | 'nodes'>,
  definitions: Definitions
): OppositeDirection[] =>
  nodes.flatMap(({ id, formula }) => {
    const own = definitions.get(id)?.direction
    return formula === null
      ? []
      : [...new Set(plainNodes(formula))]
          .filter(child => own !== undefined && definitions.get(child)?.direction !== own)
          .map(child => ({ edition, node: id, child }))
  })
