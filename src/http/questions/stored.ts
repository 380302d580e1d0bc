import type { StoredQuestion } from '../../answers/kit/stored.js'
import type { LoadedIndex } from '../../answers/loaded.js'
import { membersOnly } from '../../formats/issue.js'
import { gathersDocument, type RouteExamples } from '../docs.js'
import { everyRoute, problems, readErrors } from '../responses.js'
import type { Routes } from '../route.js'
import { releaseQuery, style } from '../schemas.js'
import { admit, securityOf, writeErrors } from '../writers.js'
import { addressOf, inQuery, routeOf } from './addresses.js'
import { readersOf } from './parameter-schema.js'
import { contentsOf, saidContents } from './responses.js'
import { routeHead } from './route-head.js'
import type { StoredRoute } from './stored/route.js'
import { routesByWord } from './stored/index.js'

/** The routes of the questions of the store: schemas follow from the declarations, each has a handler of its own. */
export const storedRoutes =
  (questions: readonly StoredQuestion[], index: LoadedIndex): Routes =>
  app => {
    for (const question of questions) addStored(app, question, index)
  }

type App = Parameters<Routes>[0]

const addStored = (app: App, question: StoredQuestion, index: LoadedIndex): void => {
  const { method, path, word, changes } = question
  const route = routesByWord[word]
  if (!route) throw new Error(`Nothing answers the question ${word}.`)
  app.route({
    method,
    url: routeOf(path),
    schema: {
      ...routeHead(question),
      ...(changes && { security: securityOf(changes) }),
      querystring: queryOf(question),
      ...(gathersDocument(app) && {
        response: responsesOf(question, index, route),
        ...(route.headers && { headers: route.headers })
      })
    },
    ...(gathersDocument(app) && { config: { examples: { ...examplesOf(question), ...route.requests } } }),
    ...(changes && { onRequest: (request, reply) => admit(request, reply, changes) }),
    ...(route.preValidation && { preValidation: route.preValidation }),
    handler: route.handle(app)
  })
}

const queryOf = (question: StoredQuestion) =>
  membersOnly({
    ...(question.choosesRelease && releaseQuery),
    ...readersOf(question.asks, inQuery(question)),
    ...(question.gives.columns && style)
  })

/** What is answered, in each of its statuses, and problems. */
const responsesOf = (
  { gives, choosesRelease, changes, errors }: StoredQuestion,
  index: LoadedIndex,
  { answers = answer => ({ 200: answer }), says = {} }: StoredRoute
) => ({
  ...answers({ description: 'The answer', content: { ...contentsOf(gives, index), ...saidContents(says) } }),
  ...problems(...(choosesRelease ? readErrors : everyRoute), ...(changes ? writeErrors[changes] : []), ...errors)
})

/** What stands in braces is filled in where the examples are asked. */
const examplesOf = (question: StoredQuestion): RouteExamples =>
  Object.fromEntries(
    Object.entries(question.examples).map(([title, given]) => {
      const url = `/v1${addressOf(question, given)}`.replaceAll('%7B', '{').replaceAll('%7D', '}')
      return [title, question.method === 'POST' ? { url, body: given } : url] as const
    })
  )
