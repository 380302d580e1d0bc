import { ranksIn } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { scoreOf } from '../../scoring/edition.js'
import { explainScore, explanation, roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { asked as only, integer, score, text, tied } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { initially } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { countryByCode, coverScope, editionOf, nodeIn, scopeOf } from '../loaded.js'
import { indistinguishable, intervalsIn, intervalsOf, rankEnds } from '../uncertainty/rank-interval.js'

/** Which countries score highest on one node of an edition. */
export const ranking = question({
  word: 'ranking',
  path: '/editions/{edition}/rankings/{node}',
  topic: 'Rankings',
  summary: 'Rank the countries of a scope on one indicator or composite',
  description:
    'Unrounded scores decide. `meta.scope` says which countries are ranked and how many. With `uncertainty` each rank has its exact interval, `rank_low` to `rank_high`, and the countries that are not told apart.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: initially('world', ask.oneScope),
    exact: ask.exact,
    explain: ask.explain,
    uncertainty: ask.uncertainty,
    level: ask.level
  },
  gives: rows('RankedCountry', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    score: score(),
    rank: integer('1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'),
    tied,
    ...rankEnds,
    indistinguishable: only(indistinguishable),
    explanation: only(explanation)
  }),
  cost: ({ uncertainty, explain }) => (uncertainty ? 120 : explain ? 12 : 1),
  examples: {
    'Central Asia and the Caucasus, criminality 2023': {
      edition: '2023',
      node: 'criminality',
      scope: 'region:central_asia_and_the_caucasus'
    },
    'How each score came about': {
      edition: '2023',
      node: 'criminality',
      scope: 'countries:KAZ,UZB',
      explain: true,
      exact: true
    },
    'With the interval of each rank': {
      edition: '2025',
      node: 'criminality',
      scope: 'region:central_asia_and_the_caucasus',
      uncertainty: { kind: 'step', k: 1 }
    }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [node, scope, intervals] = settleAll(
      () => nodeIn(index, [edition], asked.node),
      () => scopeOf(index, asked.scope),
      () => intervalsOf(index, asked)
    )
    const { framework } = edition
    const { decimals } = framework
    const covered = coverScope(index, edition, scope)
    const ranked = ranksIn(edition, node, covered)
    const intervalOf = intervals && intervalsIn(intervals, node, covered)
    const unranked = scope.members.filter(iso3 => scoreOf(edition, node, iso3) === null)
    return {
      edition,
      rule: `competition rank over exact scores: 1 is the highest, equal scores share the better rank; scores rounded ${roundingRule(decimals)}`,
      facts: { node, scope: { id: scope.id, size: ranked.length }, unranked, ...intervals?.facts },
      told: tell({ decimals, exact: asked.exact })(ranked, {
        iso3: row => row.iso3,
        country: row => countryByCode(index, row.iso3).name,
        score: row => row.score,
        rank: row => row.rank,
        tied: row => row.tied,
        rank_low: intervalOf && (row => intervalOf.get(row.iso3)?.rank_interval.low ?? null),
        rank_high: intervalOf && (row => intervalOf.get(row.iso3)?.rank_interval.high ?? null),
        indistinguishable: intervalOf && (row => intervalOf.get(row.iso3)?.indistinguishable ?? []),
        explanation: asked.explain ? row => explainScore(edition, node, row.iso3) : undefined
      })
    }
  }
})
