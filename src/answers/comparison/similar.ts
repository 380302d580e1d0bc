import { similarCountries } from '../../analyses/comparison/similar.js'
import { settleAll } from '../../errors.js'
import { scoreOf } from '../../scoring/edition.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { family, integer, score, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { count, initially } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { countryByCode, countryIn, coverScope, editionOf, scopeOf } from '../loaded.js'
import { everyComposite } from '../method/nodes.js'
import { writeScore } from '../table.js'

/** So many similar countries are given where a question does not say how many, and so many at the most. */
export const similarShown = 5
export const similarMost = 192

/** What the distance between two countries is. */
export const distanceRule =
  'distance: mean of the absolute differences of the scores over the indicators of the edition that both countries have, exact'

/** The countries most similar to one, over all indicators of an edition, the nearest first. */
export const similar = question({
  word: 'similar',
  path: '/editions/{edition}/similar/{country}',
  topic: 'Profiles',
  summary: 'The countries most similar to one: the least mean difference over all indicators',
  description:
    'Over the indicators of the edition that both countries have; who shares fewer than half of them is left out and named in `meta.left_out`. Similar scores are no statement about causes. `scope` says among which countries.',
  asks: {
    edition: ask.edition,
    country: ask.country,
    scope: initially('world', ask.oneScope),
    limit: initially(similarShown, count(1, similarMost, 'How many countries at the most')),
    exact: ask.exact
  },
  gives: rows('SimilarCountry', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    distance: score('Mean absolute difference of the indicators'),
    compared: integer('Indicators that the distance is over: those that both countries have'),
    composites: family(everyComposite, { '{}': score('Score of the composite') })
  }),
  examples: { 'Kazakhstan 2023': { edition: '2023', country: 'KAZ', limit: 3, exact: true } },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [{ iso3, name }, scope] = settleAll(
      () => countryIn(index, edition, asked.country, '/country'),
      () => scopeOf(index, asked.scope)
    )
    const { positions } = coverScope(index, edition, scope)
    const { nearest, leftOut } = similarCountries(edition, iso3, { limit: asked.limit, positions })
    const { composites } = edition
    const { decimals } = edition.framework
    return {
      edition,
      rule: `${distanceRule}; countries that share fewer than half of them are left out; equally near ones in the order of their codes; rounded ${roundingRule(decimals)}`,
      facts: {
        country: { iso3, name },
        composites: Object.fromEntries(
          composites.map(node => [node, writeScore(scoreOf(edition, node, iso3), decimals)])
        ),
        scope: { id: scope.id, size: positions.length },
        indicators: edition.indicators.length,
        left_out: leftOut
      },
      told: tell({ decimals, exact: asked.exact, names: { composites } })(nearest, {
        iso3: row => row.iso3,
        country: row => countryByCode(index, row.iso3).name,
        distance: row => row.distance,
        compared: row => row.compared,
        composites: { '{}': (row, node) => scoreOf(edition, node, row.iso3) }
      })
    }
  }
})
