import type { Cell, CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx'
import { colToLetter } from 'hucre/xlsx'
import type { LoadedIndex } from '../answers/loaded.js'
import { scaleOf } from '../answers/method/column-facts.js'
import { toFloat } from '../exact/fraction.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { compositesOf, firstColumns, rankFormula, type ModelComposite } from './model-composites.js'
import { decimalsFormat, headStyle } from './sheet.js'

const inputStyle: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } } }

/**
 * An edition as a sheet that can be calculated with: indicators as inputs, composites and ranks as formulas with the exact
 * values, and beside them what was published.
 */
export const modelSheet = (index: LoadedIndex, edition: ScoredEdition): WriteSheet => {
  const composites = compositesOf(index, edition)
  const { indicators, countries, framework } = edition
  const published = publishedOf(index, edition)
  const heads = [
    'iso3',
    'country',
    ...indicators,
    ...composites.map(({ id }) => id),
    ...composites.map(({ id }) => `rank_${id}`),
    ...published.map(({ id }) => `published_${id}`)
  ]
  const last = countries.length + 1
  return {
    name: modelName(edition),
    columns: heads.map((name, at) => columnOf(name, at, edition, composites.length)),
    rows: [heads, ...countries.map((iso3, at) => rowOf(index, edition, iso3, at, composites, published))],
    cells: cellsOf(heads, composites, countries.length, framework.decimals),
    freezePane: { rows: 1, columns: firstColumns },
    autoFilter: { range: `A1:${colToLetter(heads.length - 1)}${last}` },
    dataValidations: indicators.map((id, at) => validationOf(index, id, colToLetter(firstColumns + at), last))
  }
}

export const modelName = ({ framework }: ScoredEdition): string => `model_${framework.edition}`.slice(0, 31)

interface PublishedColumn {
  readonly id: string
  readonly of: ReadonlyMap<string, string>
}

const publishedOf = ({ release }: LoadedIndex, { framework, composites }: ScoredEdition): PublishedColumn[] => {
  const rows = release.published.get(framework.edition) ?? []
  return composites.flatMap(id => {
    const of = new Map(rows.flatMap(row => (row.composites[id] ? [[row.iso3, row.composites[id]] as const] : [])))
    return of.size > 0 ? [{ id, of }] : []
  })
}

const rowOf = (
  index: LoadedIndex,
  edition: ScoredEdition,
  iso3: string,
  at: number,
  composites: readonly ModelComposite[],
  published: readonly PublishedColumn[]
): (string | number | null)[] => [
  iso3,
  index.countries.get(iso3)?.name ?? iso3,
  ...edition.indicators.map(id => {
    const score = edition.scores.get(id)?.at(at) ?? null
    return score === null ? null : toFloat(score)
  }),
  ...composites.map(({ values }) => values[at] ?? null),
  ...composites.map(({ ranks }) => ranks[at] ?? null),
  ...published.map(({ of }) => (of.has(iso3) ? Number(of.get(iso3)) : null))
]

/** The formulas, over the values that they give. */
const cellsOf = (
  heads: readonly string[],
  composites: readonly ModelComposite[],
  length: number,
  decimals: number
): Map<string, Partial<Cell>> => {
  const cells = new Map<string, Partial<Cell>>(heads.map((_, at) => [`0,${at}`, { style: headStyle }]))
  for (const one of composites) {
    for (let at = 0; at < length; at++) {
      const row = at + 2
      const score = one.formulaIn(row)
      if (score !== undefined)
        cells.set(`${row - 1},${numberOf(heads, one.id)}`, formulaCell(score, one.values[at], decimalsFormat(decimals)))
      if (one.ranksFollow)
        cells.set(
          `${row - 1},${numberOf(heads, `rank_${one.id}`)}`,
          formulaCell(rankFormula(one, row, length), one.ranks[at], '0')
        )
    }
  }
  return cells
}

const numberOf = (heads: readonly string[], name: string): number => heads.indexOf(name)

const formulaCell = (formula: string, value: number | null | undefined, numFmt: string): Partial<Cell> => ({
  type: 'formula',
  value: null,
  formula,
  formulaResult: value ?? '',
  style: { numFmt }
})

const columnOf = (name: string, at: number, edition: ScoredEdition, composites: number): ColumnDef => {
  const { indicators, framework } = edition
  if (at < firstColumns) return { width: at === 0 ? 8 : 28, numFmt: '@' }
  if (at < firstColumns + indicators.length) return { width: 12, style: { ...inputStyle, numFmt: 'General' } }
  const isRank = at >= firstColumns + indicators.length + composites && name.startsWith('rank_')
  return { width: 12, numFmt: isRank ? '0' : decimalsFormat(framework.decimals) }
}

const validationOf = (index: LoadedIndex, id: string, column: string, last: number) => {
  const { min, max } = scaleOf(index, id)
  const bounds = { formula1: String(toFloat(min)), formula2: String(toFloat(max)) }
  return {
    type: 'decimal' as const,
    operator: 'between' as const,
    ...bounds,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Off the scale',
    errorMessage: `A score of ${id} is from ${bounds.formula1} to ${bounds.formula2}.`,
    range: `${column}2:${column}${last}`
  }
}
