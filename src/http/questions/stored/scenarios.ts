import { resultAddress, scenarioAddress } from '../../../answers/addresses.js'
import type { ReleaseChoice } from '../../../archive/holding.js'
import type { ScenarioRequest, ScenarioResult } from '../../../archive/scenarios.js'
import { chooseFormat } from '../../negotiation.js'
import { sendText, sendUnkept } from '../../replies.js'
import { writerOf } from '../../writers.js'
import type { StoredRoute } from './route.js'

/** The bodies as they were sent: what a schema fills in is not part of a scenario. */
const given = new WeakMap<object, unknown>()

const newAnswers: NonNullable<StoredRoute['answers']> = answer => {
  const headers = { Location: { type: 'string', description: 'Address of the scenario' } }
  return {
    200: { ...answer, description: 'It was there', headers },
    201: { ...answer, description: 'It is kept', headers }
  }
}

const create: StoredRoute = {
  answers: newAnswers,
  requests: {
    'The same on an older release': {
      url: '/v1/scenarios?release={before}',
      body: {
        edition: '2023',
        title: 'Kazakhstan, one point more against money laundering',
        note: 'Draft of the report, section 3.',
        patch: { changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }
      }
    }
  },
  preValidation: (request, _, done) => {
    given.set(request, request.body)
    done()
  },
  handle: app => async (request, reply) => {
    chooseFormat(request.headers.accept, ['json'])
    const { patch } = given.get(request) as { readonly patch: unknown }
    const asked = { ...(request.body as ScenarioRequest), patch }
    const { scenarios } = app.archive
    const { answer, created } = await scenarios.create(asked, request.query as ReleaseChoice, writerOf(request))
    return reply
      .code(created ? 201 : 200)
      .headers({ location: scenarioAddress(answer.data.id), 'cache-control': 'no-store' })
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(answer))
  }
}

const idOf = (params: unknown): string => (params as { readonly id: string }).id

const linksOf = ({ id, served, newer }: ScenarioResult): string =>
  [
    `<${scenarioAddress(id)}>; rel="describedby"`,
    ...(newer ? [`<${resultAddress(id, served)}>; rel="latest-version"`] : [])
  ].join(', ')

const result: StoredRoute = {
  answers: answer => {
    const description =
      '`describedby` is the definition; `latest-version`, when a newer release is served, the answer there'
    return { 200: { ...answer, headers: { Link: { type: 'string', description } } } }
  },
  handle: app => async (request, reply) => {
    const query = request.query as ReleaseChoice
    const found = await app.archive.scenarios.result(idOf(request.params), query)
    reply.header('link', linksOf(found))
    const lasting = query.release !== 'served' && (query.as_of === undefined || app.archive.isLasting(query))
    return sendText(found.text, { lasting }, request, reply)
  }
}

/** Patches that are kept with their answers, under the hash of their content. */
export const scenarioRoutes: Readonly<Record<string, StoredRoute>> = {
  'scenario-create': create,
  scenario: {
    handle: app => async (request, reply) =>
      sendUnkept(await app.archive.scenarios.definition(idOf(request.params)), {}, request, reply)
  },
  'scenario-result': result,
  'scenario-remove': {
    requests: {
      'One that nobody refers to': { url: '/v1/scenarios/{removed}', headers: { authorization: 'Bearer {key}' } }
    },
    handle: app => async (request, reply) => {
      chooseFormat(request.headers.accept, ['json'])
      const { force } = request.query as { readonly force?: boolean }
      return sendUnkept(await app.archive.scenarios.remove(idOf(request.params), { force }), {}, request, reply)
    }
  }
}
