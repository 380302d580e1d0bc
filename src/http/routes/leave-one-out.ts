import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, Exact, ExactQuery, listQuery, NodeParam, Rank, Score, ScopeParam } from '../schemas.js'

const Without = z
  .string()
  .nullable()
  .meta({ description: 'The first indicator without which it is had; null where it is the rank on all' })

const RankRange = z
  .object({
    iso3: z.string(),
    country: z.string(),
    score: Score,
    score_exact: Exact,
    rank: Rank,
    best_rank: Rank,
    best_without: Without,
    worst_rank: Rank,
    worst_without: Without,
    places: z.int().meta({ description: 'worst_rank - best_rank' })
  })
  .meta({ id: 'RankRange' })

/** Leave-one-out: how far each rank moves when each indicator in turn does not count. */
export const leaveOneOutRoutes: Routes = app => {
  app.get(
    '/editions/:edition/leave-one-out/:node',
    {
      schema: {
        operationId: 'getLeaveOneOut',
        summary: 'The range of each rank when each indicator beneath a composite is left out in turn',
        description:
          '`meta.omissions` says of each indicator how much the ranking depends on it: rank correlation, countries that move, largest shift.',
        tags: ['What-if'],
        params: z.object({ edition: EditionParam, node: NodeParam }),
        querystring: listQuery({ scope: ScopeParam.optional(), exact: ExactQuery }),
        response: listResponses(RankRange, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: {
        examples: {
          'Central Asia and the Caucasus, criminality 2023':
            '/v1/editions/2023/leave-one-out/criminality?scope=region:central_asia_and_the_caucasus'
        }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.leaveOneOut({ ...request.params, ...request.query }))
  )
}
