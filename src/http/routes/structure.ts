import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, listQuery, NodeParam, ScopeParam, Statistic } from '../schemas.js'

const StructureRow = z
  .object({
    set: z.string().meta({ description: 'Composite or display group whose indicators are looked at together' }),
    kind: z.enum(['composite', 'group']),
    indicator: z.string(),
    rest_correlation: Statistic.meta({ description: 'With the sum of the other indicators of the set' }),
    alpha_without: Statistic.meta({ description: "Cronbach's alpha of the set without this indicator" }),
    weight: Statistic.meta({ description: 'In the composite, as the formulas give it' }),
    effective_weight: Statistic.meta({ description: 'Share of the variance of the composite that it carries' }),
    loadings: z
      .array(Statistic)
      .meta({ description: 'On the components with an eigenvalue above 1, at least the first' })
  })
  .meta({ id: 'StructureRow' })

/** Structure: whether the indicators of a composite measure one thing, and how much each weighs in effect. */
export const structureRoutes: Routes = app => {
  app.get(
    '/editions/:edition/structure/:node',
    {
      schema: {
        operationId: 'getStructure',
        summary: "Cronbach's alpha, principal components and effective weights of a composite and its groups",
        description:
          '`meta.sets` has alpha, eigenvalues and shares of every composite beneath the node and of the display groups that are no composite, and the effective weights of its children; `data` has one row a set and indicator.',
        tags: ['Statistics'],
        params: z.object({ edition: EditionParam, node: NodeParam }),
        querystring: listQuery({ scope: ScopeParam.optional() }),
        response: listResponses(StructureRow, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: { examples: { Resilience: '/v1/editions/2023/structure/resilience' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.structure({ ...request.params, ...request.query }))
  )
}
