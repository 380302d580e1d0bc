import { ranksIn } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, score, text, tied } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { initially, optional } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { countryByCode, coverScope, editionOf } from '../loaded.js'
import { resolveSelection } from '../selection.js'
import { byKind, scopesAsked } from './over.js'

/** The rankings of several nodes, in every scope of a kind, as one table. */
export const rankings = question({
  word: 'rankings',
  path: '/editions/{edition}/rankings',
  topic: 'Rankings',
  summary: 'Rank the countries on many nodes, in every scope of a kind, as one table',
  description:
    'Every row is that of the ranking of its node in its scope. `by` asks for all scopes of a kind, `scope` for one: either of them; the world where neither is.',
  asks: {
    edition: ask.edition,
    node: initially(['all'], ask.nodes),
    by: optional(byKind),
    scope: ask.scope,
    unknown: ask.unknown,
    exact: ask.exact
  },
  gives: rows('RankingRow', {
    node: text('Id of the indicator or composite'),
    scope: text('Id of the scope'),
    size: integer('Countries that are ranked in the scope'),
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    score: score(),
    rank: integer('1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'),
    tied
  }),
  examples: {
    'Resilience in every region': { edition: '2023', node: ['resilience'], by: 'region' },
    'Every node in the world': { edition: '2023' }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [{ nodes, skipped }, scopes] = settleAll(
      () => resolveSelection(index, [edition], { node: asked.node, unknown: asked.unknown }),
      () => scopesAsked(index, asked)
    )
    // Among all scopes of a kind, one without a country that the edition has is none of its tables.
    const covered = scopes
      .map(scope => ({ scope, covered: coverScope(index, edition, scope) }))
      .filter(each => asked.by === undefined || each.covered.positions.length > 0)
    const ranked = nodes.flatMap(node =>
      covered.flatMap(({ scope, covered: within }) => {
        const countries = ranksIn(edition, node, within)
        return countries.map(country => ({ node, scope: scope.id, size: countries.length, country }))
      })
    )
    const { decimals } = edition.framework
    return {
      edition,
      rule: `competition rank over exact scores in each scope: 1 is the highest, equal scores share the better rank; scores rounded ${roundingRule(decimals)}`,
      facts: { by: asked.scope === undefined ? (asked.by ?? 'world') : ('scope' as const), ...skipped },
      told: tell({ decimals, exact: asked.exact })(ranked, {
        node: row => row.node,
        scope: row => row.scope,
        size: row => row.size,
        iso3: row => row.country.iso3,
        country: row => countryByCode(index, row.country.iso3).name,
        score: row => row.country.score,
        rank: row => row.country.rank,
        tied: row => row.country.tied
      })
    }
  }
})
