import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { labelQuadrant, writeFigure, writeSigned, writeScopeRank } from './figures.js'

type ScopeAnswer = ReturnType<Index['scopeProfile']>
type Scope = ScopeAnswer['data']
type Composite = Scope['composites'][number]

/** A scope to read: quadrants, averages with extremes and change, indicators by group, and its countries by rank. */
export const scopePage = (index: Index, { data, meta }: ScopeAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  return [
    headLines(index, data, meta.edition, paint),
    drawComposites(data, decimals, paint),
    drawIndicators(data, decimals, paint),
    drawMembers(data, decimals, paint),
    paint.dim(sourceLine(meta))
  ].join('\n\n')
}

const headLines = (
  index: Index,
  { scope, label, size, quadrants }: Scope,
  edition: string | null,
  paint: Paint
): string =>
  [
    `${paint.bold(label)} (${scope}), ${size} ${size === 1 ? 'country' : 'countries'}`,
    Object.entries(quadrants ?? {})
      .map(([quadrant, count]) => `${labelQuadrant(index, edition, quadrant)}: ${count}`)
      .join('; ')
  ]
    .filter(Boolean)
    .join('\n')

const figureOf =
  (decimals: number) =>
  (score: number | null): Cell => ({ number: writeFigure(score, decimals) })

const extremeOf = (extreme: Composite['lowest'], decimals: number): string =>
  extreme ? `${writeFigure(extreme.score, decimals)} ${extreme.countries.join(', ')}` : ''

const drawComposites = ({ composites }: Scope, decimals: number, paint: Paint): string => {
  const figure = figureOf(decimals)
  const since = composites[0]?.change?.since
  const rows = composites.map((entry): Cell[] => [
    entry.label,
    figure(entry.average),
    entry.average_exact ?? '',
    figure(entry.world_average),
    { number: entry.change ? writeSigned(entry.change.delta, decimals) : '' },
    extremeOf(entry.lowest, decimals),
    extremeOf(entry.highest, decimals)
  ])
  const heads = ['composite', 'average', 'exact', 'world', `since_${since ?? ''}`, 'lowest', 'highest']
  return drawGrid(heads, rows, paint)
}

const drawIndicators = ({ groups }: Scope, decimals: number, paint: Paint): string => {
  const figure = figureOf(decimals)
  const rows = groups.flatMap(({ label, indicators }): Cell[][] => [
    [paint.bold(label)],
    ...indicators.map((entry): Cell[] => [
      `  ${entry.label}`,
      figure(entry.average),
      figure(entry.world_average),
      extremeOf(entry.highest, decimals)
    ])
  ])
  return drawGrid(['indicator', 'average', 'world', 'highest'], rows, paint)
}

const drawMembers = ({ composites, members }: Scope, decimals: number, paint: Paint): string => {
  const rows = members.map((member): Cell[] => [
    member.iso3,
    member.country,
    ...composites.flatMap(({ node }): Cell[] => [
      figureOf(decimals)(member[node] as number | null),
      writeScopeRank(
        member[`${node}_rank`] as number | null,
        member[`${node}_size`] as number,
        member[`${node}_tied`] as string[]
      )
    ])
  ])
  return drawGrid(['iso3', 'country', ...composites.flatMap(({ node }) => [node, 'rank'])], rows, paint)
}
