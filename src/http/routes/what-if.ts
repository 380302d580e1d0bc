import { z } from 'zod'
import { Patch } from '../../definitions/patch.js'
import { listResponses, sendFresh, type Routes } from '../route.js'
import { EditionParam, ExactQuery, listQuery, Score, Tied } from '../schemas.js'

const byNode = <T extends z.ZodType>(value: T) => z.record(z.string(), value)
const BeforeAfter = z.object({ before: z.string().nullable(), after: z.string().nullable() })
const Standings = z.object({
  before: z.int().nullable(),
  after: z.int().nullable(),
  size: z.int(),
  tied_before: Tied,
  tied_after: Tied
})

const CountryEffect = z
  .object({
    iso3: z.string(),
    country: z.string(),
    changes: z.array(z.object({ indicator: z.string(), before: Score, after: Score })),
    before: byNode(Score).meta({ description: 'The baseline, by composite' }),
    after: byNode(Score),
    delta: byNode(Score),
    before_exact: byNode(z.string().nullable()).optional(),
    after_exact: byNode(z.string().nullable()).optional(),
    delta_exact: byNode(z.string().nullable()).optional(),
    bands: byNode(BeforeAfter),
    quadrant: BeforeAfter,
    ranks: byNode(byNode(Standings)).meta({ description: 'By scope, then by composite' }),
    overtaken: byNode(z.array(z.string())).meta({ description: 'Countries that this one passed, in the world' }),
    overtook: byNode(z.array(z.string())).meta({ description: 'Countries that passed this one, in the world' })
  })
  .meta({ id: 'CountryEffect' })

/** What-if: what the composites and ranks would be if some indicators had other scores. */
export const whatIfRoutes: Routes = app => {
  app.post(
    '/editions/:edition/what-if',
    {
      schema: {
        operationId: 'postWhatIf',
        summary: 'Change indicator scores and see every affected composite and rank, before and after',
        description:
          'All changes apply together; nothing is stored. CSV has one row a country, composite and scope. Ranks are in the world, the continent and the region of each country.',
        tags: ['What-if'],
        params: z.object({ edition: EditionParam }),
        querystring: listQuery({ exact: ExactQuery }),
        body: Patch,
        response: listResponses(
          CountryEffect,
          'BODY_MALFORMED',
          'EDITION_UNKNOWN',
          'BODY_TOO_LARGE',
          'MEDIA_TYPE_UNSUPPORTED',
          'PATCH_INVALID'
        )
      },
      config: {
        examples: {
          'Kazakhstan with one point more against money laundering': {
            url: '/v1/editions/2023/what-if',
            body: { changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }
          }
        }
      }
    },
    (request, reply) =>
      sendFresh(request, reply, index => index.whatIf({ ...request.params, ...request.query, ...request.body }))
  )
}
