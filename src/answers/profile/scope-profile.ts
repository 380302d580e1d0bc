import type { RankScope } from '../../analyses/ranking/ranking.js'
import {
  profileScope,
  type Extreme,
  type ScopeMember,
  type ScopeNode,
  type ScopeProfile
} from '../../analyses/profile/scope.js'
import type { Scope } from '../../data/scopes.js'
import { DomainError, settleAll } from '../../errors.js'
import type { Score } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { pageFacts } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { compositesAmong, groupIndicators, labelOf } from '../method/groups.js'
import * as ask from '../kit/asks.js'
import { dataWithTable } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { coverScope, editionBefore, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { writeFraction, writeScore, type ScoreFormat } from '../table.js'
import { language } from '../phrases/language.js'
import { countryLabel, scopeLabel, wordingOf, type Wording } from '../phrases/wording.js'

import { memberColumns, memberRows, scopeProfileShape } from './scope-shape.js'

/** The profile of a scope: quadrants, averages with extremes and change, indicators by group, and its countries by rank. */
export const scopeProfile = question({
  word: 'scope-profile',
  path: '/editions/{edition}/scope-profiles/{scope}',
  topic: 'Profiles',
  summary: 'The profile of a scope: averages, extremes, changes, quadrants, and its countries by rank',
  description:
    'The countries stand by rank on the first root of the tree, those without a score last. CSV has one row a country.',
  asks: { edition: ask.edition, scope: ask.oneScope, exact: ask.exact, language },
  gives: dataWithTable(scopeProfileShape, 'members', memberColumns),
  cost: () => 20,
  examples: {
    'Central Asia and the Caucasus': {
      edition: '2023',
      scope: 'region:central_asia_and_the_caucasus',
      exact: true
    }
  },
  answer: (index, asked, tell) => {
    const [edition, within, wording] = settleAll(
      () => editionOf(index, asked.edition),
      () => scopeOf(index, asked.scope),
      () => wordingOf(index, asked.language)
    )
    const scope = coveredScope(index, edition, within)
    const previous = editionBefore(index, edition)
    const before = previous && { edition: previous, scope: coverScope(index, previous, within) }
    const profile = profileScope({ edition, scope }, before)
    const format = { decimals: edition.framework.decimals, exact: asked.exact }
    const members = writeMembers(index, edition, profile.members, format, wording)
    return {
      edition,
      rule:
        'averages: plain means of the exact scores of the countries of the scope; change: difference of the averages of this ' +
        'edition and the one before, each over its own countries; ranks in the scope over exact scores; rounded ' +
        roundingRule(format.decimals),
      facts: { previous: previous?.framework.edition ?? null, ...pageFacts(index, edition) },
      told: tell(
        {
          language: wording.language,
          data_year: edition.framework.dataYear,
          scope: within.id,
          label: scopeLabel(index, within.id, wording),
          size: scope.positions.length,
          quadrants: profile.quadrants,
          quadrant_labels: quadrantLabels(edition, wording),
          ...writeNodes(index, previous, profile, format, wording),
          members: members.data
        },
        members.table
      )
    }
  }
})

const quadrantLabels = ({ framework }: ScoredEdition, wording: Wording): Record<string, string> =>
  Object.fromEntries(
    Object.entries(framework.quadrants?.labels ?? {}).map(([id, label]) => [id, wording.label(label, id)])
  )

const writeNodes = (
  index: LoadedIndex,
  previous: ScoredEdition | undefined,
  { nodes }: ScopeProfile,
  format: ScoreFormat,
  wording: Wording
) => ({
  composites: compositesAmong(index, nodes).map(compositeWriter(index, previous, format, wording)),
  groups: groupIndicators(index, nodes, wording).map(heading => ({
    group: heading.group,
    label: heading.label,
    indicators: heading.nodes.map(indicatorWriter(index, format, wording))
  }))
})

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
const writeMembers = (
  index: LoadedIndex,
  edition: ScoredEdition,
  found: readonly ScopeMember[],
  format: ScoreFormat,
  wording: Wording
) =>
  memberRows.tell({ ...format, names: { composites: edition.composites } })(found, {
    iso3: row => row.iso3,
    country: row => countryLabel(index, row.iso3, wording),
    quadrant: row => row.quadrant,
    composites: {
      '{}': (row, node) => scoreOf(edition, node, row.iso3),
      '{}_rank': (row, node) => row.scopeRanks.get(node)?.rank ?? null,
      '{}_size': (row, node) => row.scopeRanks.get(node)?.size ?? 0,
      '{}_tied': (row, node) => row.scopeRanks.get(node)?.tied ?? []
    }
  })
