import { z } from 'zod'
import { listResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { listQuery } from '../schemas.js'

const ScopeRow = z
  .object({
    id: z.string(),
    kind: z.enum(['world', 'continent', 'region', 'group']),
    name: z.string(),
    size: z.int(),
    countries: z.array(z.string()),
    membership_source: z.string().nullable(),
    membership_as_of: z.string().nullable()
  })
  .meta({ id: 'Scope' })

/** Scopes: the sets of countries that rankings and averages are over. */
export const scopesRoutes: Routes = app => {
  app.get(
    '/scopes',
    {
      schema: {
        operationId: 'listScopes',
        summary: 'World, continents, regions and named groups with their countries',
        description:
          'A group names the source and date of its membership. `countries:CODE,CODE,...` makes a scope of any countries.',
        tags: ['Countries'],
        querystring: listQuery({}),
        response: listResponses(ScopeRow)
      },
      config: { examples: { 'All scopes': '/v1/scopes' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.scopeList())
  )
}
