import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import {
  CountryParam,
  EditionParam,
  Exact,
  ExactQuery,
  listQuery,
  NodeParam,
  Rank,
  Score,
  ScopeParam
} from '../schemas.js'

const TornadoBar = z
  .object({
    indicator: z.string(),
    label: z.string(),
    before: Score.meta({ description: 'Score of the indicator' }),
    down_to: Score.meta({ description: 'The indicator a step lower; null at the lower end of the scale' }),
    down_score: Score.meta({ description: 'What the node then is' }),
    down_score_exact: Exact,
    down_delta: Score,
    down_delta_exact: Exact,
    down_rank: Rank,
    up_to: Score.meta({ description: 'The indicator a step higher; null at the upper end of the scale' }),
    up_score: Score,
    up_score_exact: Exact,
    up_delta: Score,
    up_delta_exact: Exact,
    up_rank: Rank,
    span: Score.meta({ description: 'Width of the bar, index points' }),
    span_exact: Exact
  })
  .meta({ id: 'TornadoBar' })

/** Tornado: which indicators of a country weigh most on a composite and its rank. */
export const tornadoRoutes: Routes = app => {
  app.get(
    '/editions/:edition/tornado/:node/:country',
    {
      schema: {
        operationId: 'getTornado',
        summary: 'Each indicator of a country a step down and a step up: effect on a composite and its rank',
        description:
          'The widest bar first; bars of one width in the order of the tree. `meta.baseline` is what it is now.',
        tags: ['What-if'],
        params: z.object({ edition: EditionParam, node: NodeParam, country: CountryParam }),
        querystring: listQuery({ scope: ScopeParam.optional(), exact: ExactQuery }),
        response: listResponses(TornadoBar, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: { examples: { 'Kazakhstan, criminality': '/v1/editions/2023/tornado/criminality/KAZ?exact=true' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.tornado({ ...request.params, ...request.query }))
  )
}
