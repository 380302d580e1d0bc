import { z } from 'zod'
import { listResponses, objectResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { CountryParam, listQuery, objectQuery } from '../schemas.js'

const Country = z
  .object({
    iso3: z.string(),
    iso2: z.string(),
    m49: z.string(),
    name: z.string(),
    continent: z.string(),
    region: z.string(),
    aliases: z.array(z.string()),
    sheet_regions: z
      .record(z.string(), z.string())
      .meta({ description: 'Region label of each sheet of the workbook, by edition' })
  })
  .meta({ id: 'Country' })

/** Countries: codes, places and spellings. */
export const countriesRoutes: Routes = app => {
  app.get(
    '/countries',
    {
      schema: {
        operationId: 'listCountries',
        summary: 'The assessed countries with their codes, places and spellings',
        description: 'One map of regions serves all editions; the labels of the sheets are kept beside it.',
        tags: ['Countries'],
        querystring: listQuery({}),
        response: listResponses(Country)
      },
      config: { examples: { 'All countries': '/v1/countries' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.countryList())
  )
  app.get(
    '/countries/:country',
    {
      schema: {
        operationId: 'getCountry',
        summary: 'One country, by any code or known spelling',
        description:
          'Nothing is guessed: an unknown name is answered with the nearest, an ambiguous one with the choices.',
        tags: ['Countries'],
        params: z.object({ country: CountryParam }),
        querystring: objectQuery({}),
        response: objectResponses(Country, 'COUNTRY_UNKNOWN', 'COUNTRY_AMBIGUOUS')
      },
      config: {
        examples: { Kazakhstan: '/v1/countries/KAZ', 'By a spelling of a sheet': '/v1/countries/Congo,%20Dem,%20Rep,' }
      }
    },
    (request, reply) => sendAnswer(request, reply, index => index.country(request.params))
  )
}
