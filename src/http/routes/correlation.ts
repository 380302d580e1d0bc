import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, listQuery, names, NodeParam, ScopeParam, Statistic } from '../schemas.js'

const p = Statistic.meta({ description: 'Two-sided; null of fewer than three countries' })

const CorrelatedPair = z
  .object({
    node: z.string(),
    other: z.string(),
    countries: z.int().meta({ description: 'Countries of the scope that have both scores' }),
    pearson: Statistic,
    pearson_p: p,
    spearman: Statistic,
    spearman_p: p,
    kendall: Statistic.meta({ description: 'tau-b' }),
    kendall_p: p
  })
  .meta({ id: 'CorrelatedPair' })

/** Correlations: which nodes go together over the countries of a scope. */
export const correlationRoutes: Routes = app => {
  app.get(
    '/editions/:edition/correlations/:node',
    {
      schema: {
        operationId: 'getCorrelations',
        summary: 'Correlations of every pair of indicators beneath a composite, or of a node with others',
        description:
          'Pearson, Spearman and Kendall with two-sided probabilities, not adjusted for the number of pairs; `meta.rule` says how each is made. Correlation is no cause.',
        tags: ['Statistics'],
        params: z.object({ edition: EditionParam, node: NodeParam }),
        querystring: listQuery({
          scope: ScopeParam.optional(),
          with: names('Hold the node against these nodes: ids, separated by commas', 'resilience')
        }),
        response: listResponses(CorrelatedPair, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: {
        examples: { 'Criminality and resilience': '/v1/editions/2023/correlations/criminality?with=resilience' }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.correlation({ ...request.params, ...request.query }))
  )
}
