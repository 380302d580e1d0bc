import type { LoadedIndex } from '../loaded.js'

/** Ids of every node of an index: in the order of the latest tree, then those of earlier editions alone. */
export const everyNode = ({ editions }: LoadedIndex): string[] => [
  ...new Set([...editions.values()].toReversed().flatMap(({ framework }) => framework.nodes.map(({ id }) => id)))
]

/** The composites among them. */
export const everyComposite = ({ editions }: LoadedIndex): string[] => [
  ...new Set([...editions.values()].toReversed().flatMap(({ composites }) => composites))
]
