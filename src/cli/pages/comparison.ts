import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { labelQuadrant, writeFigure, writeSigned, writeScopeRank } from './figures.js'

type ComparisonAnswer = ReturnType<Index['comparison']>
type Comparison = ComparisonAnswer['data']
type Entry = Comparison['composites'][number]

/** Countries in columns: composites with ranks and changes, indicators by group, and the distance of every two. */
export const comparisonPage = (index: Index, { data, meta }: ComparisonAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  const figure = (score: number | null): Cell => ({ number: writeFigure(score, decimals) })
  const codes = data.countries.map(({ iso3 }) => iso3)
  const scores = ({ label, values, spread }: Entry): Cell[] => [
    label,
    ...values.map(({ score }) => figure(score)),
    figure(spread)
  ]
  const ranks = ({ label, values }: Entry): Cell[] => [
    label,
    ...values.map(({ rank, size, tied }) => writeScopeRank(rank, size, tied))
  ]
  const changes = ({ label, values }: Entry): Cell[] => [
    label,
    ...values.map(({ change }) => (change ? writeBoth(change.delta, change.like_for_like, decimals) : ''))
  ]
  const groups = data.groups.flatMap(({ label, indicators }): Cell[][] => [
    [paint.bold(label)],
    ...indicators.map(scores)
  ])
  const distances = codes.map((a): Cell[] => [a, ...codes.map(b => distanceCell(data, a, b, figure))])
  const since = data.composites[0]?.values[0]?.change?.since
  return [
    headLines(index, data, meta.edition, paint),
    drawGrid(['composite', ...codes, 'spread'], data.composites.map(scores), paint),
    drawGrid(['rank in world', ...codes], data.composites.map(ranks), paint),
    ...(since === undefined
      ? []
      : [drawGrid([`change since ${since} (like for like)`, ...codes], data.composites.map(changes), paint)]),
    drawGrid(['indicator', ...codes, 'spread'], groups, paint),
    drawGrid(['distance', ...codes], distances, paint),
    paint.dim(sourceLine(meta))
  ].join('\n\n')
}

const headLines = (index: Index, { countries }: Comparison, edition: string | null, paint: Paint): string =>
  countries
    .map(({ iso3, name, region, quadrant }) => {
      return `${paint.bold(name)} (${iso3}), region:${region}, ${labelQuadrant(index, edition, quadrant).toLowerCase()}`
    })
    .join('\n')

/** A change with like-for-like beside it. */
const writeBoth = (delta: number | null, likeForLike: number | null, decimals: number): string =>
  `${writeSigned(delta, decimals)} (${writeSigned(likeForLike, decimals)})`

const distanceCell = (
  { distances }: Comparison,
  a: string,
  b: string,
  figure: (score: number | null) => Cell
): Cell => {
  const pair = distances.find(each => (each.a === a && each.b === b) || (each.a === b && each.b === a))
  return pair ? figure(pair.distance) : '.'
}
