import { z } from 'zod'
import { objectResponses, sendAnswer, type Routes } from '../route.js'
import {
  CountryParam,
  EditionParam,
  Exact,
  ExactQuery,
  Explanation,
  ExplainQuery,
  LabelsSchema,
  objectQuery,
  Rank,
  Score,
  Tied
} from '../schemas.js'
import { EvidenceLink } from '../evidence-schemas.js'
import { Indistinguishable, LevelQuery, RankIntervalSchema, UncertaintyQuery } from '../uncertainty-schemas.js'

const Change = z.object({
  since: z.string(),
  from: Score,
  delta: Score,
  delta_exact: Exact,
  displayed_difference: Score,
  like_for_like: Score,
  basket_effect: Score,
  ranks: z.array(z.object({ scope: z.string(), rank_from: Rank, rank_to: Rank, rank_change: z.int().nullable() }))
})

const NodeProfile = z
  .object({
    node: z.string(),
    label: z.string(),
    score: Score,
    score_exact: Exact,
    band: z.string().nullable(),
    scopes: z.array(
      z.object({
        scope: z.string(),
        rank: Rank,
        size: z.int(),
        tied: Tied,
        rank_interval: RankIntervalSchema.nullable().optional(),
        indistinguishable: Indistinguishable.optional(),
        average: Score,
        average_exact: Exact
      })
    ),
    change: Change.nullable(),
    evidence: EvidenceLink.nullable(),
    explanation: Explanation.optional()
  })
  .meta({ id: 'NodeProfile' })

const Margins = z.record(z.string(), z.array(z.object({ node: z.string(), margin: Score })))

const Profile = z
  .object({
    country: z.object({
      iso3: z.string(),
      iso2: z.string(),
      m49: z.string(),
      name: z.string(),
      continent: z.string(),
      region: z.string()
    }),
    edition: z.object({ id: z.string(), data_year: z.int(), previous: z.string().nullable() }),
    quadrant: z.object({ id: z.string().nullable(), before: z.string().nullable(), label: LabelsSchema.nullable() }),
    composites: z.array(NodeProfile),
    groups: z.array(z.object({ group: z.string().nullable(), label: z.string(), indicators: z.array(NodeProfile) })),
    strongest: Margins.meta({
      description: 'By root of the tree: indicators furthest on the good side of the world average'
    }),
    weakest: Margins.meta({
      description: 'By root of the tree: indicators furthest on the bad side of the world average'
    })
  })
  .meta({ id: 'Profile' })

/** Profiles: all that an edition says of one country. */
export const profileRoutes: Routes = app => {
  app.get(
    '/editions/:edition/profiles/:country',
    {
      schema: {
        operationId: 'getProfile',
        summary: 'The profile of a country: scores by group, ranks, quadrant, bands, changes, averages, extremes',
        description:
          'Each node with its rank and the average in the world, the continent and the region of the country. With `uncertainty` each rank has its exact interval, `rank_interval`; `meta.without_interval` names the nodes that have none.',
        tags: ['Profiles'],
        params: z.object({ edition: EditionParam, country: CountryParam }),
        querystring: objectQuery({
          exact: ExactQuery,
          explain: ExplainQuery,
          uncertainty: UncertaintyQuery,
          level: LevelQuery
        }),
        response: objectResponses(
          Profile,
          'EDITION_UNKNOWN',
          'COUNTRY_UNKNOWN',
          'COUNTRY_AMBIGUOUS',
          'EXACT_UNAVAILABLE'
        )
      },
      config: {
        examples: {
          'Kazakhstan 2023': '/v1/editions/2023/profiles/KAZ',
          'With the interval of each rank': '/v1/editions/2025/profiles/KAZ?uncertainty=step'
        }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.profile({ ...request.params, ...request.query }))
  )
}
