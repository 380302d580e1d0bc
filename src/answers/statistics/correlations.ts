import { exactUpTo, kendall, pearson, spearman, type Correlation } from '../../analyses/statistics/correlation.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { rankedComposite } from '../composite.js'
import * as ask from '../kit/asks.js'
import { integer, statistic, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { names, optional } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { coverScope, editionOf, nodeIn, scopeOf } from '../loaded.js'
import { completeColumns, requireTwo } from './statistics.js'

interface Pair {
  readonly node: string
  readonly other: string
  readonly countries: number
  readonly pearson: Correlation | null
  readonly spearman: Correlation | null
  readonly kendall: Correlation | null
}

const rule =
  'over the countries of the scope that have both scores; p is two-sided: of pearson by Student t with n - 2 degrees of ' +
  `freedom, of spearman (mid-ranks) exact up to ${exactUpTo.spearman} countries without ties, else by Student t, of ` +
  `kendall (tau-b) exact up to ${exactUpTo.kendall} countries without ties, else normal with the variance for ties; ` +
  'not adjusted for the number of pairs; null where a score does not vary; six significant digits'

const everyPair = (nodes: readonly string[]): (readonly [string, string])[] =>
  nodes.flatMap((one, at) => nodes.slice(at + 1).map(other => [one, other] as const))

const correlate = (edition: ScoredEdition, scope: RankScope, one: string, other: string): Pair => {
  const [x = new Float64Array(), y = new Float64Array()] = completeColumns(edition, scope, [one, other])
  const coefficients = { pearson: pearson(x, y), spearman: spearman(x, y), kendall: kendall(x, y) }
  return { node: one, other, countries: x.length, ...coefficients }
}

const probability = () => statistic('Two-sided; null of fewer than three countries')

/** Correlations of the indicators beneath a composite with each other, or of a node with others. */
export const correlations = question({
  word: 'correlations',
  path: '/editions/{edition}/correlations/{node}',
  topic: 'Statistics',
  summary: 'Correlations of every pair of indicators beneath a composite, or of a node with others',
  description:
    'Pearson, Spearman and Kendall with two-sided probabilities, not adjusted for the number of pairs; `meta.rule` says how each is made. Correlation is no cause.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: ask.scope,
    with: optional(
      names('Hold the node against these nodes: ids, separated by commas', {
        examples: ['resilience'],
        errors: ['NODE_UNKNOWN']
      })
    )
  },
  gives: rows('CorrelatedPair', {
    node: text('Id of the node'),
    other: text('Id of the node that it is held against'),
    countries: integer('Countries of the scope that have both scores'),
    pearson: statistic(),
    pearson_p: probability(),
    spearman: statistic(),
    spearman_p: probability(),
    kendall: statistic('tau-b'),
    kendall_p: probability()
  }),
  cost: () => 80,
  examples: {
    'Criminality and resilience': { edition: '2023', node: 'criminality', with: ['resilience'] }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const others = asked.with?.flatMap(list => list.split(',').map(id => id.trim()))
    const [node, partners, scope] = settleAll(
      () => (others ? nodeIn(index, [edition], asked.node) : rankedComposite(index, edition, asked.node)),
      () => others && settleAll(...others.map(id => () => nodeIn(index, [edition], id, '/with'))),
      () => coverScope(index, edition, scopeOf(index, asked.scope ?? 'world'))
    )
    requireTwo(scope)
    const pairs = partners
      ? [...new Set(partners)].map(other => [node, other] as const)
      : everyPair(indicatorsBeneath(edition.framework, node))
    return {
      edition,
      rule,
      facts: { node, scope: { id: scope.id, size: scope.positions.length } },
      told: tell(edition.framework)(
        pairs.map(([one, other]) => correlate(edition, scope, one, other)),
        {
          node: row => row.node,
          other: row => row.other,
          countries: row => row.countries,
          pearson: row => row.pearson?.value,
          pearson_p: row => row.pearson?.p,
          spearman: row => row.spearman?.value,
          spearman_p: row => row.spearman?.p,
          kendall: row => row.kendall?.value,
          kendall_p: row => row.kendall?.p
        }
      )
    }
  }
})
