import { compareScores, type Score } from '../../exact/fraction.js'
import type { Band, Framework } from '../../definitions/framework.js'

/**
 * The band that a score falls in, by the boundary rule of the framework; the exact score decides.
 *
 * @param node  id of an indicator or composite; the bands of its nearest ancestor that has any apply
 * @returns     null when the node has no bands, the score is missing, or it lies below the first band
 * @see indicators/frameworks, bands
 */
export const bandOf = (framework: Framework, node: string, score: Score | null): Band | null => {
  if (!framework.bands || score === null) return null
  const lowest = framework.bands.boundary === 'lower_included' ? 0 : 1
  const bands = bandsOf(framework, node)
  for (let at = bands.length - 1; at >= 0; at--) {
    const band = bands[at]
    if (band && compareScores(score, band.from) >= lowest) return band
  }
  return null
}

const known = new WeakMap<Framework, Map<string, readonly Band[]>>()

/** The bands that apply to a node, the lowest first; none where the framework has none for it. */
export const bandsOf = (framework: Framework, node: string): readonly Band[] => {
  const found = known.get(framework) ?? new Map<string, readonly Band[]>()
  known.set(framework, found)
  const bands = found.get(node) ?? findBands(framework, node)
  found.set(node, bands)
  return bands
}

const findBands = (framework: Framework, node: string): readonly Band[] => {
  const own = framework.bands?.scales[node]
  if (own) return own
  const parent = framework.nodes.find(candidate => candidate.id === node)?.parent
  return parent ? bandsOf(framework, parent) : []
}
