import { z } from 'zod'
import { similarMost, similarShown } from '../../answers/comparison/similar.js'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { CountryParam, EditionParam, Exact, ExactQuery, listQuery, Score, ScopeParam } from '../schemas.js'

const SimilarCountry = z
  .looseObject({
    iso3: z.string(),
    country: z.string(),
    distance: Score.meta({ description: 'Mean absolute difference of the indicators, index points' }),
    distance_exact: Exact,
    compared: z.int().meta({ description: 'Indicators that the distance is over: those that both countries have' })
  })
  .meta({ id: 'SimilarCountry', description: 'And the score of every composite, under its id' })

const LimitQuery = z
  .string()
  .refine(text => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= similarMost, {
    error: `a whole number from 1 to ${similarMost}`
  })
  .transform(Number)
  .optional()
  .meta({
    description: `How many countries at the most; ${similarShown} when left out`,
    examples: [similarShown],
    override: { type: 'integer', minimum: 1, maximum: similarMost }
  })

/** Similar countries: who is nearest to a country over all indicators. */
export const similarRoutes: Routes = app => {
  app.get(
    '/editions/:edition/similar/:country',
    {
      schema: {
        operationId: 'listSimilar',
        summary: 'The countries most similar to one: the least mean difference over all indicators',
        description:
          'Over the indicators of the edition that both countries have; who shares fewer than half of them is left out and named in `meta.left_out`. Similar scores are no statement about causes. `scope` says among which countries.',
        tags: ['Profiles'],
        params: z.object({ edition: EditionParam, country: CountryParam }),
        querystring: listQuery({ scope: ScopeParam.optional(), limit: LimitQuery, exact: ExactQuery }),
        response: listResponses(SimilarCountry, 'EDITION_UNKNOWN', ...scopeErrors)
      },
      config: { examples: { 'Kazakhstan 2023': '/v1/editions/2023/similar/KAZ?limit=3&exact=true' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.similar({ ...request.params, ...request.query }))
  )
}
