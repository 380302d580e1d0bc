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
  Rank,
  Score,
  ScopeParam,
  Tied
} from '../schemas.js'

const RankChange = z.int().nullable()

const DeltaRow = z
  .object({
    iso3: z.string(),
    country: z.string(),
    node: z.string(),
    only_in: z.string().nullable().meta({ description: 'The edition that alone has the node; then there is no delta' }),
    from: Score,
    from_exact: Exact,
    to: Score,
    to_exact: Exact,
    delta: Score,
    delta_exact: Exact,
    displayed_difference: Score.meta({
      description: 'Difference of the two rounded scores, as a reader of print would take it'
    }),
    like_for_like: Score.meta({ description: 'Change with both editions scored on the indicators that both have' }),
    like_for_like_exact: Exact,
    basket_effect: Score.meta({ description: 'delta - like_for_like: what comes from the changed set of indicators' }),
    basket_effect_exact: Exact,
    rank_from: Rank,
    rank_to: Rank,
    tied_from: Tied,
    tied_to: Tied,
    rank_change: RankChange.meta({ description: 'rank_from - rank_to; positive is a move towards rank 1' }),
    rank_change_own: RankChange.meta({ description: "The part that the country's own score makes" }),
    rank_change_others: RankChange.meta({ description: 'The part that the scores of others make' }),
    contributions: z
      .array(z.object({ indicator: z.string(), contribution: Score, contribution_exact: z.string().nullable() }))
      .meta({ description: 'What each indicator adds; the fractions sum to like_for_like exactly' }),
    from_explanation: Explanation.optional(),
    to_explanation: Explanation.optional()
  })
  .meta({ id: 'DeltaRow' })

/** Deltas: change between two editions, split into what moved and what was re-defined. */
export const deltasRoutes: Routes = app => {
  app.get(
    '/deltas/:from/:to',
    {
      schema: {
        operationId: 'listDeltas',
        summary: 'Changes between two editions, split into what moved and what was re-defined',
        description: 'Of the composites when no node is named. Ranks are over `scope` under one map of regions.',
        tags: ['Deltas'],
        params: z.object({
          from: EditionParam.meta({ examples: ['2021'] }),
          to: EditionParam.meta({ examples: ['2023'] })
        }),
        querystring: listQuery({
          node: NodesQuery,
          country: CountriesQuery,
          scope: ScopeParam.optional(),
          exact: ExactQuery,
          explain: ExplainQuery
        }),
        response: listResponses(DeltaRow, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', 'EDITIONS_REVERSED', ...scopeErrors)
      },
      config: {
        examples: { 'Kazakhstan, criminality': '/v1/deltas/2021/2023?country=KAZ&node=criminality&exact=true' }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.deltas({ ...request.params, ...request.query }))
  )
}
