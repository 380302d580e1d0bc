import { compareEditions } from '../../analyses/deltas/delta.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { score, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { resolveSelection } from '../selection.js'
import { editionsBetween, fromAndTo } from './between.js'

/** What each indicator adds to the change of each country, one a row. */
export const contributions = question({
  word: 'contributions',
  path: '/deltas/{from}/{to}/contributions',
  topic: 'Deltas',
  summary: 'What each indicator adds to the changes between two editions',
  description: 'The exact fractions of a country and node sum to `like_for_like` of its delta.',
  asks: {
    ...fromAndTo,
    node: ask.nodes,
    country: ask.countries,
    scope: ask.scope,
    unknown: ask.unknown,
    exact: ask.exact
  },
  gives: rows('ContributionRow', {
    node: text('Id of the indicator or composite that changed'),
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    indicator: text('Id of the indicator that adds to it'),
    contribution: score('What the indicator adds; rounded once to the decimals of the edition')
  }),
  errors: ['EDITIONS_REVERSED'],
  examples: { 'Kazakhstan, criminality': { from: '2021', to: '2023', country: ['KAZ'], node: ['criminality'] } },
  answer: (index, asked, tell) => {
    const [from, to] = editionsBetween(index, asked)
    const { nodes, countries, scope, skipped } = resolveSelection(index, [from, to], asked)
    const compare = compareEditions(from, to)
    const all = countries.flatMap(country =>
      (asked.node ? nodes : to.composites).flatMap(node =>
        compare(country.iso3, node).contributions.map(each => ({ country, node, ...each }))
      )
    )
    const { decimals } = to.framework
    return {
      rule: `the change of each indicator, weighed as the formulas of both editions weigh it on the indicators that both have; rounded ${roundingRule(decimals)}`,
      facts: {
        from: from.framework.edition,
        to: to.framework.edition,
        scope: { id: scope.id, size: scope.members.length },
        ...skipped
      },
      told: tell({ decimals, exact: asked.exact })(all, {
        node: row => row.node,
        iso3: row => row.country.iso3,
        country: row => row.country.name,
        indicator: row => row.indicator,
        contribution: row => row.contribution
      })
    }
  }
})
