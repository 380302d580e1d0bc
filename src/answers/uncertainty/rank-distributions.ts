import type { Distribution } from '../../analyses/kernels/distribution.js'
import { distributeRanks, summariseRank, type RankSummary } from '../../analyses/uncertainty/rank-distribution.js'
import { ranksIn, type RankedCountry } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { asked as only, integer, number, score, structure, text, tied } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { flag } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import { countryByCode, coverScope, editionOf, nodeIn } from '../loaded.js'
import { resolveSelection } from '../selection.js'
import { labelOf } from '../method/groups.js'
import { defaultLevel, describeIntervals, resolveUncertainty, writeChance } from './uncertainty.js'

interface RankRow extends RankedCountry, RankSummary {
  readonly distribution: Distribution
}

/** How intervals of ranks are taken. */
export const intervalRule =
  'rank = 1 + number of countries strictly above; the interval runs between the quantiles at (1-level)/2 and (1+level)/2, the median is that at 1/2, ' +
  'each the smallest rank r with P(rank <= r) at or above it'

/** The mean of a rank, with two decimals. */
export const writeMean = (mean: number): number => Number(mean.toFixed(2))

/** A rank, its probability, and that of a rank which is no higher a number. */
export interface RankChance {
  readonly rank: number
  readonly probability: number
  readonly up_to: number
}

/** Every rank with a probability that six decimals show. */
export const writeDistribution = ({ first, probabilities }: Distribution): RankChance[] => {
  const ranks: RankChance[] = []
  let sum = 0
  for (const [at, chance] of probabilities.entries()) {
    sum += chance
    const probability = writeChance(chance)
    if (probability > 0) ranks.push({ rank: first + at, probability, up_to: writeChance(sum) })
  }
  return ranks
}

/** A probability as answers write it. */
export const chance = (says = 'Probability, six decimals') => shapes.share(says)

export const distributionShape = shapes.listOf(
  shapes.named('RankChance', shapes.members({ rank: shapes.integer(), probability: chance(), up_to: chance() })),
  'Every rank that six decimals show; `up_to` is P(rank <= r)'
)

const distribution = structure(distributionShape, held =>
  held.map(({ rank, probability }) => `${rank}:${probability}`).join('|')
)

/** The distribution of every rank of a scope, exactly: interval, median, mean, and on demand all of it. */
export const rankDistributions = question({
  word: 'rank-distributions',
  path: '/editions/{edition}/rank-distributions/{node}',
  topic: 'Uncertainty',
  summary: 'How firm the ranks of a scope are: interval, median and mean of each, exactly',
  description:
    'No simulation and no seed: the number of countries above is Poisson binomial. `full=true` adds the whole distribution; the suffix `.svg` draws the intervals. `country` cuts the list, not the scope.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: ask.scope,
    country: ask.countries,
    unknown: ask.unknown,
    uncertainty: ask.uncertainty,
    level: ask.level,
    full: flag('Add the whole distribution of each rank'),
    exact: ask.exact
  },
  gives: rows('RankDistributionRow', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    score: score(),
    rank: integer('1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'),
    tied,
    low: integer('Lower end of the interval'),
    high: integer('Upper end of the interval'),
    median: integer('Median of the rank'),
    mean: number(shapes.number('Mean of the rank, two decimals'), writeMean, 2),
    distribution: only(distribution)
  }),
  cost: ({ uncertainty }) => (uncertainty ? 110 : 25),
  examples: {
    'Central Asia and the Caucasus, criminality 2025': {
      edition: '2025',
      node: 'criminality',
      scope: 'region:central_asia_and_the_caucasus'
    }
  },
  answer: (index, asked, tell) => {
    const { level = defaultLevel } = asked
    const edition = editionOf(index, asked.edition)
    const [node, { countries, scope, skipped }, uncertainty] = settleAll(
      () => nodeIn(index, [edition], asked.node),
      () => resolveSelection(index, [edition], { scope: asked.scope, country: asked.country, unknown: asked.unknown }),
      () => resolveUncertainty(index, edition, asked.uncertainty)
    )
    const ranked = ranksIn(edition, node, coverScope(index, edition, scope))
    const ranks = distributeRanks(uncertainty.distributions(node), coverScope(index, edition, scope).positions)
    const wanted = new Set(countries.map(({ iso3 }) => iso3))
    const found = ranked.flatMap(country => {
      const rank = ranks.get(edition.position.get(country.iso3) ?? -1)
      return rank && wanted.has(country.iso3) ? [rowOf(country, rank, level)] : []
    })
    const { decimals } = edition.framework
    return {
      edition,
      rule: `${intervalRule}; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        label: labelOf(index, node),
        scope: { id: scope.id, label: scope.label.en ?? scope.id, size: ranked.length },
        uncertainty: describeIntervals(index, uncertainty, level),
        ...skipped
      },
      told: tell({ decimals, exact: asked.exact })(found, {
        ...cells,
        country: row => countryByCode(index, row.iso3).name,
        distribution: asked.full ? row => writeDistribution(row.distribution) : undefined
      })
    }
  }
})

/** Not spread: the tied countries are made when asked for. */
const rowOf = (country: RankedCountry, distribution: Distribution, level: number): RankRow => {
  const { iso3, score, rank } = country
  return { iso3, score, rank, tied: country.tied, distribution, ...summariseRank(distribution, level) }
}

const cells = {
  iso3: (row: RankRow) => row.iso3,
  score: (row: RankRow) => row.score,
  rank: (row: RankRow) => row.rank,
  tied: (row: RankRow) => row.tied,
  low: (row: RankRow) => row.low,
  high: (row: RankRow) => row.high,
  median: (row: RankRow) => row.median,
  mean: (row: RankRow) => row.mean
}
