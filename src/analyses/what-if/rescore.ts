import type { Score } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import type { ReadScore } from '../../scoring/evaluate.js'
import { addUp } from '../../scoring/whole-sum.js'

/** A country with some indicators changed: what rests on them is scored anew, all else stays. */
export interface RescoredCountry {
  readonly position: number
  /** Composites that rest on a changed indicator, a parent before its children. */
  readonly composites: readonly string[]
  readonly read: ReadScore
  /** Numerator of a node on its lattice; undefined where it has none there. */
  readonly keyOf: (node: string) => number | undefined
}

/**
 * Score one country of an edition anew: composites that are sums of whole numbers by those, others by their formulas.
 *
 * @param indicators  the changed scores
 */
export const rescoreCountry = (
  edition: ScoredEdition,
  iso3: string,
  indicators: ReadonlyMap<string, Score>
): RescoredCountry => {
  const { scores, sums } = edition
  const position = edition.position.get(iso3) ?? -1
  const keys = new Map<string, number>()
  /** Scores that are on no lattice. */
  const others = new Map<string, Score | null>()
  const give = (node: string, score: Score | null): void => {
    const key = scores.get(node)?.lattice?.numeratorOf(score)
    if (key !== undefined && (score === null || !Number.isNaN(key))) keys.set(node, key)
    else others.set(node, score)
  }
  const keyOf = (node: string): number | undefined => {
    const column = scores.get(node)
    return others.has(node) || !column?.lattice ? undefined : (keys.get(node) ?? column.keys[position])
  }
  const read: ReadScore = node => {
    const other = others.get(node)
    if (other !== undefined) return other
    const key = keys.get(node)
    return key === undefined ? scoreOf(edition, node, iso3) : (scores.get(node)?.scoreOf(key) ?? null)
  }
  for (const [indicator, score] of indicators) give(indicator, score)
  const composites = compositesAboveAll(edition, indicators.keys())
  for (const id of composites.toReversed()) {
    const sum = sums.get(id)
    const known = sum?.parts.every(({ node }) => keyOf(node) !== undefined)
    if (sum && known)
      keys.set(
        id,
        addUp(sum, node => keyOf(node) ?? NaN)
      )
    else give(id, edition.scorer.scoreComposite(id, read))
  }
  return { position, composites, read, keyOf }
}

const compositesAboveAll = ({ above, composites }: ScoredEdition, indicators: Iterable<string>): string[] => {
  const found = new Set<string>()
  for (const id of indicators) for (const composite of above.get(id) ?? []) found.add(composite)
  return composites.filter(id => found.has(id))
}
