import { z } from 'zod'
import { ClaimsBody } from '../../bodies/claim.js'
import { claimsExamples } from '../examples-uncertainty.js'
import { uncitedListResponses, scopeErrors } from '../responses.js'
import { sendFresh, type Routes } from '../route.js'
import { EditionParam, listQuery, Score } from '../schemas.js'

const Need = z.object({
  iso3: z.string(),
  node: z.string(),
  direction: z.enum(['up', 'down']),
  gap: Score,
  gap_exact: z.string().nullable(),
  beyond: z.boolean().meta({ description: 'Whether the score must go beyond the gap, or need only reach it' }),
  steps: z.int().nullable().meta({ description: 'The fewest steps of indicators; null where no steps do it' }),
  moves: z.array(z.object({ indicator: z.string(), from: z.number(), to: z.number() }))
})

const CheckedClaim = z
  .object({
    kind: z.string(),
    statement: z.string(),
    holds: z.boolean().meta({ description: 'Whether the scores as given bear the claim out' }),
    probability: z.number().min(0).max(1),
    verdict: z.string().meta({ description: 'Id of the word for the probability; `meta.verdicts` has the thresholds' }),
    words: z.string(),
    overturn: z
      .object({ says: z.string(), needs: z.array(Need) })
      .meta({ description: 'What would turn the claim; all needs together' })
  })
  .meta({ id: 'CheckedClaim' })

/** Claims: statements about ranks, checked. */
export const claimsRoutes: Routes = app => {
  app.post(
    '/editions/:edition/claims',
    {
      schema: {
        operationId: 'postClaims',
        summary: 'Check claims: how probable each is under an error model, in words, and what would overturn it',
        description:
          'Kinds: `ranks_above`, `top`, `improved`, `quadrant`. Words for probabilities are the calibrated terms of the IPCC, with their thresholds in `meta.verdicts`; `meta.assumptions` says what the probabilities rest on.',
        tags: ['Uncertainty'],
        params: z.object({ edition: EditionParam }),
        querystring: listQuery({}),
        body: ClaimsBody,
        response: uncitedListResponses(
          CheckedClaim,
          ...(['EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors] as const),
          ...(['CLAIM_INVALID', 'UNCERTAINTY_INVALID', 'EXACT_UNAVAILABLE'] as const),
          ...(['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
        )
      },
      config: { examples: claimsExamples }
    },
    (request, reply) => sendFresh(request, reply, index => index.claims({ ...request.params, ...request.body }))
  )
}
