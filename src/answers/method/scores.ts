import type { Country } from '../../definitions/countries.js'
import type { Score } from '../../exact/fraction.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { explainScore, explanationColumn, missingBeneath, roundingRule } from '../explanation.js'
import { editionOf, resolveSelection, type LoadedIndex, type Selection } from '../loaded.js'
import { listColumn, scoreColumns, textColumn, type Column } from '../table.js'

export interface ScoresQuestion extends Selection {
  /** One edition; all of them when left out. */
  readonly edition?: string | undefined
  readonly shape?: 'long' | 'wide' | undefined
  readonly exact?: boolean | undefined
  readonly explain?: boolean | undefined
}

interface CountryInEdition {
  readonly edition: ScoredEdition
  readonly country: Country
}

interface ScoreRow extends CountryInEdition {
  readonly node: string
  readonly score: Score | null
}

/** Scores of nodes and countries, in one edition or all: one row a score (long) or one row a country (wide). */
export const answerScores = (index: LoadedIndex, question: ScoresQuestion) => {
  const chosen = question.edition === undefined ? undefined : editionOf(index, question.edition)
  const editions = chosen ? [chosen] : [...index.editions.values()]
  const { nodes, countries, scope } = resolveSelection(index, editions, question)
  const covered = editions.flatMap(edition =>
    countries.filter(country => edition.position.has(country.iso3)).map(country => ({ edition, country }))
  )
  const places = [
    ...(chosen ? [] : [textColumn<CountryInEdition>('edition', row => row.edition.framework.edition)]),
    ...placeColumns
  ]
  const wide = question.shape === 'wide'
  const table = wide ? wideTable(covered, nodes, places, question) : longTable(covered, nodes, places, question)
  const decimals = editions.at(-1)?.framework.decimals ?? 0
  return answerTable(index, table as ReturnType<typeof wideTable>, {
    ...(chosen && { edition: chosen }),
    rule: `indicators as scored by experts, composites by the formulas of /v1/editions; rounded ${roundingRule(decimals)}`,
    facts: { scope: { id: scope.id, size: scope.members.length }, shape: wide ? 'wide' : 'long' }
  })
}

const placeColumns: readonly Column<CountryInEdition>[] = [
  textColumn('iso3', row => row.country.iso3),
  textColumn('country', row => row.country.name),
  textColumn('continent', row => row.country.continent),
  textColumn('region', row => row.country.region)
]

const wideTable = (
  rows: readonly CountryInEdition[],
  nodes: readonly string[],
  places: readonly Column<CountryInEdition>[],
  { exact }: ScoresQuestion
) => {
  const decimals = rows[0]?.edition.framework.decimals ?? 0
  const scores = nodes.flatMap(node =>
    scoreColumns<CountryInEdition>(node, row => scoreOf(row.edition, node, row.country.iso3), { decimals, exact })
  )
  return { columns: [...places, ...scores], rows }
}

const longTable = (
  covered: readonly CountryInEdition[],
  nodes: readonly string[],
  places: readonly Column<ScoreRow>[],
  { exact, explain }: ScoresQuestion
) => {
  const rows = covered.flatMap(row =>
    nodes
      .filter(node => row.edition.scores.has(node))
      .map((node): ScoreRow => ({ ...row, node, score: scoreOf(row.edition, node, row.country.iso3) }))
  )
  const read = (row: ScoreRow) => readerOf(row.edition, row.country.iso3)
  const decimals = rows[0]?.edition.framework.decimals ?? 0
  const columns: Column<ScoreRow>[] = [
    ...places,
    textColumn('node', row => row.node),
    ...scoreColumns<ScoreRow>('score', row => row.score, { decimals, exact })
  ]
  if (rows.some(row => row.score === null)) {
    columns.push(listColumn('missing', row => missingBeneath(row.edition.framework, row.node, read(row))))
  }
  if (explain)
    columns.push(explanationColumn('explanation', row => explainScore(row.edition.framework, row.node, read(row))))
  return { columns, rows }
}
