import { warningsOf } from '../../analyses/warnings/warnings.js'
import { answerObject } from '../../answers/answer.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import type { Paint } from '../terminal.js'

/** What a sound release holds. */
export const answerCheck = (index: Index) => {
  const { id, index: info, definitions, countries, published, evidence, narratives } = index.release
  const rule = 'every file read and checked; with any fault there is no release'
  const data = {
    release: id,
    index: { id: info.id, name: info.name },
    countries: countries.length,
    definitions: definitions.size,
    scopes: index.loaded.scopes.size,
    published: [...published.values()].reduce((sum, rows) => sum + rows.length, 0),
    evidence: {
      facts: evidence.facts.size,
      countries: new Set([...evidence.facts.values()].map(fact => fact.country)).size,
      sources: Object.keys(evidence.sources).length,
      conflicts: Object.keys(evidence.conflicts).length,
      tables: evidence.tables.size
    },
    narratives: {
      texts: narratives.size,
      languages: [...new Set([...narratives.values()].map(({ language }) => language))]
    },
    editions: index.editions().data,
    warnings: warningsOf(index.release, index.loaded.editions.values())
  }
  return answerObject(index.loaded, data, { rule })
}

export const checkPage = (index: Index, { data }: ReturnType<typeof answerCheck>, paint: Paint): string => {
  const { columns, rows } = index.editions().table
  const editions = drawGrid(
    columns.map(({ name }) => (name === 'id' ? 'edition' : name)),
    rows.map(row => columns.map(({ cell }) => cell(row))),
    paint
  )
  return [
    `${paint.bold(data.index.name)} is sound.`,
    `release ${data.release}`,
    `${data.countries} countries, ${data.scopes} scopes, ${data.definitions} indicators and composites, ${data.published} rows of published composites`,
    ...evidenceLine(data.evidence),
    ...narrativesLine(data.narratives),
    '',
    editions,
    ...data.warnings.map(warning => `warning: ${warning}`)
  ].join('\n')
}

type EvidenceCounts = ReturnType<typeof answerCheck>['data']['evidence']

/** Nothing where a release has no evidence. */
const evidenceLine = ({ facts, countries, sources, conflicts, tables }: EvidenceCounts): string[] =>
  facts === 0
    ? []
    : [
        `evidence: ${facts} facts on ${countries} ${countries === 1 ? 'country' : 'countries'} from ${sources} sources, ${conflicts} conflicts, ${tables} ${tables === 1 ? 'table' : 'tables'}`
      ]

type NarrativeCounts = ReturnType<typeof answerCheck>['data']['narratives']

/** Nothing where a release has no narratives. */
const narrativesLine = ({ texts, languages }: NarrativeCounts): string[] =>
  texts === 0 ? [] : [`narratives: ${texts} ${texts === 1 ? 'text' : 'texts'} in ${languages.join(', ')}`]
