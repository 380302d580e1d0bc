import type { Cell, CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx'
import { colToLetter } from 'hucre/xlsx'
import { ranksIn } from '../analyses/ranking/ranking.js'
import { coverScope, type LoadedIndex } from '../answers/loaded.js'
import { scaleOf } from '../answers/method/column-facts.js'
import { toFloat } from '../exact/fraction.js'
import { roundScore } from '../exact/rounding.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { countFormula, sheetFormula, type ModelPlaces } from './model-formula.js'
import { decimalsFormat, headStyle } from './sheet.js'

/** A composite as the sheet has it: its score, computed there where it can be, and its rank. */
interface ModelComposite {
  readonly id: string
  /** Letters of the columns of its score and its rank. */
  readonly score: string
  readonly rank: string
  readonly formulaIn: (row: number) => string | undefined
  readonly values: readonly (number | null)[]
  readonly ranks: readonly (number | null)[]
  /** Whether the rounded scores of the sheet give the ranks that the exact ones do. */
  readonly ranksFollow: boolean
}

const firstColumns = 2
const inputStyle: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } } }
const longestFormula = 8000

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

/** Which composites of an edition are formulas of its sheet, and whose ranks are. */
export const liveParts = (index: LoadedIndex, edition: ScoredEdition) => {
  const composites = compositesOf(index, edition)
  const idsWhere = (holds: (one: ModelComposite) => boolean): string[] => composites.filter(holds).map(({ id }) => id)
  return {
    scores: idsWhere(one => one.formulaIn(2) !== undefined),
    ranks: idsWhere(one => one.ranksFollow)
  }
}

const compositesOf = (index: LoadedIndex, edition: ScoredEdition): ModelComposite[] => {
  const { indicators, framework } = edition
  const ids = edition.composites
  const firstScore = firstColumns + indicators.length
  const formulas = framework.nodes.flatMap(({ id, formula }) => (formula ? [[id, formula] as const] : []))
  const places: ModelPlaces = {
    columnOf: new Map(indicators.map((id, at) => [id, colToLetter(firstColumns + at)])),
    formulaOf: new Map(formulas)
  }
  return ids.map((id, at) => {
    const values = edition.countries.map((_, position) => {
      const score = edition.scores.get(id)?.at(position) ?? null
      return score === null ? null : roundScore(score, framework.decimals)
    })
    const ranks = ranksOf(index, edition, id)
    return {
      id,
      score: colToLetter(firstScore + at),
      rank: colToLetter(firstScore + ids.length + at),
      formulaIn: row => formulaIn(id, row, places, framework.decimals),
      values,
      ranks,
      ranksFollow: values.every((value, own) => rankAmong(values, value) === ranks[own])
    }
  })
}

/** Rounded once, and empty where a score beneath it is. */
const formulaIn = (id: string, row: number, places: ModelPlaces, decimals: number): string | undefined => {
  const formula = places.formulaOf.get(id)
  const mean = formula && sheetFormula(formula, row, places)
  if (!formula || mean === undefined) return undefined
  const { count, needed } = countFormula(formula, row, places)
  const whole = `IF(${count}<${needed},"",ROUND(${mean},${decimals}))`
  return whole.length > longestFormula ? undefined : whole
}

const ranksOf = (index: LoadedIndex, edition: ScoredEdition, node: string): (number | null)[] => {
  const world = index.scopes.get('world')
  const ranked = world ? ranksIn(edition, node, coverScope(index, edition, world)) : []
  const ranks = new Map(ranked.map(({ iso3, rank }) => [iso3, rank]))
  return edition.countries.map(iso3 => ranks.get(iso3) ?? null)
}

const rankAmong = (values: readonly (number | null)[], value: number | null): number | null =>
  value === null ? null : 1 + values.filter(other => other !== null && other > value).length

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

const rankFormula = ({ score }: ModelComposite, row: number, length: number): string =>
  `IF(ISNUMBER(${score}${row}),RANK(${score}${row},${score}$2:${score}$${length + 1}),"")`

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
