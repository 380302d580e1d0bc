import { z } from 'zod'
import { listResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { ExactQuery, listQuery } from '../schemas.js'

const BulkRow = z
  .object({
    edition: z.string(),
    data_year: z.int(),
    iso3: z.string(),
    iso2: z.string(),
    m49: z.string(),
    country: z.string(),
    continent: z.string(),
    region: z.string(),
    quadrant: z.string().nullable()
  })
  .catchall(z.union([z.number(), z.string(), z.null(), z.array(z.string())]))
  .meta({
    id: 'BulkRow',
    description:
      'Further members: one a node with its score; for each composite `NODE_rank_SCOPE`, `NODE_size_SCOPE` and `NODE_tied_SCOPE`, where SCOPE is world, continent or region'
  })

/** Bulk: the whole index in one answer. */
export const bulkRoutes: Routes = app => {
  app.get(
    '/bulk',
    {
      schema: {
        operationId: 'getBulk',
        summary: 'The whole index: all editions, codes, names, scores and ranks in one answer',
        description: 'One row a country and edition, never truncated; an indicator that an edition lacks is null.',
        tags: ['Scores'],
        querystring: listQuery({ exact: ExactQuery }),
        response: listResponses(BulkRow)
      },
      config: { examples: { 'The whole index': '/v1/bulk' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.bulk(request.query))
  )
}
