import type { LoadedIndex } from '../loaded.js'
import type { Wording } from '../phrases/wording.js'

/** Indicators under one display heading. */
export interface Heading<Node> {
  /** Null for the indicators without a heading. */
  readonly group: string | null
  readonly label: string
  readonly nodes: readonly Node[]
}

/** The label of a node in the language of a wording, English unless told; its id where it has none. */
export const labelOf = ({ release }: LoadedIndex, node: string, wording?: Wording): string => {
  const label = release.definitions.get(node)?.label
  return wording ? wording.label(label, node) : (label?.en ?? node)
}

/** The composites among some nodes, in their order. */
export const compositesAmong = <Node extends { readonly node: string }>(
  { release }: LoadedIndex,
  nodes: readonly Node[]
): Node[] => nodes.filter(({ node }) => release.definitions.get(node)?.kind === 'composite')

/** The indicators among some nodes under their headings, in the order of index.yaml; those without one come last. */
export const groupIndicators = <Node extends { readonly node: string }>(
  { release }: LoadedIndex,
  nodes: readonly Node[],
  wording: Wording
): Heading<Node>[] => {
  const indicators = nodes.filter(({ node }) => release.definitions.get(node)?.kind === 'indicator')
  const headings = Object.entries(release.index.indicator_groups).map(([group, { label }]) => ({
    group,
    label: wording.label(label, group),
    nodes: indicators.filter(({ node }) => release.definitions.get(node)?.group === group)
  }))
  const rest = indicators.filter(({ node }) => release.definitions.get(node)?.group === undefined)
  return [...headings, { group: null, label: wording.say('other_indicators'), nodes: rest }].filter(
    heading => heading.nodes.length > 0
  )
}
