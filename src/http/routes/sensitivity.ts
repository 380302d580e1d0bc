import { z } from 'zod'
import { SensitivityBody } from '../../bodies/sensitivity.js'
import { sensitivityExamples } from '../examples-sensitivity.js'
import { uncitedListResponses, scopeErrors } from '../responses.js'
import { goneSignal, indexFor, sendFresh, type Routes } from '../route.js'
import { EditionParam, listQuery, Statistic } from '../schemas.js'

const share = (description: string) => Statistic.meta({ description })
const total = 'Share of the variance that the factor has part in, by itself or with others'

const FactorIndices = z
  .object({
    factor: z.string(),
    kind: z.enum(['errors', 'weights', 'aggregation', 'drop']),
    first: share('Share of the variance that the factor explains by itself; null where the output does not vary'),
    first_low: share('Lower end of the 95 % bootstrap interval'),
    first_high: share('Upper end of the interval'),
    total: share(total),
    total_low: share('Lower end of the 95 % bootstrap interval'),
    total_high: share('Upper end of the interval')
  })
  .meta({ id: 'FactorIndices' })

const schema = {
  operationId: 'postSensitivity',
  summary: "Sobol' indices of a score or rank, also of a single country: which uncertain factors it depends on",
  description:
    'Factors are errors of scores, weights, the choice of a mean and left-out indicators; left out, they are one step of error either way in each indicator beneath the node. The same seed gives the same bytes. A study ends when its client goes away; samples * (factors + 2) * countries are limited. `meta.links` leads to the tornado (one indicator of the country at a time) and to leave-one-out.',
  tags: ['Uncertainty'],
  params: z.object({ edition: EditionParam }),
  querystring: listQuery({}),
  body: SensitivityBody,
  response: uncitedListResponses(
    FactorIndices,
    ...(['EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors, 'SENSITIVITY_INVALID', 'SENSITIVITY_TOO_LARGE'] as const),
    ...(['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
  )
}

/** Sensitivity: where the variance of an output comes from. */
export const sensitivityRoutes: Routes = app => {
  app.post(
    '/editions/:edition/sensitivity',
    { schema, config: { examples: sensitivityExamples } },
    async (request, reply) => {
      const question = { ...request.params, ...request.body }
      const answer = await app.simulations.sensitivity(await indexFor(request), question, goneSignal(reply))
      await sendFresh(request, reply, () => answer)
    }
  )
}
