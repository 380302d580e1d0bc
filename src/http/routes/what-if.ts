import { z } from 'zod'
import { PatchBody } from '../../bodies/patch.js'
import { whatIfAddress } from '../../answers/addresses.js'
import type { Patch } from '../../answers/patch/asked.js'
import type { Index } from '../../index.js'
import { decodePatch, encodePatch } from '../patch-address.js'
import { listResponses, scopeErrors, uncitedListResponses } from '../responses.js'
import { sendAnswer, sendFresh, type Routes } from '../route.js'
import { EditionParam, ExactQuery, flag, listQuery, ScopesQuery } from '../schemas.js'
import { linkExamples, whatIfExamples } from '../examples-what-if.js'
import { CountryEffect, PatchParam } from '../what-if-schemas.js'

const question = { exact: ExactQuery, scope: ScopesQuery }
const patchErrors = ['EDITION_UNKNOWN', 'PATCH_INVALID', ...scopeErrors] as const
const bodyErrors = ['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const
const whole =
  'Baseline and scenario side by side; a patch of the method or of scopes has a summary in `meta`: rank correlation, largest shifts, changed quadrants, formulas as executed, and which composites are then computed in float64.'

const postSchema = {
  operationId: 'postWhatIf',
  summary: 'Change scores, weights, indicators or formulas and see every affected composite and rank',
  description: `${whole} Nothing is stored. CSV has one row a country, composite and scope. Ranks are in the world, the continent, the region of each country and the scopes that are asked for.`,
  tags: ['What-if'],
  params: z.object({ edition: EditionParam }),
  querystring: listQuery({ ...question, link: flag('Add the address that repeats the question, `meta.link`') }),
  body: PatchBody,
  response: uncitedListResponses(CountryEffect, ...patchErrors, ...bodyErrors)
}

const getSchema = {
  operationId: 'getWhatIf',
  summary: 'The same for a patch that stands in the address: a link that needs no store',
  description: `${whole} \`POST\` with \`?link=true\` gives the address. With \`release\` it answers the same for ever.`,
  tags: ['What-if'],
  params: z.object({ edition: EditionParam }),
  querystring: listQuery({ ...question, patch: PatchParam }),
  response: listResponses(CountryEffect, ...patchErrors, 'BODY_MALFORMED')
}

/** What-if: what the composites and ranks would be under other scores or another method. */
export const whatIfRoutes: Routes = app => {
  app.post(
    '/editions/:edition/what-if',
    { schema: postSchema, config: { examples: whatIfExamples } },
    (request, reply) => {
      const { link, ...query } = request.query
      return sendFresh(request, reply, index => {
        const answer = index.whatIf({ ...request.params, ...query, ...request.body })
        return link ? withLink(answer, request.params.edition, request.body, query) : answer
      })
    }
  )
  app.get('/editions/:edition/what-if', { schema: getSchema, config: { examples: linkExamples } }, (request, reply) =>
    sendAnswer(request, reply, index => {
      const { patch, ...query } = request.query
      return index.whatIf({ ...request.params, ...query, ...decodePatch(patch) })
    })
  )
}

/** An answer with the address at which a read gives it again. */
const withLink = (
  answer: ReturnType<Index['whatIf']>,
  edition: string,
  patch: Patch,
  { scope = [], exact }: { readonly scope?: readonly string[] | undefined; readonly exact?: boolean | undefined }
): typeof answer => {
  const query = new URLSearchParams({ release: answer.meta.release })
  for (const id of scope) query.append('scope', id)
  if (exact) query.append('exact', 'true')
  query.append('patch', encodePatch(patch))
  return {
    data: answer.data,
    meta: { ...answer.meta, link: whatIfAddress(edition, query.toString()) },
    get table() {
      return answer.table
    }
  }
}
