import { colToLetter } from 'hucre/xlsx'
import { ranksIn } from '../analyses/ranking/ranking.js'
import { coverScope, type LoadedIndex } from '../answers/loaded.js'
import { roundScore } from '../exact/rounding.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { countFormula, sheetFormula, type ModelPlaces } from './model-formula.js'

/** A composite as the sheet has it: its score, computed there where it can be, and its rank. */
export interface ModelComposite {
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

/** Code and name of the country stand before the indicators. */
export const firstColumns = 2
const longestFormula = 8000

/** Which composites of an edition are formulas of its sheet, and whose ranks are. */
export const liveParts = (index: LoadedIndex, edition: ScoredEdition) => {
  const composites = compositesOf(index, edition)
  const idsWhere = (holds: (one: ModelComposite) => boolean): string[] => composites.filter(holds).map(({ id }) => id)
  return {
    scores: idsWhere(one => one.formulaIn(2) !== undefined),
    ranks: idsWhere(one => one.ranksFollow)
  }
}

/** The composites of an edition, in the order of its tree. */
export const compositesOf = (index: LoadedIndex, edition: ScoredEdition): ModelComposite[] => {
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

/** Among all rows; of an empty cell there is none. */
export const rankFormula = ({ score }: ModelComposite, row: number, length: number): string =>
  `IF(ISNUMBER(${score}${row}),RANK(${score}${row},${score}$2:${score}$${length + 1}),"")`
