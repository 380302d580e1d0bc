import { z } from 'zod'
import { MethodsBody } from '../../bodies/methods.js'
import { methodsExamples } from '../examples-what-if.js'
import { uncitedListResponses, scopeErrors } from '../responses.js'
import { sendFresh, type Routes } from '../route.js'
import { EditionParam, Exact, ExactQuery, listQuery, NodeParam, Rank, Score, ScopeParam } from '../schemas.js'

const CountryByMethods = z
  .looseObject({ iso3: z.string(), country: z.string(), score: Score, score_exact: Exact, rank: Rank })
  .meta({
    id: 'CountryByMethods',
    description: 'And for each method: `NAME_score`, `NAME_rank`, `NAME_shift`; a positive shift is towards rank 1'
  })

/** Methods: the laboratory, several methods side by side on one edition. */
export const methodsRoutes: Routes = app => {
  app.post(
    '/editions/:edition/methods/:node',
    {
      schema: {
        operationId: 'postMethods',
        summary: 'Several named methods side by side: score, rank and shift of every country under each',
        description:
          '`meta.methods` says of each method which formulas it changes, who rises and falls most, how alike the rankings are (`rank_correlation`) and which countries change quadrant. The method of the edition is always beside them.',
        tags: ['What-if'],
        params: z.object({ edition: EditionParam, node: NodeParam }),
        querystring: listQuery({ scope: ScopeParam.optional(), exact: ExactQuery }),
        body: MethodsBody,
        response: uncitedListResponses(
          CountryByMethods,
          ...(['EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors, 'PATCH_INVALID'] as const),
          ...(['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
        )
      },
      config: { examples: methodsExamples }
    },
    (request, reply) =>
      sendFresh(request, reply, index => index.methods({ ...request.params, ...request.query, ...request.body }))
  )
}
