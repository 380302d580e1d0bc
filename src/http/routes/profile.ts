import { z } from 'zod'
import { pageResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { pageFaces } from '../pages.js'
import { Profile } from '../profile-schemas.js'
import type { ProfilePack } from '../../report/profile-data.js'
import { CountryParam, EditionParam, ExactQuery, ExplainQuery, LanguageQuery, objectQuery } from '../schemas.js'
import { LevelQuery, UncertaintyQuery } from '../uncertainty-schemas.js'

const faces = pageFaces((index, answer, address) => index.profilePage(answer as ProfilePack, address))

/** Profiles: all that an edition says of one country. */
export const profileRoutes: Routes = app => {
  app.get(
    '/editions/:edition/profiles/:country',
    {
      schema: {
        operationId: 'getProfile',
        summary: 'The profile of a country: figures, sentences, evidence; as JSON, HTML, Markdown, PDF or DOCX',
        description:
          'Each node with its rank and the average in the world, the continent and the region of the country. With `uncertainty` each rank has its exact interval, `rank_interval`; `meta.without_interval` names the nodes that have none. The page with the suffix `.html`, `.md`, `.pdf` or `.docx`, or by `Accept`; `language` is that of labels and sentences.',
        tags: ['Profiles'],
        params: z.object({ edition: EditionParam, country: CountryParam }),
        querystring: objectQuery({
          exact: ExactQuery,
          explain: ExplainQuery,
          uncertainty: UncertaintyQuery,
          level: LevelQuery,
          language: LanguageQuery
        }),
        response: pageResponses(
          Profile,
          'EDITION_UNKNOWN',
          'COUNTRY_UNKNOWN',
          'COUNTRY_AMBIGUOUS',
          'EXACT_UNAVAILABLE',
          'LANGUAGE_UNKNOWN'
        )
      },
      config: {
        examples: {
          'Kazakhstan 2023': '/v1/editions/2023/profiles/KAZ',
          'In Russian': '/v1/editions/2023/profiles/KAZ?language=ru',
          'With the interval of each rank': '/v1/editions/2025/profiles/KAZ?uncertainty=step'
        }
      }
    },
    (request, reply) =>
      sendAnswer(request, reply, index => index.profile({ ...request.params, ...request.query }), faces)
  )
}
