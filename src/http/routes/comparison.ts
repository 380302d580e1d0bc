import { z } from 'zod'
import { comparisonPage, type ComparisonPack } from '../../report/comparison-page.js'
import { pageFaces } from '../pages.js'
import { comparedCountries } from '../../answers/comparison/comparison.js'
import { pagedPartResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import {
  EditionParam,
  Exact,
  ExactQuery,
  LanguageQuery,
  listQuery,
  Rank,
  requiredNames,
  Score,
  Tied
} from '../schemas.js'

const ComparedNode = z
  .object({
    node: z.string(),
    label: z.string(),
    direction: z.string().nullable(),
    values: z.array(
      z.object({
        iso3: z.string(),
        score: Score,
        score_exact: Exact,
        band: z.string().nullable(),
        rank: Rank,
        size: z.int().meta({ description: 'Countries that are ranked, in the world' }),
        tied: Tied,
        change: z
          .object({ since: z.string(), delta: Score, delta_exact: Exact, like_for_like: Score })
          .nullable()
          .meta({ description: 'Since the edition before; null for the first' })
      })
    ),
    spread: Score.meta({ description: 'Highest minus lowest score of the countries compared' }),
    spread_exact: Exact
  })
  .meta({ id: 'ComparedNode' })

const Comparison = z
  .object({
    language: z.string(),
    data_year: z.int(),
    countries: z.array(
      z.object({
        iso3: z.string(),
        name: z.string(),
        continent: z.string(),
        region: z.string(),
        quadrant: z.string().nullable(),
        quadrant_label: z.string().nullable()
      })
    ),
    composites: z.array(ComparedNode),
    groups: z.array(z.object({ group: z.string().nullable(), label: z.string(), indicators: z.array(ComparedNode) })),
    distances: z
      .array(z.object({ a: z.string(), b: z.string(), distance: Score, distance_exact: Exact, compared: z.int() }))
      .meta({ description: 'Every two countries: mean absolute difference of the indicators that both have' })
  })
  .meta({ id: 'Comparison' })

const { least, most } = comparedCountries

const faces = pageFaces((_, answer, address) => comparisonPage(answer as ComparisonPack, address))

/** Comparisons: countries side by side. */
export const comparisonRoutes: Routes = app => {
  app.get(
    '/editions/:edition/comparisons',
    {
      schema: {
        operationId: 'getComparison',
        summary: 'Countries side by side: scores, ranks, changes, spreads and distances',
        description: `${least} to ${most} countries, each of them once, in the order of the question. CSV has one row a node and country.`,
        tags: ['Profiles'],
        params: z.object({ edition: EditionParam }),
        querystring: listQuery({
          countries: requiredNames('Codes or names, separated by commas or given repeatedly', 'KAZ,UZB'),
          exact: ExactQuery,
          language: LanguageQuery
        }),
        response: pagedPartResponses(
          Comparison,
          'values',
          'EDITION_UNKNOWN',
          'LANGUAGE_UNKNOWN',
          'COUNTRY_UNKNOWN',
          'COUNTRY_AMBIGUOUS'
        )
      },
      config: { examples: { 'Kazakhstan and Uzbekistan': '/v1/editions/2023/comparisons?countries=KAZ,UZB' } }
    },
    (request, reply) =>
      sendAnswer(request, reply, index => index.comparison({ ...request.params, ...request.query }), faces)
  )
}
