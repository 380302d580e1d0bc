import { compareEditions, sharedIndicators, type Delta } from '../../analyses/deltas/delta.js'
import { changeOfRank, type RankChange } from '../../analyses/deltas/rank-change.js'
import type { Country } from '../../definitions/countries.js'
import { type ScoredEdition } from '../../scoring/edition.js'
import { explainScore, roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { coverScope, type LoadedIndex } from '../loaded.js'
import { resolveSelection, type Selection } from '../selection.js'
import { editionsBetween, fromAndTo } from './between.js'
import { deltaColumns } from './columns.js'
import { displayedDifference } from './displayed.js'

/** Changes between two editions, split into what moved and what was re-defined; the composites when no node is named. */
export const deltas = question({
  word: 'deltas',
  path: '/deltas/{from}/{to}',
  topic: 'Deltas',
  summary: 'Changes between two editions, split into what moved and what was re-defined',
  description:
    'Of the composites when no node is named, of every one with `node=all`. Ranks are over `scope` under one map of regions.',
  asks: {
    ...fromAndTo,
    node: ask.nodes,
    country: ask.countries,
    scope: ask.scope,
    unknown: ask.unknown,
    exact: ask.exact,
    explain: ask.explain
  },
  gives: rows('DeltaRow', deltaColumns),
  errors: ['EDITIONS_REVERSED'],
  cost: ({ explain }) => (explain ? 60 : 25),
  examples: {
    'Kazakhstan, criminality': { from: '2021', to: '2023', country: ['KAZ'], node: ['criminality'], exact: true }
  },
  answer: (index, asked, tell) => {
    const [from, to] = editionsBetween(index, asked)
    const { changes, scope, skipped } = changesOf(index, from, to, asked)
    const { decimals } = to.framework
    return {
      rule:
        `delta = to - from, exact, rounded ${roundingRule(decimals)}; displayed_difference = difference of the two rounded scores; ` +
        'like_for_like = both editions scored on the indicators that both have; basket_effect = delta - like_for_like; rank_change = rank_from - rank_to',
      facts: {
        from: from.framework.edition,
        to: to.framework.edition,
        scope: { id: scope.id, size: scope.members.length },
        indicators: { shared: sharedIndicators(from, to).size, ...onlyIn(from, to) },
        ...skipped
      },
      told: tell({ decimals, exact: asked.exact })(changes, cellsOf(from, to, asked.explain))
    }
  }
})

interface Change extends Delta {
  readonly country: Country
  readonly node: string
  readonly ranks: RankChange
}

const changesOf = (index: LoadedIndex, from: ScoredEdition, to: ScoredEdition, selection: Selection) => {
  const { nodes, countries, scope, skipped } = resolveSelection(index, [from, to], selection)
  const compare = compareEditions(from, to)
  const pair = { from: coverScope(index, from, scope), to: coverScope(index, to, scope) }
  const changes = countries.flatMap(country =>
    (selection.node ? nodes : to.composites).map((node): Change => ({
      country,
      node,
      ...compare(country.iso3, node),
      ranks: changeOfRank(from, to, node, country.iso3, pair)
    }))
  )
  return { changes, scope, skipped }
}

const cellsOf = (from: ScoredEdition, to: ScoredEdition, explained = false) => {
  const { decimals } = to.framework
  const explain = (edition: ScoredEdition) =>
    explained ? (row: Change) => explainScore(edition, row.node, row.country.iso3) : undefined
  return {
    iso3: (row: Change) => row.country.iso3,
    country: (row: Change) => row.country.name,
    node: (row: Change) => row.node,
    only_in: (row: Change) => onlyEdition(from, to, row.node),
    score_from: (row: Change) => row.from,
    score_to: (row: Change) => row.to,
    delta: (row: Change) => row.delta,
    displayed_difference: (row: Change) => displayedDifference(row.from, row.to, decimals),
    like_for_like: (row: Change) => row.likeForLike,
    basket_effect: (row: Change) => row.basketEffect,
    rank_from: (row: Change) => row.ranks.from?.rank ?? null,
    rank_to: (row: Change) => row.ranks.to?.rank ?? null,
    tied_from: (row: Change) => row.ranks.from?.tied ?? [],
    tied_to: (row: Change) => row.ranks.to?.tied ?? [],
    rank_change: (row: Change) => row.ranks.change,
    rank_change_own: (row: Change) => row.ranks.own,
    rank_change_others: (row: Change) => row.ranks.others,
    explanation_from: explain(from),
    explanation_to: explain(to)
  }
}

const onlyEdition = (from: ScoredEdition, to: ScoredEdition, node: string): string | null =>
  from.scores.has(node) && to.scores.has(node) ? null : (from.scores.has(node) ? from : to).framework.edition

const onlyIn = (from: ScoredEdition, to: ScoredEdition) => ({
  only_from: from.indicators.filter(id => !to.scores.has(id)),
  only_to: to.indicators.filter(id => !from.scores.has(id))
})
