import { z } from 'zod'
import { listResponses, objectResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, LabelsSchema, listQuery, objectQuery } from '../schemas.js'

const EditionRow = z
  .object({
    id: z.string(),
    data_year: z.int(),
    countries: z.int(),
    indicators: z.int(),
    composites: z.int(),
    latest: z.boolean()
  })
  .meta({ id: 'Edition' })

const FrameworkNode = z
  .object({
    id: z.string(),
    kind: z.enum(['indicator', 'composite']),
    label: z.string(),
    parent: z.string().nullable(),
    children: z.array(z.string()),
    formula: z
      .string()
      .nullable()
      .meta({ description: 'As executed; null for an indicator, which is scored by experts' })
  })
  .meta({ id: 'FrameworkNode' })

const Band = z.object({ id: z.string(), from: z.number(), label: LabelsSchema })

const Deviation = z
  .object({
    edition: z.string(),
    since: z.string().optional(),
    quantity: z.string(),
    country: z.string().optional(),
    scope: z.string().optional(),
    node: z.string(),
    published: z.string(),
    recomputed: z.string(),
    by: z.enum(['publisher', 'press']),
    reason: z.string(),
    source: z.string()
  })
  .meta({ id: 'Deviation', description: 'A figure in print that the rules do not give, with the reason' })

const Framework = z
  .object({
    id: z.string(),
    data_year: z.int(),
    countries: z.int(),
    decimals: z.int(),
    rounding: z.string(),
    note: z.string().nullable(),
    tree: z.array(FrameworkNode),
    quadrants: z
      .object({ axes: z.array(z.string()), high_from: z.number(), labels: z.record(z.string(), LabelsSchema) })
      .nullable(),
    bands: z
      .object({
        boundary: z.enum(['lower_included', 'lower_excluded']),
        reference: z.string(),
        scales: z.record(z.string(), z.array(Band))
      })
      .nullable(),
    deviations: z.array(Deviation)
  })
  .meta({ id: 'Framework' })

/** Editions: what was published when, and by which method. */
export const editionsRoutes: Routes = app => {
  app.get(
    '/editions',
    {
      schema: {
        operationId: 'listEditions',
        summary: 'The editions of the index',
        description: 'The earliest first; `latest` may stand for the newest in every address.',
        tags: ['Method'],
        querystring: listQuery({}),
        response: listResponses(EditionRow)
      },
      config: { examples: { 'All editions': '/v1/editions' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.editionList())
  )
  app.get(
    '/editions/:edition',
    {
      schema: {
        operationId: 'getEdition',
        summary: 'The framework of an edition: tree, formulas as executed, rounding, quadrants, bands',
        description:
          'Also the figures in print that are known to deviate from what the rules give, each with its reason.',
        tags: ['Method'],
        params: z.object({ edition: EditionParam }),
        querystring: objectQuery({}),
        response: objectResponses(Framework, 'EDITION_UNKNOWN')
      },
      config: { examples: { 'Edition 2023': '/v1/editions/2023' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.edition(request.params))
  )
}
