import { z } from 'zod'
import { scopePage, type ScopePack } from '../../report/scope-page.js'
import { pageFaces } from '../pages.js'
import { pagedPartResponses, scopeErrors } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, Exact, ExactQuery, LanguageQuery, listQuery, Score, ScopeParam } from '../schemas.js'

const Extreme = z
  .object({ score: Score, score_exact: Exact, countries: z.array(z.string()) })
  .nullable()
  .meta({ description: 'With all countries that have exactly this score' })

const averaged = {
  node: z.string(),
  label: z.string(),
  average: Score,
  average_exact: Exact,
  world_average: Score,
  world_average_exact: Exact
}

const ScopeProfile = z
  .object({
    language: z.string(),
    data_year: z.int(),
    scope: z.string(),
    label: z.string(),
    size: z.int().meta({ description: 'Countries of the scope that the edition has' }),
    quadrants: z
      .object({ low_low: z.int(), low_high: z.int(), high_low: z.int(), high_high: z.int() })
      .nullable()
      .meta({ description: 'Countries in each quadrant' }),
    quadrant_labels: z.record(z.string(), z.string()),
    composites: z.array(
      z.object({
        ...averaged,
        missing: z.array(z.string()).meta({ description: 'Countries of the scope without a score, left out' }),
        lowest: Extreme,
        highest: Extreme,
        change: z
          .object({ since: z.string(), delta: Score, delta_exact: Exact })
          .nullable()
          .meta({ description: 'Of the average, since the edition before; null for the first' })
      })
    ),
    groups: z.array(
      z.object({
        group: z.string().nullable(),
        label: z.string(),
        indicators: z.array(z.object({ ...averaged, highest: Extreme }))
      })
    ),
    members: z
      .array(z.looseObject({ iso3: z.string(), country: z.string(), quadrant: z.string().nullable() }))
      .meta({ description: 'For each composite its score, and its `_rank`, `_size` and `_tied` in the scope' })
  })
  .meta({ id: 'ScopeProfile' })

const faces = pageFaces((_, answer, address) => scopePage(answer as ScopePack, address))

/** Profiles of scopes: all that an edition says of the countries of a region, a continent, a group, or the world. */
export const scopeRoutes: Routes = app => {
  app.get(
    '/editions/:edition/scopes/:scope',
    {
      schema: {
        operationId: 'getScope',
        summary: 'The profile of a scope: averages, extremes, changes, quadrants, and its countries by rank',
        description:
          'The countries stand by rank on the first root of the tree, those without a score last. CSV has one row a country.',
        tags: ['Profiles'],
        params: z.object({ edition: EditionParam, scope: ScopeParam }),
        querystring: listQuery({ exact: ExactQuery, language: LanguageQuery }),
        response: pagedPartResponses(ScopeProfile, 'members', 'EDITION_UNKNOWN', 'LANGUAGE_UNKNOWN', ...scopeErrors)
      },
      config: {
        examples: {
          'Central Asia and the Caucasus': '/v1/editions/2023/scopes/region:central_asia_and_the_caucasus?exact=true'
        }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.scope({ ...request.params, ...request.query }), faces)
  )
}
