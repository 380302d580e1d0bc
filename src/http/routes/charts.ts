import { z } from 'zod'
import { chartKinds, type ChartKind } from '../../answers/profile/charts.js'
import { pictureChart } from '../../report/charts.js'
import type { Faces } from '../writing.js'
import { pictureResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { CountryParam, EditionParam, LanguageQuery, listQuery } from '../schemas.js'
import { LevelQuery, UncertaintyQuery } from '../uncertainty-schemas.js'

const names = Object.keys(chartKinds) as [ChartKind, ...ChartKind[]]

const ChartParam = z.enum(names).meta({ description: names.map(name => `\`${name}\`: ${chartKinds[name]}`).join('; ') })

const faces: Faces = {
  svg: pictureChart,
  png: async answer => (await import('../../print/png.js')).pictureToPng(pictureChart(answer))
}

const ChartMark = z
  .looseObject({})
  .meta({ id: 'ChartMark', description: 'One mark of the chart; all marks of a chart have the same members' })

/** Charts of a country, each with the data that it is drawn from. */
export const chartsRoutes: Routes = app => {
  app.get(
    '/editions/:edition/charts/:chart/:country',
    {
      schema: {
        operationId: 'getChart',
        summary: 'A chart of a country: the picture as SVG or PNG, and what it shows as JSON or CSV',
        description:
          'The picture with the suffix `.svg` or `.png`; it has a title and a description in words, and can be read without colour. `intervals` is under the error model `uncertainty`, one step on each score unless told; that of all countries of a scope is in `rank-distributions`.',
        tags: ['Profiles'],
        params: z.object({ edition: EditionParam, chart: ChartParam, country: CountryParam }),
        querystring: listQuery({ language: LanguageQuery, uncertainty: UncertaintyQuery, level: LevelQuery }),
        response: pictureResponses(
          ChartMark,
          'EDITION_UNKNOWN',
          'COUNTRY_UNKNOWN',
          'COUNTRY_AMBIGUOUS',
          'LANGUAGE_UNKNOWN',
          'EXACT_UNAVAILABLE'
        )
      },
      config: { examples: { 'Kazakhstan 2023, ranks over the editions': '/v1/editions/2023/charts/ranks/KAZ' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.chart({ ...request.params, ...request.query }), faces)
  )
}
