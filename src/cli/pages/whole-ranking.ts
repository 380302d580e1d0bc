import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { writeFigure } from './figures.js'
import { describeReform, describeShifts } from './shifts.js'
import { describeRanks, type Effect, type WhatIfAnswer } from './what-if.js'

/** What a patch of the method or of a scope does to the whole ranking: formulas, who moves, and the table of all. */
export const wholeRankingPage = (index: Index, { data, meta }: WhatIfAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  const { shifts = {}, quadrant_changes = [] } = meta.summary ?? {}
  const { method = [], float64 = [] } = meta
  const reform = { method, float64, quadrant_changes }
  const summary = Object.entries(shifts).map(([node, of]) => describeShifts(node, of).join('\n  '))
  const lines = [...describeReform(reform), ...summary].join('\n')
  const tables = Object.keys(shifts).map(node => drawNode(node, data, decimals, paint))
  return [lines, ...tables, paint.dim(sourceLine(meta))].join('\n\n')
}

const drawNode = (node: string, effects: readonly Effect[], decimals: number, paint: Paint): string => {
  const asked = [...new Set(effects.flatMap(({ outside = [] }) => outside))]
  const ranked = effects
    .filter(({ before }) => node in before)
    .map(effect => ({ effect, ranks: effect.ranks.world?.[node] }))
    .toSorted((a, b) => (a.ranks?.before ?? Infinity) - (b.ranks?.before ?? Infinity))
  const rows = ranked.map(({ effect: { iso3, country, before, after, ranks: all }, ranks }): Cell[] => [
    iso3,
    country,
    { number: writeFigure(before[node] ?? null, decimals) },
    { number: writeFigure(after[node] ?? null, decimals) },
    { number: ranks?.before?.toString() ?? 'unranked' },
    { number: ranks?.after?.toString() ?? 'unranked' },
    { number: writeShift(ranks?.shift ?? null) },
    ...asked.map(scope => (all[scope] ? describeRanks(all[scope][node]) : 'not in it'))
  ])
  const heads = [
    'iso3',
    'country',
    'before',
    'after',
    'rank_before',
    'rank_after',
    'shift',
    ...asked.map(scope => `rank_in_${scope}`)
  ]
  return `${paint.bold(node)}\n${drawGrid(heads, rows, paint)}`
}

const writeShift = (shift: number | null): string =>
  shift === null ? '' : shift > 0 ? `+${shift}` : shift === 0 ? '=' : String(shift)
