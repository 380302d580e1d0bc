import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import {
  EditionParam,
  Exact,
  ExactQuery,
  Explanation,
  ExplainQuery,
  listQuery,
  NodeParam,
  Score,
  ScopeParam,
  Tied
} from '../schemas.js'
import { Indistinguishable, LevelQuery, RankIntervalSchema, UncertaintyQuery } from '../uncertainty-schemas.js'

const RankedCountry = z
  .object({
    iso3: z.string(),
    country: z.string(),
    score: Score,
    score_exact: Exact,
    rank: z.int().meta({ description: '1 is the highest score; equal scores share the better rank (1, 2, 2, 4)' }),
    tied: Tied,
    rank_interval: RankIntervalSchema.nullable().optional(),
    indistinguishable: Indistinguishable.optional(),
    explanation: Explanation.optional()
  })
  .meta({ id: 'RankedCountry' })

/** Rankings: which countries score highest on one node of the framework, in one edition. */
export const rankingRoutes: Routes = app => {
  app.get(
    '/editions/:edition/rankings/:node',
    {
      schema: {
        operationId: 'getRanking',
        summary: 'Rank the countries of a scope on one indicator or composite',
        description:
          'Unrounded scores decide. `meta.scope` says which countries are ranked and how many. With `uncertainty` each rank has its exact interval, `rank_interval`, and the countries that are not told apart.',
        tags: ['Rankings'],
        params: z.object({ edition: EditionParam, node: NodeParam }),
        querystring: listQuery({
          scope: ScopeParam.optional(),
          exact: ExactQuery,
          explain: ExplainQuery,
          uncertainty: UncertaintyQuery,
          level: LevelQuery
        }),
        response: listResponses(RankedCountry, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors, 'EXACT_UNAVAILABLE')
      },
      config: {
        examples: {
          'Central Asia and the Caucasus, criminality 2023':
            '/v1/editions/2023/rankings/criminality?scope=region:central_asia_and_the_caucasus',
          'How each score came about':
            '/v1/editions/2023/rankings/criminality?scope=countries:KAZ,UZB&explain=true&exact=true',
          'With the interval of each rank':
            '/v1/editions/2025/rankings/criminality?scope=region:central_asia_and_the_caucasus&uncertainty=step'
        }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.ranking({ ...request.params, ...request.query }))
  )
}
