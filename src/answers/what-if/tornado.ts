import { drawTornado } from '../../analyses/what-if/tornado.js'
import { scopeRankOf, type RankScope } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { countedFacts } from '../counted-in.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, maybe, rounded, score, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { initially } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { coverScope, editionOf, nodeIn, scaleReader, scopeOf } from '../loaded.js'
import { labelOf } from '../method/groups.js'
import { assessedCountry } from '../patch/names.js'
import { writeScored } from '../table.js'

const rank = maybe(integer('Rank that the node then has; 1 is the highest score, equal scores share the better rank'))

/** Each indicator of a country a step down and a step up: what a composite and its rank become, the widest bar first. */
export const tornado = question({
  word: 'tornado',
  path: '/editions/{edition}/tornado/{node}/{country}',
  topic: 'What-if',
  summary: 'Each indicator of a country a step down and a step up: effect on a composite and its rank',
  description:
    'The widest bar first; bars of one width in the order of the tree. `meta.baseline` is what it is now. The country counts as a member of the scope.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    country: ask.country,
    scope: initially('world', ask.oneScope),
    exact: ask.exact
  },
  gives: rows('TornadoBar', {
    indicator: text('Id of the indicator'),
    label: text('Name of the indicator'),
    before: rounded('Score of the indicator'),
    down_to: rounded('The indicator a step lower; null at the lower end of the scale'),
    down_score: score('What the node then is'),
    down_delta: score('How far the node moves'),
    down_rank: rank,
    up_to: rounded('The indicator a step higher; null at the upper end of the scale'),
    up_score: score('What the node then is'),
    up_delta: score('How far the node moves'),
    up_rank: rank,
    span: score('Width of the bar')
  }),
  examples: {
    'Kazakhstan, criminality': { edition: '2023', node: 'criminality', country: 'KAZ', exact: true }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [node, { iso3 }, scope] = settleAll(
      () => nodeIn(index, [edition], asked.node),
      () => assessedCountry(index, edition, asked.country, '/country'),
      () => coverScope(index, edition, scopeOf(index, asked.scope))
    )
    const { decimals } = edition.framework
    return {
      edition,
      rule: `each indicator one step of its scale down and up, all else as it is; empty where the scale ends; rounded ${roundingRule(decimals)}`,
      facts: {
        country: iso3,
        node,
        scope: scope.id,
        baseline: baselineOf(edition, node, iso3, scope),
        ...countedFacts(edition, iso3, scope)
      },
      told: tell({ decimals, exact: asked.exact })(drawTornado(edition, node, iso3, scope, scaleReader(index)), {
        indicator: bar => bar.indicator,
        label: bar => labelOf(index, bar.indicator),
        before: bar => bar.before,
        down_to: ({ down }) => down?.moved ?? null,
        down_score: ({ down }) => down?.score ?? null,
        down_delta: ({ down }) => down?.delta ?? null,
        down_rank: ({ down }) => down?.scopeRank?.rank ?? null,
        up_to: ({ up }) => up?.moved ?? null,
        up_score: ({ up }) => up?.score ?? null,
        up_delta: ({ up }) => up?.delta ?? null,
        up_rank: ({ up }) => up?.scopeRank?.rank ?? null,
        span: bar => bar.span
      })
    }
  }
})

/** What the node is now. */
const baselineOf = (edition: ScoredEdition, node: string, iso3: string, scope: RankScope) => {
  const score = scoreOf(edition, node, iso3)
  const { rank = null, size = 0, tied = [] } = scopeRankOf(edition, node, iso3, scope) ?? {}
  return { ...writeScored(score, edition.framework.decimals), rank, size, tied }
}
