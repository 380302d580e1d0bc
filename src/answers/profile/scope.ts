import type { RankScope } from '../../analyses/ranking/ranking.js'
import { profileScope, type Extreme, type ScopeMember, type ScopeNode } from '../../analyses/profile/scope.js'
import type { Scope } from '../../data/scopes.js'
import { DomainError, settleAll } from '../../errors.js'
import type { Score } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerObject, pageFacts } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { compositesAmong, groupIndicators, labelOf } from '../method/groups.js'
import { coverScope, editionBefore, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import {
  integerColumn,
  listColumn,
  scoreColumns,
  tableToObjects,
  textColumn,
  writeFraction,
  writeScore,
  type ScoreFormat,
  type Table
} from '../table.js'
import { countryLabel, scopeLabel, wordingOf, type Wording } from '../phrases/wording.js'

export interface ScopeQuestion {
  readonly edition: string
  readonly scope: string
  readonly exact?: boolean | undefined
  readonly language?: string | undefined
}

/** The profile of a scope: quadrants, averages with extremes and change, indicators by group, and its countries by rank. */
export const answerScope = (index: LoadedIndex, question: ScopeQuestion) => {
  const [edition, asked, wording] = settleAll(
    () => editionOf(index, question.edition),
    () => scopeOf(index, question.scope),
    () => wordingOf(index, question.language)
  )
  const scope = coveredScope(index, edition, asked)
  const previous = editionBefore(index, edition)
  const before = previous && { edition: previous, scope: coverScope(index, previous, asked) }
  const profile = profileScope({ edition, scope }, before)
  const format = { decimals: edition.framework.decimals, exact: question.exact }
  const table = tableOf(index, edition, profile.members, format, wording)
  const data = {
    language: wording.language,
    data_year: edition.framework.dataYear,
    scope: asked.id,
    label: scopeLabel(index, asked.id, wording),
    size: scope.positions.length,
    quadrants: profile.quadrants,
    quadrant_labels: Object.fromEntries(
      Object.entries(edition.framework.quadrants?.labels ?? {}).map(([id, label]) => [id, wording.label(label, id)])
    ),
    composites: compositesAmong(index, profile.nodes).map(compositeWriter(index, previous, format, wording)),
    groups: groupIndicators(index, profile.nodes, wording).map(({ group, label, nodes }) => ({
      group,
      label,
      indicators: nodes.map(indicatorWriter(index, format, wording))
    })),
    members: tableToObjects(table)
  }
  const rule =
    'averages: plain means of the exact scores of the countries of the scope; change: difference of the averages of this ' +
    'edition and the one before, each over its own countries; ranks in the scope over exact scores; rounded ' +
    roundingRule(format.decimals)
  const { meta } = answerObject(index, data, { edition, rule })
  const facts = { previous: previous?.framework.edition ?? null, ...pageFacts(index, edition) }
  return { data, meta: { ...meta, ...facts }, table: table as unknown as Table }
}

const coveredScope = (index: LoadedIndex, edition: ScoredEdition, asked: Scope): RankScope => {
  const scope = coverScope(index, edition, asked)
  if (scope.positions.length > 0) return scope
  throw new DomainError('SCOPE_EMPTY', {
    pointer: '/scope',
    detail: `No country of ${asked.id} is in edition ${edition.framework.edition}.`,
    allowed: ['a scope with a country of the edition']
  })
}

/** A score under a name, and with `exact` its fraction. */
const written = <Name extends string>(name: Name, score: Score | null, { decimals, exact }: ScoreFormat) => {
  const members = {
    [name]: writeScore(score, decimals),
    ...(exact && { [`${name}_exact`]: writeFraction(score) })
  }
  return members as Readonly<Record<Name, number | null>> & Readonly<Partial<Record<`${Name}_exact`, string | null>>>
}

const writeExtreme = (extreme: Extreme | null, format: ScoreFormat) =>
  extreme && { ...written('score', extreme.score, format), countries: extreme.countries }

const compositeWriter =
  (index: LoadedIndex, previous: ScoredEdition | undefined, format: ScoreFormat, wording: Wording) =>
  ({ node, average, lowest, highest, world, change }: ScopeNode) => ({
    node,
    label: labelOf(index, node, wording),
    ...written('average', average?.score ?? null, format),
    missing: average?.missing ?? [],
    ...written('world_average', world?.score ?? null, format),
    lowest: writeExtreme(lowest, format),
    highest: writeExtreme(highest, format),
    change: previous ? { since: previous.framework.edition, ...written('delta', change, format) } : null
  })

const indicatorWriter =
  (index: LoadedIndex, format: ScoreFormat, wording: Wording) =>
  ({ node, average, highest, world }: ScopeNode) => ({
    node,
    label: labelOf(index, node, wording),
    ...written('average', average?.score ?? null, format),
    ...written('world_average', world?.score ?? null, format),
    highest: writeExtreme(highest, format)
  })

/** One row a country: for each composite score, rank and whom it ties with, in the scope. */
const tableOf = (
  index: LoadedIndex,
  edition: ScoredEdition,
  rows: readonly ScopeMember[],
  format: ScoreFormat,
  wording: Wording
): Table<ScopeMember> => {
  const columns = [
    textColumn<ScopeMember>('iso3', row => row.iso3),
    textColumn<ScopeMember>('country', row => countryLabel(index, row.iso3, wording)),
    textColumn<ScopeMember>('quadrant', row => row.quadrant),
    ...edition.composites.flatMap(node => [
      ...scoreColumns<ScopeMember>(node, row => scoreOf(edition, node, row.iso3), format),
      integerColumn<ScopeMember>(`${node}_rank`, row => row.standings.get(node)?.rank ?? null),
      integerColumn<ScopeMember>(`${node}_size`, row => row.standings.get(node)?.size ?? 0),
      listColumn<ScopeMember>(`${node}_tied`, row => row.standings.get(node)?.tied ?? [])
    ])
  ]
  return { columns, rows }
}
