import { ranksIn } from '../../analyses/ranking/ranking.js'
import { DomainError, settleAll } from '../../errors.js'
import { scoreOf } from '../../scoring/edition.js'
import { explainScore, explanation, roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { asked as only, integer, score, text, tied } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { optional } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { countryByCode, coverScope, editionOf } from '../loaded.js'
import { indistinguishable, intervalsIn, intervalsOf, rankEnds } from '../uncertainty/rank-interval.js'
import { byKind, nodesAsked, scopesAsked } from './over.js'

/** Which countries score highest on one node of an edition. */
export const ranking = question({
  word: 'ranking',
  path: '/editions/{edition}/rankings/{node}',
  topic: 'Rankings',
  summary: 'Rank the countries of a scope on one indicator or composite',
  description:
    'Unrounded scores decide. `meta.scope` says which countries are ranked and how many. With `uncertainty` each rank has its exact interval, `rank_low` to `rank_high`, and the countries that are not told apart. The node `all` and `by` give the tables of every node and of every scope of a kind as one.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: ask.scope,
    by: optional(byKind),
    exact: ask.exact,
    explain: ask.explain,
    uncertainty: ask.uncertainty,
    level: ask.level
  },
  gives: rows('RankedCountry', {
    node: only(text('Id of the indicator or composite, where several tables are asked for')),
    scope: only(text('Id of the scope, where several tables are asked for')),
    size: only(integer('Countries that are ranked in the scope, where several tables are asked for')),
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    score: score(),
    rank: integer('1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'),
    tied,
    ...rankEnds,
    indistinguishable: only(indistinguishable),
    explanation: only(explanation)
  }),
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
    const [nodes, scopes, intervals] = settleAll(
      () => nodesAsked(index, edition, asked.node),
      () => scopesAsked(index, asked),
      () => intervalsOf(index, asked)
    )
    const several = asked.node === 'all' || asked.by !== undefined
    if (several && intervals) throw tooMany()
    const covered = scopes.map(scope => ({ scope, covered: coverScope(index, edition, scope) }))
    // Among all scopes of a kind, one without a country that the edition has is none of its tables.
    const held = several ? covered.filter(each => each.covered.positions.length > 0) : covered
    const tables = nodes.flatMap(node =>
      held.map(each => ({ node, ...each, ranked: ranksIn(edition, node, each.covered) }))
    )
    const [first] = tables
    const { decimals } = edition.framework
    const unranked = (table = first): string[] =>
      table ? table.scope.members.filter(iso3 => scoreOf(edition, table.node, iso3) === null) : []
    const intervalOf = intervals && first && intervalsIn(intervals, first.node, first.covered)
    const ranked = tables.flatMap(({ node, scope, ranked: rows }) =>
      rows.map(country => ({ node, scope: scope.id, size: rows.length, country }))
    )
    return {
      edition,
      rule: `competition rank over exact scores: 1 is the highest, equal scores share the better rank; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node: asked.node,
        scope: several || !first ? null : { id: first.scope.id, size: first.ranked.length },
        ...(asked.by !== undefined && { by: asked.by }),
        unranked: several ? [] : unranked(),
        ...intervals?.facts
      },
      told: tell({ decimals, exact: asked.exact })(ranked, {
        node: several ? row => row.node : undefined,
        scope: several ? row => row.scope : undefined,
        size: several ? row => row.size : undefined,
        iso3: row => row.country.iso3,
        country: row => countryByCode(index, row.country.iso3).name,
        score: row => row.country.score,
        rank: row => row.country.rank,
        tied: row => row.country.tied,
        rank_low: intervalOf && (row => intervalOf.get(row.country.iso3)?.rank_interval.low ?? null),
        rank_high: intervalOf && (row => intervalOf.get(row.country.iso3)?.rank_interval.high ?? null),
        indistinguishable: intervalOf && (row => intervalOf.get(row.country.iso3)?.indistinguishable ?? []),
        explanation: asked.explain ? row => explainScore(edition, row.node, row.country.iso3) : undefined
      })
    }
  }
})

const tooMany = (): DomainError =>
  new DomainError('REQUEST_INVALID', {
    pointer: '/uncertainty',
    detail: 'Intervals are those of one node in one scope.',
    allowed: ['uncertainty with one node and one scope']
  })
