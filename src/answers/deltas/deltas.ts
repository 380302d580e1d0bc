import { compareEditions, sharedIndicators, type Delta } from '../../analyses/deltas/delta.js'
import { changeOfRank, type RankChange } from '../../analyses/deltas/rank-change.js'
import type { Country } from '../../definitions/countries.js'
import { DomainError, settleAll } from '../../errors.js'
import { parseDecimal, type Score } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { explainScore, explanationColumn, roundingRule } from '../explanation.js'
import { coverScope, editionOf, resolveSelection, type LoadedIndex, type Selection } from '../loaded.js'
import {
  integerColumn,
  listColumn,
  scoreColumns,
  structureColumn,
  textColumn,
  writeFraction,
  writeScore,
  type ScoreFormat
} from '../table.js'

export interface DeltasQuestion extends Selection {
  readonly from: string
  readonly to: string
  readonly exact?: boolean | undefined
  readonly explain?: boolean | undefined
}

interface DeltaRow extends Delta {
  readonly country: Country
  readonly node: string
  readonly ranks: RankChange
}

/** Changes between two editions, split into what moved and what was re-defined; the composites when no node is named. */
export const answerDeltas = (index: LoadedIndex, question: DeltasQuestion) => {
  const [from, to] = settleAll(
    () => editionOf(index, question.from, '/from'),
    () => editionOf(index, question.to, '/to')
  )
  checkOrder(index, from, to)
  const { nodes, countries, scope } = resolveSelection(index, [from, to], question)
  const compare = compareEditions(from, to)
  const pair = { from: coverScope(index, from, scope), to: coverScope(index, to, scope) }
  const rows = countries.flatMap(country =>
    (question.node ? nodes : to.composites).map(node => ({
      country,
      node,
      ...compare(country.iso3, node),
      ranks: changeOfRank(from, to, node, country.iso3, pair)
    }))
  )
  const { decimals } = to.framework
  const explanations = question.explain ? [explain('from', from), explain('to', to)] : []
  return answerTable(
    index,
    { columns: [...deltaColumns(from, to, { decimals, exact: question.exact }), ...explanations], rows },
    {
      rule:
        `delta = to - from, exact, rounded ${roundingRule(decimals)}; displayed_difference = difference of the two rounded scores; ` +
        'like_for_like = both editions scored on the indicators that both have; basket_effect = delta - like_for_like; rank_change = rank_from - rank_to',
      facts: {
        from: from.framework.edition,
        to: to.framework.edition,
        scope: { id: scope.id, size: scope.members.length },
        indicators: { shared: sharedIndicators(from, to).size, ...onlyIn(from, to) }
      }
    }
  )
}

const explain = (name: string, edition: ScoredEdition) =>
  explanationColumn<DeltaRow>(`${name}_explanation`, row =>
    explainScore(edition.framework, row.node, readerOf(edition, row.country.iso3))
  )

const checkOrder = (index: LoadedIndex, from: ScoredEdition, to: ScoredEdition): void => {
  const all = [...index.editions.values()]
  if (all.indexOf(from) < all.indexOf(to)) return
  const [a, b] = [from.framework.edition, to.framework.edition]
  throw new DomainError('EDITIONS_REVERSED', {
    pointer: '/to',
    detail: `Edition ${b} does not come after edition ${a}.`,
    allowed: all.slice(all.indexOf(from) + 1).map(edition => edition.framework.edition)
  })
}

const onlyIn = (from: ScoredEdition, to: ScoredEdition) => ({
  only_from: from.indicators.filter(id => !to.scores.has(id)),
  only_to: to.indicators.filter(id => !from.scores.has(id))
})

const deltaColumns = (from: ScoredEdition, to: ScoredEdition, format: ScoreFormat) => {
  const { decimals } = format
  const only = (node: string): string | null =>
    from.scores.has(node) && to.scores.has(node) ? null : (from.scores.has(node) ? from : to).framework.edition
  return [
    textColumn<DeltaRow>('iso3', row => row.country.iso3),
    textColumn<DeltaRow>('country', row => row.country.name),
    textColumn<DeltaRow>('node', row => row.node),
    textColumn<DeltaRow>('only_in', row => only(row.node)),
    ...scoreColumns<DeltaRow>('from', row => row.from, format),
    ...scoreColumns<DeltaRow>('to', row => row.to, format),
    ...scoreColumns<DeltaRow>('delta', row => row.delta, format),
    ...scoreColumns<DeltaRow>('displayed_difference', row => displayedDifference(row.from, row.to, decimals), {
      decimals
    }),
    ...scoreColumns<DeltaRow>('like_for_like', row => row.likeForLike, format),
    ...scoreColumns<DeltaRow>('basket_effect', row => row.basketEffect, format),
    integerColumn<DeltaRow>('rank_from', row => row.ranks.from?.rank ?? null),
    integerColumn<DeltaRow>('rank_to', row => row.ranks.to?.rank ?? null),
    listColumn<DeltaRow>('tied_from', row => row.ranks.from?.tied ?? []),
    listColumn<DeltaRow>('tied_to', row => row.ranks.to?.tied ?? []),
    integerColumn<DeltaRow>('rank_change', row => row.ranks.change),
    integerColumn<DeltaRow>('rank_change_own', row => row.ranks.own),
    integerColumn<DeltaRow>('rank_change_others', row => row.ranks.others),
    contributionsColumn(decimals)
  ]
}

const contributionsColumn = (decimals: number) =>
  structureColumn<DeltaRow>(
    'contributions',
    row =>
      row.contributions.map(({ indicator, contribution }) => ({
        indicator,
        contribution: writeScore(contribution, decimals),
        contribution_exact: writeFraction(contribution)
      })),
    row =>
      row.contributions
        .map(
          ({ indicator, contribution }) =>
            `${indicator}=${writeFraction(contribution) ?? formatScore(contribution, decimals)}`
        )
        .join('|')
  )

/** Difference of two scores that are rounded first, as a reader of two printed figures would take it. */
export const displayedDifference = (from: Score | null, to: Score | null, decimals: number): Score | null =>
  from === null || to === null
    ? null
    : parseDecimal(formatScore(to, decimals)).sub(parseDecimal(formatScore(from, decimals)))
