import type { Release } from '../../data/release.js'
import { formatScore } from '../../exact/rounding.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'

/** A composite as it was printed, and as the scores of its indicators give it. */
export interface Contradiction {
  readonly edition: string
  readonly iso3: string
  readonly node: string
  readonly printed: string
  readonly computed: string
}

/**
 * Composites that were printed otherwise than their indicators give them, and of which `published/deviations.yaml` says nothing.
 * What is missing contradicts nothing.
 */
export const contradictionsIn = ({ published, deviations }: Release, edition: ScoredEdition): Contradiction[] => {
  const { decimals, edition: id } = edition.framework
  const isKnown = (iso3: string, node: string): boolean =>
    deviations.some(each => each.edition === id && each.node === node && each.country === iso3)
  return (published.get(id) ?? []).flatMap(({ iso3, composites }) =>
    Object.entries(composites).flatMap(([node, printed]) => {
      const score = scoreOf(edition, node, iso3)
      if (score === null || printed === '') return []
      const computed = formatScore(score, decimals)
      return computed === printed || isKnown(iso3, node) ? [] : [{ edition: id, iso3, node, printed, computed }]
    })
  )
}
