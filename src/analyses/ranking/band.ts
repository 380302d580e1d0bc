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
  const scale = bandsOf(framework, node)
  return scale.findLast(band => compareScores(score, band.from) >= lowest) ?? null
}

/** The bands that apply to a node, the lowest first; none where the framework has none for it. */
export const bandsOf = (framework: Framework, node: string): readonly Band[] => {
  const own = framework.bands?.scales[node]
  if (own) return own
  const parent = framework.nodes.find(candidate => candidate.id === node)?.parent
  return parent ? bandsOf(framework, parent) : []
}
