import { z } from 'zod'
import { listResponses, objectResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { LabelsSchema, listQuery, NodeParam, objectQuery } from '../schemas.js'

const Definition = z
  .object({
    id: z.string(),
    kind: z.enum(['indicator', 'composite']),
    parent: z.string().nullable(),
    group: z.string().nullable().meta({ description: 'Display heading; does not enter a formula' }),
    direction: z.enum(['higher_is_worse', 'higher_is_better']),
    editions: z.array(z.string()),
    label: LabelsSchema,
    definition: LabelsSchema,
    scale: z.object({ min: z.number(), max: z.number(), step: z.number() }),
    unit: z.string(),
    reference: z.string()
  })
  .meta({ id: 'Definition' })

/** Indicators: what each indicator and composite means, and which editions have it. */
export const indicatorsRoutes: Routes = app => {
  app.get(
    '/indicators',
    {
      schema: {
        operationId: 'listIndicators',
        summary: 'The definitions of all indicators and composites',
        description: 'In the order of the tree; definitions are in the words of this project.',
        tags: ['Method'],
        querystring: listQuery({}),
        response: listResponses(Definition)
      },
      config: { examples: { 'All definitions': '/v1/indicators' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.indicators())
  )
  app.get(
    '/indicators/:node',
    {
      schema: {
        operationId: 'getIndicator',
        summary: 'The definition of one indicator or composite',
        description: 'Label in every language, definition, direction, scale, and the editions that have it.',
        tags: ['Method'],
        params: z.object({ node: NodeParam }),
        querystring: objectQuery({}),
        response: objectResponses(Definition, 'NODE_UNKNOWN')
      },
      config: { examples: { 'Cyber-dependent crimes': '/v1/indicators/cyber_dependent_crimes' } }
    },
    (request, reply) => sendAnswer(request, reply, index => index.indicator(request.params))
  )
}
