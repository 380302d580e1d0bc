import { distributeRank, summariseRank } from '../../analyses/uncertainty/rank-distribution.js'
import { scopeRankOf, type RankScope } from '../../analyses/ranking/ranking.js'
import type { Country } from '../../definitions/countries.js'
import { DomainError, settleAll } from '../../errors.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { countedFacts } from '../counted-in.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, number } from '../kit/columns.js'
import { dataWithTable } from '../kit/giving.js'
import * as measure from '../kit/measures.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import { countryIn, coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { writeFraction, writeScore } from '../table.js'
import { changeShape, pairShape, quadrantShape, writeChange, writePairs, writeQuadrant } from './country-rank.js'
import { chance, distributionShape, intervalRule, writeDistribution, writeMean } from './rank-distributions.js'
import { defaultLevel, describeIntervals, resolveUncertainty, type Uncertainty } from './uncertainty.js'

const apartRule =
  'a country is not told apart where neither is above the other with more than (1+level)/2; errors of two editions are independent'

const shape = shapes.named(
  'RankDistribution',
  shapes.members({
    iso3: shapes.text('ISO 3166-1 alpha-3'),
    country: shapes.text('Name of the country'),
    node: shapes.text('Indicator or composite'),
    score: measure.score(),
    score_exact: shapes.maybe(shapes.text('The exact fraction; null where not rational')),
    rank: shapes.integer('Rank by the published scores'),
    size: shapes.integer('Countries that are ranked'),
    tied: measure.tied(),
    interval: shapes.members(
      { level: shapes.number(), low: shapes.integer(), high: shapes.integer() },
      'The rank lies in it with at least the probability `level`'
    ),
    median: shapes.integer('Median rank'),
    mean: shapes.number('Mean rank'),
    distribution: distributionShape,
    indistinguishable: shapes.listOf(
      pairShape,
      'Countries that are not told apart, the most alike first; `above`: this country is above'
    ),
    quadrant: shapes.maybe(quadrantShape, 'Probability of each quadrant; null where there are none'),
    change: shapes.maybe(changeShape, 'Since the edition before; null where there is none')
  })
)

/** How firm the rank of one country is: all of its distribution, whom it is not told apart from, its quadrant, its change. */
export const rankDistribution = question({
  word: 'rank-distribution',
  path: '/editions/{edition}/rank-distributions/{node}/{country}',
  topic: 'Uncertainty',
  summary: 'How firm the rank of one country is: all of its distribution, and whom it is not told apart from',
  description:
    'With the probabilities of the quadrants, and of the sign of the change since the edition before. The country counts as a member of the scope.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    country: ask.country,
    scope: ask.scope,
    uncertainty: ask.uncertainty,
    level: ask.level
  },
  gives: dataWithTable(shape, 'distribution', {
    rank: integer('A rank that six decimals show'),
    probability: number(chance(), held => held, 6),
    up_to: number(chance('P(rank <= r)'), held => held, 6)
  }),
  cost: ({ uncertainty }) => (uncertainty ? 110 : 15),
  examples: {
    'Kazakhstan, criminality 2025': {
      edition: '2025',
      node: 'criminality',
      country: 'KAZ',
      scope: 'region:central_asia_and_the_caucasus'
    }
  },
  answer: (index, asked, tell) => {
    const { level = defaultLevel } = asked
    const edition = editionOf(index, asked.edition)
    const [node, country, scope, uncertainty] = settleAll(
      () => nodeIn(index, [edition], asked.node),
      () => countryIn(index, edition, asked.country, '/country'),
      () => coverScope(index, edition, scopeOf(index, asked.scope ?? 'world')),
      () => resolveUncertainty(index, edition, asked.uncertainty)
    )
    const data = writeRank(index, edition, { node, country, scope, uncertainty, level })
    const { decimals } = edition.framework
    return {
      edition,
      rule: `${intervalRule}; ${apartRule}; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        scope: { id: scope.id, size: data.size },
        uncertainty: describeIntervals(index, uncertainty, level),
        ...countedFacts(edition, country.iso3, scope)
      },
      told: tell(data, () =>
        tell.table({ decimals })(data.distribution, {
          rank: row => row.rank,
          probability: row => row.probability,
          up_to: row => row.up_to
        })
      )
    }
  }
})

/** Whose rank is written, and under which errors. */
interface Subject {
  readonly node: string
  readonly country: Country
  readonly scope: RankScope
  readonly uncertainty: Uncertainty
  readonly level: number
}

const writeRank = (index: LoadedIndex, edition: ScoredEdition, subject: Subject) => {
  const { node, country, scope, uncertainty, level } = subject
  const { iso3, name } = country
  const scores = uncertainty.distributions(node)
  const own = edition.position.get(iso3) ?? -1
  const rank = distributeRank(scores, own, scope.positions)
  const scopeRank = scopeRankOf(edition, node, iso3, scope)
  const score = scoreOf(edition, node, iso3)
  if (!rank || !scopeRank) throw unscored(name, node)
  const { low, high, median, mean } = summariseRank(rank, level)
  return {
    iso3,
    country: name,
    node,
    score: writeScore(score, edition.framework.decimals),
    score_exact: writeFraction(score),
    ...scopeRank,
    interval: { level, low, high },
    median,
    mean: writeMean(mean),
    distribution: writeDistribution(rank),
    indistinguishable: writePairs(index, edition, own, scope, scores, level),
    quadrant: writeQuadrant(edition, uncertainty, iso3),
    change: writeChange(index, edition, uncertainty, node, iso3)
  }
}

const unscored = (name: string, node: string): DomainError =>
  new DomainError('SCOPE_EMPTY', {
    pointer: '/country',
    detail: `${name} has no score on ${node}, and so no rank.`,
    allowed: ['a country with a score']
  })
