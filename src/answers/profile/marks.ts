import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import { scopeRankOf } from '../../analyses/ranking/ranking.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { coverScope, scopeOf, type LoadedIndex } from '../loaded.js'
import type { CountryFigures } from './figures.js'
import { writeScore } from '../table.js'
import { countryLabel, type Wording } from '../phrases/wording.js'

/** The charts of a country, and what each shows. */
export const chartKinds = {
  pyramid: 'the composites and their bands',
  indicators: 'every indicator beside the averages of the region, the continent and the world',
  ranks: 'the ranks of the composites over the editions',
  quadrants: 'all countries on the two axes of the quadrants',
  changes: 'the composites in the edition before and in this one',
  intervals: 'where the ranks of the composites lie when every score may be off'
} as const

export type ChartKind = keyof typeof chartKinds

/** One mark of a chart: every row of a chart has the same members. */
export type Mark = Readonly<Record<string, string | number | null>>

/** What a chart of a country shows; the drawing is made of this and of what is said of the chart. */
export const marksOf = (
  index: LoadedIndex,
  edition: ScoredEdition,
  chart: ChartKind,
  profile: CountryFigures,
  wording: Wording
): Mark[] => {
  if (chart === 'pyramid') return pyramidRows(profile)
  if (chart === 'indicators') return indicatorRows(profile)
  if (chart === 'ranks') return rankRows(index, profile)
  if (chart === 'intervals') return intervalRows(profile)
  return chart === 'quadrants' ? quadrantRows(index, edition, profile, wording) : changeRows(profile)
}

const pyramidRows = ({ composites }: CountryFigures): Mark[] =>
  composites.map(({ node, label, score, band, band_label, scopes }) => {
    const [world] = scopes
    return { node, label, score, band, band_label, rank: world?.rank ?? null, size: world?.size ?? 0 }
  })

const indicatorRows = ({ groups }: CountryFigures): Mark[] =>
  groups.flatMap(({ group, label, indicators }) =>
    indicators.map(({ node, label: name, score, scopes }) => {
      const [world, continent, region] = scopes.map(({ average }) => average)
      const averages = { region: region ?? null, continent: continent ?? null, world: world ?? null }
      return { group, group_label: label, node, label: name, score, ...averages }
    })
  )

/** All editions: the country may be missing from some, and a composite too. */
const rankRows = (index: LoadedIndex, { composites, country }: CountryFigures): Mark[] =>
  [...index.editions.values()].flatMap(edition => {
    const world = coverScope(index, edition, scopeOf(index, 'world'))
    return composites.flatMap(({ node, label }) => {
      if (!edition.scores.has(node)) return []
      const scopeRank = scopeRankOf(edition, node, country.iso3, world)
      const score = writeScore(scoreOf(edition, node, country.iso3), edition.framework.decimals)
      const at = { rank: scopeRank?.rank ?? null, size: scopeRank?.size ?? 0 }
      return [{ edition: edition.framework.edition, node, label, score, ...at }]
    })
  })

const quadrantRows = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { country }: CountryFigures,
  wording: Wording
): Mark[] => {
  const { framework, countries } = edition
  const { quadrants, decimals } = framework
  if (!quadrants) return []
  const [x, y] = quadrants.axes
  return countries.map(iso3 => {
    const [first, second] = [scoreOf(edition, x, iso3), scoreOf(edition, y, iso3)]
    return {
      iso3,
      country: countryLabel(index, iso3, wording),
      x: writeScore(first, decimals),
      y: writeScore(second, decimals),
      quadrant: quadrantOf(framework, readerOf(edition, iso3)),
      shown: iso3 === country.iso3 ? 'yes' : 'no'
    }
  })
}

const changeRows = ({ composites, edition }: CountryFigures): Mark[] =>
  composites.flatMap(({ node, label, score, change }) =>
    change === null || edition.previous === null
      ? []
      : [
          {
            node,
            label,
            from_edition: edition.previous,
            to_edition: edition.id,
            from: change.from,
            to: score,
            delta: change.delta,
            like_for_like: change.like_for_like
          }
        ]
  )

/** In the widest scope of the country. */
const intervalRows = ({ composites }: CountryFigures): Mark[] =>
  composites.flatMap(({ node, label, score, scopes: [widest] }) => {
    const interval = widest && 'rank_interval' in widest ? widest.rank_interval : null
    if (!widest || !interval) return []
    return [{ node, label, score, rank: widest.rank, low: interval.low, high: interval.high, size: widest.size }]
  })
