import type { ComparedNode, ComparedScore, Pair } from '../../analyses/comparison/comparison.js'
import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import type { Country } from '../../definitions/countries.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import type { LoadedIndex } from '../loaded.js'
import { compositesAmong, groupIndicators, labelOf } from '../method/groups.js'
import { countryLabel, type Wording } from '../phrases/wording.js'
import { writeFraction, writeScore, type ScoreFormat } from '../table.js'

/** A country with its place and quadrant. */
export const writeCountry = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { iso3, continent, region }: Country,
  wording: Wording
) => {
  const quadrant = quadrantOf(edition.framework, readerOf(edition, iso3))
  const label = quadrant === null ? undefined : edition.framework.quadrants?.labels[quadrant]
  const name = countryLabel(index, iso3, wording)
  const quadrantLabel = quadrant === null ? null : wording.label(label, quadrant)
  return { iso3, name, continent, region, quadrant, quadrant_label: quadrantLabel }
}

/** Composites, and indicators under their headings. */
export const writeNodes = <Written>(
  index: LoadedIndex,
  nodes: readonly ComparedNode[],
  write: (node: ComparedNode) => Written,
  wording: Wording
) => ({
  composites: compositesAmong(index, nodes).map(write),
  groups: groupIndicators(index, nodes, wording).map(({ group, label, nodes: indicators }) => ({
    group,
    label,
    indicators: indicators.map(write)
  }))
})

/** Writes a node with what each country has on it. */
export const nodeWriter = (
  index: LoadedIndex,
  previous: ScoredEdition | undefined,
  { decimals, exact }: ScoreFormat,
  wording: Wording
) => {
  const writeChange = ({ change }: ComparedScore) =>
    change && {
      since: previous?.framework.edition ?? '',
      delta: writeScore(change.delta, decimals),
      ...(exact && { delta_exact: writeFraction(change.delta) }),
      like_for_like: writeScore(change.likeForLike, decimals)
    }
  const writeValue = (value: ComparedScore) => ({
    iso3: value.iso3,
    score: writeScore(value.score, decimals),
    ...(exact && { score_exact: writeFraction(value.score) }),
    band: value.band,
    rank: value.scopeRank?.rank ?? null,
    size: value.scopeRank?.size ?? 0,
    tied: value.scopeRank?.tied ?? [],
    change: writeChange(value)
  })
  return ({ node, values, spread }: ComparedNode) => ({
    node,
    label: labelOf(index, node, wording),
    direction: index.release.definitions.get(node)?.direction ?? null,
    values: values.map(writeValue),
    spread: writeScore(spread, decimals),
    ...(exact && { spread_exact: writeFraction(spread) })
  })
}

/** How far two countries are apart. */
export const writePair = ({ a, b, apart }: Pair, { decimals, exact }: ScoreFormat) => ({
  a,
  b,
  distance: writeScore(apart?.distance ?? null, decimals),
  ...(exact && { distance_exact: writeFraction(apart?.distance ?? null) }),
  compared: apart?.compared ?? 0
})
