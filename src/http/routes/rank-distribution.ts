import { z } from 'zod'
import type { Faces } from '../writing.js'
import { pictureRankDistributions } from '../../report/rank-distribution.js'
import { ErrorModelBody } from '../../bodies/error-model.js'
import { membersOnly } from '../../formats/issue.js'
import { postedExamples, rankDistributionExamples, rankDistributionsExamples } from '../examples-uncertainty.js'
import { uncitedListResponses, partResponses, pictureResponses, scopeErrors } from '../responses.js'
import { sendAnswer, sendFresh, type Routes } from '../route.js'
import {
  CountriesQuery,
  CountryParam,
  EditionParam,
  Exact,
  ExactQuery,
  flag,
  listQuery,
  NodeParam,
  Rank,
  Score,
  ScopeParam,
  Tied
} from '../schemas.js'
import { LevelQuery, UncertaintyQuery } from '../uncertainty-schemas.js'

const Chance = z.number().min(0).max(1).meta({ description: 'Probability, six decimals' })
const Distribution = z
  .array(z.object({ rank: z.int(), probability: Chance, up_to: Chance }))
  .meta({ description: 'Every rank that six decimals show; `up_to` is P(rank <= r)' })

const RankDistributionRow = z
  .object({
    iso3: z.string(),
    country: z.string(),
    score: Score,
    score_exact: Exact,
    rank: Rank,
    tied: Tied,
    low: z.int().meta({ description: 'Lower end of the interval' }),
    high: z.int().meta({ description: 'Upper end of the interval' }),
    median: z.int(),
    mean: z.number(),
    distribution: Distribution.optional()
  })
  .meta({ id: 'RankDistributionRow' })

const Pair = z.object({ iso3: z.string(), country: z.string(), above: Chance, tie: Chance, below: Chance })

const RankDistribution = z
  .object({
    iso3: z.string(),
    country: z.string(),
    node: z.string(),
    score: Score,
    score_exact: z.string().nullable(),
    rank: z.int(),
    size: z.int(),
    tied: Tied,
    interval: z.object({ level: z.number(), low: z.int(), high: z.int() }),
    median: z.int(),
    mean: z.number(),
    distribution: Distribution,
    indistinguishable: z
      .array(Pair)
      .meta({ description: 'Countries that are not told apart, the most alike first; `above`: this country is above' }),
    quadrant: z.object({ now: z.string().nullable(), probabilities: z.record(z.string(), Chance) }).nullable(),
    change: z
      .object({
        since: z.string(),
        delta: Score,
        rose: Chance,
        same: Chance,
        fell: Chance,
        sign_right: Chance.meta({ description: 'Probability that the sign of `delta` is right' })
      })
      .nullable()
      .meta({ description: 'Since the edition before; null where there is none' })
  })
  .meta({ id: 'RankDistribution' })

const errors = ['EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors, 'EXACT_UNAVAILABLE'] as const

const listSchema = {
  operationId: 'listRankDistributions',
  summary: 'How firm the ranks of a scope are: interval, median and mean of each, exactly',
  description:
    'No simulation and no seed: the number of countries above is Poisson binomial. `full=true` adds the whole distribution; the suffix `.svg` draws the intervals. `country` cuts the list, not the scope.',
  tags: ['Uncertainty'],
  params: z.object({ edition: EditionParam, node: NodeParam }),
  querystring: listQuery({
    scope: ScopeParam.optional(),
    country: CountriesQuery,
    uncertainty: UncertaintyQuery,
    level: LevelQuery,
    full: flag('Add the whole distribution of each rank'),
    exact: ExactQuery
  }),
  response: pictureResponses(RankDistributionRow, ...errors)
}

const postedSchema = {
  operationId: 'postRankDistributions',
  summary: 'The same under an error model that is too long for an address: the ranges of reviewers',
  description: 'The body is the error model; the rest of the question stands in the address.',
  tags: ['Uncertainty'],
  params: z.object({ edition: EditionParam, node: NodeParam }),
  querystring: listQuery({
    scope: ScopeParam.optional(),
    country: CountriesQuery,
    level: LevelQuery,
    exact: ExactQuery
  }),
  body: membersOnly({ uncertainty: ErrorModelBody }),
  response: uncitedListResponses(
    RankDistributionRow,
    ...errors,
    ...(['UNCERTAINTY_INVALID', 'BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
  )
}

const countrySchema = {
  operationId: 'getRankDistribution',
  summary: 'How firm the rank of one country is: all of its distribution, and whom it is not told apart from',
  description:
    'With the probabilities of the quadrants, and of the sign of the change since the edition before. The country counts as a member of the scope.',
  tags: ['Uncertainty'],
  params: z.object({ edition: EditionParam, node: NodeParam, country: CountryParam }),
  querystring: listQuery({ scope: ScopeParam.optional(), uncertainty: UncertaintyQuery, level: LevelQuery }),
  response: partResponses(RankDistribution, 'distribution', ...errors)
}

const faces: Faces = {
  svg: pictureRankDistributions,
  png: async answer => (await import('../../print/png.js')).pictureToPng(pictureRankDistributions(answer))
}

/** Rank distributions: how firm ranks are, exactly. */
export const rankDistributionRoutes: Routes = app => {
  app.get(
    '/editions/:edition/rank-distributions/:node',
    { schema: listSchema, config: { examples: rankDistributionsExamples } },
    (request, reply) =>
      sendAnswer(request, reply, index => index.rankDistributions({ ...request.params, ...request.query }), faces)
  )
  app.post(
    '/editions/:edition/rank-distributions/:node',
    { schema: postedSchema, config: { examples: postedExamples } },
    (request, reply) =>
      sendFresh(request, reply, index =>
        index.rankDistributions({ ...request.params, ...request.query, ...request.body })
      )
  )
  app.get(
    '/editions/:edition/rank-distributions/:node/:country',
    { schema: countrySchema, config: { examples: rankDistributionExamples } },
    (request, reply) =>
      sendAnswer(request, reply, index => index.rankDistribution({ ...request.params, ...request.query }))
  )
}
