import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import { standingOf } from '../../analyses/ranking/ranking.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import type { CellError } from '../../analyses/uncertainty/model.js'
import { toFloat } from '../../exact/fraction.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { labelOf } from '../method/groups.js'
import { coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { answerProfile } from './profile.js'
import { integerColumn, textColumn, writeScore, type Column } from '../table.js'
import { countryLabel, wordingOf, type Wording } from '../phrases/wording.js'

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

export interface ChartQuestion {
  readonly edition: string
  readonly chart: ChartKind
  readonly country: string
  readonly language?: string | undefined
  /** For the intervals; every score one step too high or too low unless told. */
  readonly uncertainty?: CellError | undefined
  readonly level?: number | undefined
}

/** What a chart of a country shows, as a list; the drawing is made of this and nothing else. */
export const answerChart = (index: LoadedIndex, question: ChartQuestion) => {
  const { chart, uncertainty, level } = question
  const errors = chart === 'intervals' ? { uncertainty: uncertainty ?? defaultError, level } : { uncertainty, level }
  const { data, meta } = answerProfile(index, { ...question, ...errors })
  const shared = (meta.uncertainty as { readonly level?: number } | undefined)?.level ?? null
  return chartOf(index, chart, data, shared)
}

/** The chart of a profile that was made already. */
export const chartOf = (index: LoadedIndex, chart: ChartKind, profile: Profile, level: number | null = null) => {
  const edition = editionOf(index, profile.edition.id)
  const wording = wordingOf(index, profile.language)
  const { decimals } = edition.framework
  const rows = rowsOf(index, edition, chart, profile, wording)
  const columns = columnsOf(rows, decimals)
  const { iso3, name } = profile.country
  const [first] = profile.composites
  const facts = {
    chart,
    shows: chartKinds[chart],
    language: wording.language,
    country: { iso3, name },
    high_from: writeScore(edition.framework.quadrants?.highFrom ?? null, decimals),
    axes: edition.framework.quadrants?.axes.map(node => labelOf(index, node, wording)) ?? [],
    region: profile.scopes[first?.scopes.at(-1)?.scope ?? ''] ?? '',
    previous: profile.edition.previous,
    max: toFloat(index.release.index.scale.max),
    decimals,
    level
  }
  const rule = `as in the profile of the country; rounded ${roundingRule(decimals)}`
  return answerTable(index, { columns, rows }, { edition, rule, facts })
}

const defaultError: CellError = { kind: 'step', k: 1 }

type Profile = ReturnType<typeof answerProfile>['data']

/** One mark of a chart: every row of a chart has the same members. */
type Row = Readonly<Record<string, string | number | null>>

const rowsOf = (
  index: LoadedIndex,
  edition: ScoredEdition,
  chart: ChartKind,
  profile: Profile,
  wording: Wording
): Row[] => {
  if (chart === 'pyramid') return pyramidRows(profile)
  if (chart === 'indicators') return indicatorRows(profile)
  if (chart === 'ranks') return rankRows(index, profile)
  if (chart === 'intervals') return intervalRows(profile)
  return chart === 'quadrants' ? quadrantRows(index, edition, profile, wording) : changeRows(profile)
}

const pyramidRows = ({ composites }: Profile): Row[] =>
  composites.map(({ node, label, score, band, band_label, scopes }) => {
    const [world] = scopes
    return { node, label, score, band, band_label, rank: world?.rank ?? null, size: world?.size ?? 0 }
  })

const indicatorRows = ({ groups }: Profile): Row[] =>
  groups.flatMap(({ group, label, indicators }) =>
    indicators.map(({ node, label: name, score, scopes }) => {
      const [world, continent, region] = scopes.map(({ average }) => average)
      const averages = { region: region ?? null, continent: continent ?? null, world: world ?? null }
      return { group, group_label: label, node, label: name, score, ...averages }
    })
  )

/** All editions: the country may be missing from some, and a composite too. */
const rankRows = (index: LoadedIndex, { composites, country }: Profile): Row[] =>
  [...index.editions.values()].flatMap(edition => {
    const world = coverScope(index, edition, scopeOf(index, 'world'))
    return composites.flatMap(({ node, label }) => {
      if (!edition.scores.has(node)) return []
      const standing = standingOf(edition, node, country.iso3, world)
      const score = writeScore(scoreOf(edition, node, country.iso3), edition.framework.decimals)
      const at = { rank: standing?.rank ?? null, size: standing?.size ?? 0 }
      return [{ edition: edition.framework.edition, node, label, score, ...at }]
    })
  })

const quadrantRows = (index: LoadedIndex, edition: ScoredEdition, { country }: Profile, wording: Wording): Row[] => {
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

const changeRows = ({ composites, edition }: Profile): Row[] =>
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
const intervalRows = ({ composites }: Profile): Row[] =>
  composites.flatMap(({ node, label, score, scopes: [widest] }) => {
    const interval = widest && 'rank_interval' in widest ? widest.rank_interval : null
    if (!widest || !interval) return []
    return [{ node, label, score, rank: widest.rank, low: interval.low, high: interval.high, size: widest.size }]
  })

const whole = ['rank', 'size', 'low', 'high']

const columnsOf = (rows: readonly Row[], decimals: number): Column<Row>[] =>
  Object.keys(rows[0] ?? {}).map(name => {
    const of = (row: Row) => row[name] ?? null
    if (whole.includes(name)) return integerColumn(name, row => of(row) as number | null)
    if (!rows.some(row => typeof of(row) === 'number')) return textColumn(name, row => of(row) as string | null)
    const cell = (row: Row) => ({ number: (of(row) as number | null)?.toFixed(decimals) ?? '' })
    return { name, json: of, cell }
  })
