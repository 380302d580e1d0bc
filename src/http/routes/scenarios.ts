import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { resultAddress, scenarioAddress } from '../../answers/addresses.js'
import type { ScenarioResult, Scenarios } from '../../archive/scenarios.js'
import { membersOnly } from '../../formats/issue.js'
import { ScenarioBody } from '../../bodies/scenario.js'
import { creationExamples, definitionExamples, resultExamples } from '../examples-scenarios.js'
import { chooseFormat } from '../negotiation.js'
import { sendText, sendUnkept } from '../replies.js'
import { uncitedObjectResponses, storeObjectResponses } from '../responses.js'
import type { Routes } from '../route.js'
import { objectQuery, releaseQuery, ScenarioParam } from '../schemas.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent: what a schema fills in is not part of a scenario. */
    givenBody: unknown
  }
}

const Scenario = z
  .object({
    id: z.string().meta({ description: 'Hash of edition, note, patch, release and title' }),
    edition: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    patch: z.looseObject({}).meta({ description: 'As it was given' }),
    release: z.string().meta({ description: 'The release that it was made on' }),
    created: z.string().meta({ description: 'ISO 8601 in UTC' }),
    served_release: z.string(),
    newer: z.boolean().meta({ description: 'Whether the served release was registered after that of the scenario' }),
    results: z.object({ own: z.string(), served: z.string() }).meta({
      description: 'Addresses of the answer that is kept, and of that to the same patch on the served release'
    }),
    difference: z
      .object({
        from: z.string(),
        to: z.string(),
        counts: z
          .object({
            cells_added: z.int(),
            cells_removed: z.int(),
            cells_changed: z.int(),
            nodes_renamed: z.int()
          })
          .nullable(),
        address: z.string().meta({ description: 'Where the difference is told in full' })
      })
      .nullable()
      .meta({ description: 'From the release of the scenario to the served one; null where they are one' })
  })
  .meta({ id: 'Scenario' })

const Result = z.unknown().meta({ description: 'As `POST /v1/editions/{edition}/what-if` answers to the patch' })

/** Scenarios: patches that are kept with their answers, under the hash of their content. */
export const scenariosRoutes: Routes = app => {
  app.decorateRequest('givenBody', undefined)
  addCreation(app)
  addDefinition(app)
  addResult(app)
}

const creationResponses = () => {
  const codes = [
    'BODY_MALFORMED',
    'EDITION_UNKNOWN',
    'BODY_TOO_LARGE',
    'MEDIA_TYPE_UNSUPPORTED',
    'PATCH_INVALID'
  ] as const
  const { 200: kept, ...refused } = uncitedObjectResponses(Scenario, ...codes)
  const headers = { location: { type: 'string', description: 'Address of the scenario' } }
  return {
    200: { ...kept, description: 'It was there', headers },
    201: { ...kept, description: 'It is kept', headers },
    ...refused
  }
}

const addCreation: Routes = app => {
  app.post(
    '/scenarios',
    {
      schema: {
        operationId: 'postScenario',
        summary: 'Keep a patch with its answer, under an address that lasts',
        description:
          'The id is the hash of the content, so that the same content has the same id: 201 when it is new, 200 when it was there. It is made on the served release, or on the one that is named. A patch with faults is refused with all of them, and nothing is kept.',
        tags: ['Scenarios'],
        querystring: objectQuery({}),
        body: ScenarioBody,
        response: creationResponses()
      },
      config: { examples: creationExamples },
      preValidation: (request, _, done) => {
        request.givenBody = request.body
        done()
      }
    },
    async (request, reply) => {
      chooseFormat(request.headers.accept, ['json'])
      const { patch } = request.givenBody as { patch: unknown }
      await sendCreated(await app.archive.scenarios.create({ ...request.body, patch }, request.query), reply)
    }
  )
}

type Creation = Awaited<ReturnType<Scenarios['create']>>

const sendCreated = ({ answer, created }: Creation, reply: FastifyReply): FastifyReply =>
  reply
    .code(created ? 201 : 200)
    .headers({ location: scenarioAddress(answer.data.id), 'cache-control': 'no-store' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer))

const addDefinition: Routes = app => {
  app.get(
    '/scenarios/:id',
    {
      schema: {
        operationId: 'getScenario',
        summary: 'The definition of a scenario, and how its release stands to the served one',
        description:
          'Whether a newer release is served, what differs, and where the answer to the same patch is on either.',
        tags: ['Scenarios'],
        params: z.object({ id: ScenarioParam }),
        querystring: membersOnly({}),
        response: storeObjectResponses(Scenario, 'SCENARIO_UNKNOWN')
      },
      config: { examples: definitionExamples }
    },
    async (request, reply) => {
      await sendUnkept(await app.archive.scenarios.definition(request.params.id), {}, request, reply)
    }
  )
}

const resultResponses = () => {
  const { 200: answered, ...refused } = uncitedObjectResponses(Result, 'SCENARIO_UNKNOWN', 'PATCH_INVALID')
  const description =
    '`describedby` is the definition; `latest-version`, when a newer release is served, the answer there'
  return { 200: { ...answered, headers: { link: { type: 'string', description } } }, ...refused }
}

const addResult: Routes = app => {
  app.get(
    '/scenarios/:id/result',
    {
      schema: {
        operationId: 'getScenarioResult',
        summary: 'The answer to a scenario: the same bytes for ever, or the same patch on another release',
        description:
          'Without `release` and `as_of` it is the answer that was kept when the scenario was created. On another release, `meta.scenario` says which it was made on and what differs.',
        tags: ['Scenarios'],
        params: z.object({ id: ScenarioParam }),
        querystring: membersOnly({
          ...releaseQuery,
          release: releaseQuery.release.meta({ description: 'Id of another release, or `served`' })
        }),
        response: resultResponses()
      },
      config: { examples: resultExamples }
    },
    async (request, reply) => {
      const { query } = request
      const result = await app.archive.scenarios.result(request.params.id, query)
      reply.header('link', linksOf(result))
      const lasting = query.release !== 'served' && (query.as_of === undefined || app.archive.isLasting(query))
      await sendText(result.text, { lasting }, request, reply)
    }
  )
}

const linksOf = ({ id, served, newer }: ScenarioResult): string =>
  [
    `<${scenarioAddress(id)}>; rel="describedby"`,
    ...(newer ? [`<${resultAddress(id, served)}>; rel="latest-version"`] : [])
  ].join(', ')
