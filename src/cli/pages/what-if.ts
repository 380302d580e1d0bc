import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { inWords, labelQuadrant, writeFigure, writeSigned, writeScopeRank } from './figures.js'

type Answer = ReturnType<Index['whatIf']>
type Written = Answer['data'][number]

/** Answers that were kept before there was a displayed difference have none. */
export type Effect = Omit<Written, 'displayed_difference'> & Partial<Pick<Written, 'displayed_difference'>>

export interface WhatIfAnswer {
  readonly data: readonly Effect[]
  readonly meta: Answer['meta']
}

type ScopeRanks = Effect['ranks'][string][string]

/** Before and after of every country that a patch changes, with its ranks and whom it passed or let pass. */
export const whatIfPage = (index: Index, { data, meta }: WhatIfAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  const drawn = data.map(effect => {
    const [before, after] = [effect.quadrant.before, effect.quadrant.after].map(id =>
      labelQuadrant(index, meta.edition, id)
    )
    return `${drawEffect(effect, decimals, paint)}\nquadrant: ${before === after ? 'stays' : `${before} ->`} ${after}`
  })
  return [...drawn, ...drawEvidence(meta), paint.dim(sourceLine(meta))].join('\n\n')
}

const drawEffect = (effect: Effect, decimals: number, paint: Paint): string => {
  const { country, iso3, changes, outside = [], overtaken, overtook } = effect
  const moved = changes.map(
    ({ indicator, before, after }) =>
      `  ${indicator}: ${writeFigure(before, decimals)} -> ${writeFigure(after, decimals)}`
  )
  const passed = Object.keys(effect.before).map(
    node => `${node}: overtaken ${listCodes(overtaken[node])}; overtook it ${listCodes(overtook[node])}`
  )
  const apart = outside.length > 0 ? [`not in ${outside.join(', ')}: no ranks there`] : []
  const head = `${paint.bold(country)} (${iso3})`
  return [head, ...moved, '', drawComposites(effect, decimals, paint), '', ...apart, ...passed].join('\n')
}

const drawComposites = (effect: Effect, decimals: number, paint: Paint): string => {
  const scopes = Object.entries(effect.ranks)
  const rows = Object.keys(effect.before).map((node): Cell[] => [
    node,
    { number: writeFigure(effect.before[node] ?? null, decimals) },
    { number: writeFigure(effect.after[node] ?? null, decimals) },
    { number: writeSigned(effect.delta[node] ?? null, decimals) },
    { number: writeSigned(effect.displayed_difference?.[node] ?? null, decimals) },
    effect.delta_exact?.[node] ?? '',
    ...scopes.map(([, ranks]) => describeRanks(ranks[node]))
  ])
  const ranks = scopes.map(([scope]) => `rank_in_${scope}`)
  return drawGrid(['composite', 'before', 'after', 'delta', 'displayed', 'delta_exact', ...ranks], rows, paint)
}

/** Ranks of a scope before and after, with the countries that are tied. */
export const describeRanks = (ranks: ScopeRanks | undefined): string => {
  if (!ranks) return ''
  const { before, after, size, tied_before: tiedBefore, tied_after: tiedAfter } = ranks
  return `${writeScopeRank(before, size, tiedBefore)} -> ${writeScopeRank(after, size, tiedAfter)}`
}

const listCodes = (codes: readonly string[] = []): string => (codes.length > 0 ? codes.join(', ') : 'none')

/** The facts that a patch says it rests on, and its note. */
const drawEvidence = ({ evidence = [], note }: WhatIfAnswer['meta']): string[] => {
  const lines = evidence.map(({ id, statement, bearing, figure }) =>
    [`  ${id} (${inWords(bearing)}) ${statement}`, figure === null ? '' : `[${figure}]`].filter(Boolean).join(' ')
  )
  return [
    ...(lines.length > 0 ? [['rests on:', ...lines].join('\n')] : []),
    ...(note === undefined ? [] : [`note: ${note}`])
  ]
}
