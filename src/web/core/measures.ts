import type { Core } from './index.js'

/** How the scores of a node are written, how far they go and which way is worse. */
export const measureOf = ({ index }: Core, edition: string, node: string) => {
  const definition = index.release.definitions.get(node)
  const { min, max } = definition?.scale ?? index.release.index.scale
  return {
    decimals: index.editions.get(edition)?.framework.decimals ?? 2,
    scale: { min: min.valueOf(), max: max.valueOf() },
    direction: definition?.direction ?? 'higher_is_worse'
  }
}
