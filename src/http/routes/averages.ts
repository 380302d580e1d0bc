import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, Exact, ExactQuery, ExplainQuery, listQuery, NodeParam, Score, ScopeParam } from '../schemas.js'

const AverageRow = z
  .object({
    scope: z.string(),
    name: z.string(),
    size: z.int().meta({ description: 'Countries that the average is over' }),
    score: Score,
    score_exact: Exact,
    rank: z.int().meta({ description: 'Among the scopes of the answer; 1 is the highest average' }),
    tied: z.array(z.string()).meta({ description: 'Ids of the scopes with exactly this average' }),
    missing: z.array(z.string()).meta({ description: 'Countries of the scope without a score, left out' }),
    explanation: z.object({ formula: z.string(), exact: z.string().nullable(), rounding: z.string() }).optional()
  })
  .meta({ id: 'AverageRow' })

/** Averages: plain means of exact scores over scopes. */
export const averagesRoutes: Routes = app => {
  app.get(
    '/editions/:edition/averages/:node',
    {
      schema: {
        operationId: 'listAverages',
        summary: 'Average a node over the world, or over every continent, region or group',
        description: 'Every country counts once, unrounded. `scope` asks for one scope instead of all of a kind.',
        tags: ['Averages'],
        params: z.object({ edition: EditionParam, node: NodeParam }),
        querystring: listQuery({
          by: z
            .enum(['world', 'continent', 'region', 'group'])
            .optional()
            .meta({ description: 'Kind of scope; `world` when left out' }),
          scope: ScopeParam.optional(),
          exact: ExactQuery,
          explain: ExplainQuery
        }),
        response: listResponses(AverageRow, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: { examples: { 'Criminality by continent': '/v1/editions/2023/averages/criminality?by=continent' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.averages({ ...request.params, ...request.query }))
  )
}
