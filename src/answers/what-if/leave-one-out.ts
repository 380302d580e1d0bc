import { leaveOneOut as rangesOf, type Omission } from '../../analyses/what-if/leave-one-out.js'
import { settleAll } from '../../errors.js'
import { rankedComposite } from '../composite.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, maybe, score, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { initially } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { countryByCode, coverScope, editionOf, scopeOf } from '../loaded.js'
import { writeCorrelation } from './effect.js'

const without = maybe(text('The first indicator without which it is had; null where it is the rank on all'))

/** The range of each country's rank on a composite when each indicator beneath it is left out in turn. */
export const leaveOneOut = question({
  word: 'leave-one-out',
  path: '/editions/{edition}/leave-one-out/{node}',
  topic: 'What-if',
  summary: 'The range of each rank when each indicator beneath a composite is left out in turn',
  description:
    '`meta.omissions` says of each indicator how much the ranking depends on it: rank correlation, countries that move, largest shift.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: initially('world', ask.oneScope),
    exact: ask.exact
  },
  gives: rows('RankRange', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    score: score(),
    rank: integer('1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'),
    best_rank: integer('The rank nearest to 1'),
    best_without: without,
    worst_rank: integer('The rank furthest from 1'),
    worst_without: without,
    places: integer('worst_rank - best_rank')
  }),
  cost: () => 25,
  examples: {
    'Central Asia and the Caucasus, criminality 2023': {
      edition: '2023',
      node: 'criminality',
      scope: 'region:central_asia_and_the_caucasus'
    }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [node, scope] = settleAll(
      () => rankedComposite(index, edition, asked.node),
      () => scopeOf(index, asked.scope)
    )
    const { ranges, omissions, indispensable } = rangesOf(edition, node, coverScope(index, edition, scope))
    const { decimals } = edition.framework
    return {
      edition,
      rule:
        'each indicator beneath the composite left out in turn, all countries scored and ranked anew; best and worst rank ' +
        `with the first indicator without which they are had; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        scope: { id: scope.id, size: ranges.length },
        omissions: omissions.map(writeOmission),
        indispensable
      },
      told: tell({ decimals, exact: asked.exact })(ranges, {
        iso3: row => row.iso3,
        country: row => countryByCode(index, row.iso3).name,
        score: row => row.score,
        rank: row => row.rank,
        best_rank: row => row.best.rank,
        best_without: row => row.best.without,
        worst_rank: row => row.worst.rank,
        worst_without: row => row.worst.without,
        places: row => row.worst.rank - row.best.rank
      })
    }
  }
})

const writeOmission = ({ indicator, correlation, moved, largest }: Omission) => ({
  indicator,
  rank_correlation: writeCorrelation(correlation),
  moved,
  largest_shift: largest
})
