import { z } from 'zod'
import { listResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import {
  CountriesQuery,
  EditionParam,
  Exact,
  ExactQuery,
  Explanation,
  ExplainQuery,
  listQuery,
  NodesQuery,
  Score,
  ScopeParam
} from '../schemas.js'

const place = { iso3: z.string(), country: z.string(), continent: z.string(), region: z.string() }

const ScoreRow = z
  .object({
    edition: z.string().optional().meta({ description: 'Where the answer spans several editions' }),
    ...place,
    node: z.string(),
    score: Score,
    score_exact: Exact,
    missing: z
      .array(z.string())
      .optional()
      .meta({ description: 'Indicators without a score that leave this one missing' }),
    explanation: Explanation.optional()
  })
  .meta({ id: 'ScoreRow' })

const WideScoreRow = z
  .object({ edition: z.string().optional(), ...place })
  .catchall(z.union([z.number(), z.string(), z.null()]))
  .meta({ id: 'WideScoreRow', description: 'One row a country with a member for each node; with `shape=wide`' })

const query = listQuery({
  node: NodesQuery,
  country: CountriesQuery,
  scope: ScopeParam.optional(),
  shape: z
    .enum(['long', 'wide'])
    .optional()
    .meta({ description: 'One row a score (long) or one row a country (wide)' }),
  exact: ExactQuery,
  explain: ExplainQuery
})

/** Scores: indicators as scored by experts, composites as computed. */
export const scoresRoutes: Routes = app => {
  app.get(
    '/editions/:edition/scores',
    {
      schema: {
        operationId: 'listEditionScores',
        summary: 'Scores of an edition, of all or chosen nodes and countries',
        description: 'Never truncated. A missing score is null and names what is missing; it is never zero.',
        tags: ['Scores'],
        params: z.object({ edition: EditionParam }),
        querystring: query,
        response: listResponses(z.union([ScoreRow, WideScoreRow]), 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: {
        examples: {
          'Composites of two countries': '/v1/editions/2023/scores?country=KAZ,UZB&node=criminality,resilience',
          'One row a country': '/v1/editions/2023/scores?country=KAZ,UZB&node=criminality,resilience&shape=wide'
        }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.scores({ ...request.params, ...request.query }))
  )
  app.get(
    '/scores',
    {
      schema: {
        operationId: 'listScores',
        summary: 'Scores of all editions, of all or chosen nodes and countries',
        description: 'As for one edition, with a member `edition`; a node has rows in the editions that have it.',
        tags: ['Scores'],
        querystring: query,
        response: listResponses(z.union([ScoreRow, WideScoreRow]), 'NODE_UNKNOWN', ...scopeErrors)
      },
      config: { examples: { 'Kazakhstan over the editions': '/v1/scores?country=KAZ&node=criminality,resilience' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.scores(request.query))
  )
}
