import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { inWords, labelQuadrant, writeBar, writeFigure, writeSigned, writeScopeRank } from './figures.js'

type ProfileAnswer = ReturnType<Index['profile']>
type Profile = ProfileAnswer['data']
type Entry = Profile['composites'][number]

/** A profile to read: composites with ranks, change with like-for-like beside it, indicators by group, extremes. */
export const profilePage = (index: Index, { data, meta }: ProfileAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(data.edition.id)?.framework.decimals ?? 0
  return [
    headLines(index, data, paint),
    drawComposites(data, decimals, paint),
    ...changeLines(data, decimals, paint),
    drawIndicators(index, data, decimals, paint),
    extremeLines(data, decimals, paint),
    paint.dim(sourceLine(meta))
  ].join('\n\n')
}

const headLines = (index: Index, { country, edition, quadrant }: Profile, paint: Paint): string => {
  const codes = [country.iso3, country.iso2, country.m49].filter(Boolean).join(', ')
  const { id, data_year: year, previous } = edition
  const before = labelQuadrant(index, previous, quadrant.before)
  const now = labelQuadrant(index, id, quadrant.id)
  return [
    `${paint.bold(country.name)} (${codes}), continent:${country.continent}, region:${country.region}`,
    `Edition ${id}, data of ${year}`,
    `${now}${previous === null ? '' : ` (${previous}: ${before === now ? 'the same' : before})`}`
  ].join('\n')
}

const drawComposites = ({ composites }: Profile, decimals: number, paint: Paint): string => {
  const scopes = composites[0]?.scopes ?? []
  const rows = composites.map(({ label, score, score_exact: exact, band, scopes: scopeRanks }): Cell[] => [
    label,
    { number: writeFigure(score, decimals) },
    exact ?? '',
    inWords(band),
    ...scopeRanks.map(scopeRank =>
      writeScopeRank(scopeRank.rank, scopeRank.size, scopeRank.tied, intervalOf(scopeRank))
    )
  ])
  const ranks = scopes.map(({ scope }) => `rank_in_${scope}`)
  return drawGrid(['composite', 'score', 'exact', 'band', ...ranks], rows, paint)
}

/** There where intervals were asked for. */
const intervalOf = (scopeRank: Entry['scopes'][number]) =>
  'rank_interval' in scopeRank ? scopeRank.rank_interval : null

const changeLines = ({ composites, edition }: Profile, decimals: number, paint: Paint): string[] => {
  if (edition.previous === null) return []
  const signed = (change: number | null): Cell => ({ number: writeSigned(change, decimals) })
  const rows = composites.map(({ label, score, change }): Cell[] => [
    label,
    { number: writeFigure(change?.from ?? null, decimals) },
    { number: writeFigure(score, decimals) },
    signed(change?.delta ?? null),
    change?.delta_exact ?? '',
    signed(change?.like_for_like ?? null),
    signed(change?.basket_effect ?? null),
    ...(change?.ranks ?? []).map(({ rank_from: from, rank_to: to }) => `${from ?? 'unranked'} -> ${to ?? 'unranked'}`)
  ])
  const ranks = (composites[0]?.scopes ?? []).map(({ scope }) => `rank_in_${scope}`)
  const heads = [edition.previous, edition.id, 'delta', 'delta_exact', 'like_for_like', 'basket_effect', ...ranks]
  return [drawGrid([`change since ${edition.previous}`, ...heads], rows, paint)]
}

const drawIndicators = (index: Index, { groups, edition }: Profile, decimals: number, paint: Paint): string => {
  const row = ({ node, label, score, band, scopes, change }: Entry): Cell[] => {
    const max = index.release.definitions.get(node)?.scale.max.valueOf() ?? 10
    const average = scopes[0]?.average ?? null
    return [
      `  ${label}`,
      { number: writeFigure(score, decimals) },
      writeBar(score, max),
      inWords(band),
      { number: writeFigure(average, decimals) },
      ...(edition.previous === null
        ? []
        : [{ number: change?.from == null ? 'new' : writeSigned(change.delta, decimals) }])
    ]
  }
  const rows = groups.flatMap(({ label, indicators }): Cell[][] => [[paint.bold(label)], ...indicators.map(row)])
  const widest = groups[0]?.indicators[0]?.scopes[0]?.scope ?? 'world'
  const since = edition.previous === null ? [] : [`since_${edition.previous}`]
  return drawGrid(['indicator', 'score', 'of ten', 'band', `${widest}_average`, ...since], rows, paint)
}

const extremeLines = ({ composites, groups, strongest, weakest }: Profile, decimals: number, paint: Paint): string => {
  const entries = [...composites, ...groups.flatMap(({ indicators }) => indicators)]
  const labels = new Map(entries.map(({ node, label }) => [node, label]))
  const write = (margins: Profile['strongest'][string] = []): string =>
    margins.map(({ node, margin }) => `${labels.get(node) ?? node} ${writeSigned(margin, decimals)}`).join(', ')
  const roots = Object.keys(strongest).map(root =>
    [
      `${paint.bold(labels.get(root) ?? root)}, margin to the average of the world, positive in favour`,
      `  strongest: ${write(strongest[root])}`,
      `  weakest:   ${write(weakest[root])}`
    ].join('\n')
  )
  return roots.join('\n')
}
