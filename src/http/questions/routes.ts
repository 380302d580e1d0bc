import { z } from 'zod'
import type { Question } from '../../answers/kit/question.js'
import type { LoadedIndex } from '../../answers/loaded.js'
import { methodOf } from '../../program.js'
import type { RouteExamples } from '../docs.js'
import { sendAnswer, sendFresh, type Routes } from '../route.js'
import { listQuery, objectQuery } from '../schemas.js'
import { addressOf, bodyOf, inPath, inQuery, routeOf } from './addresses.js'
import { bodies } from './bodies.js'
import { readersOf } from './parameter-schema.js'
import { responsesOf } from './responses.js'
import { specials } from './special.js'

/** The routes of questions: all that they need stands in the declarations. */
export const questionRoutes =
  (questions: readonly Question[], index: LoadedIndex): Routes =>
  app => {
    for (const question of questions) addQuestion(app, question, index)
  }

const addQuestion = (app: Parameters<Routes>[0], question: Question, index: LoadedIndex): void => {
  const { method, path, asks, word } = question
  const special = specials[word] ?? {}
  const body = bodyOf(asks)
  const query = readersOf(asks, inQuery(question))
  const schema = {
    operationId: methodOf(word),
    summary: question.summary,
    description: question.description,
    tags: [question.topic],
    params: z.object(readersOf(asks, inPath(path))),
    querystring: question.gives.columns ? listQuery(query) : objectQuery(query),
    ...(body && { body: bodies[asks[body]?.schema ?? ''] }),
    response: responsesOf(question, index, special)
  }
  const config = { examples: examplesOf(question) }
  const asked = ({ params, query: given, body: posted }: Request): never =>
    ({ ...(params as object), ...(given as object), ...(posted as object | undefined) }) as never
  app.route({
    method,
    url: routeOf(path),
    schema,
    config,
    handler: (request, reply) =>
      method === 'GET'
        ? sendAnswer(request, reply, ({ loaded }) => question.ask(loaded, asked(request)), special.faces)
        : sendFresh(request, reply, ({ loaded }) => question.ask(loaded, asked(request)))
  })
}

interface Request {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

const examplesOf = (question: Question): RouteExamples =>
  Object.fromEntries(
    Object.entries(question.examples).map(([title, given]) => {
      const url = `/v1${addressOf(question, given)}`
      if (question.method === 'GET') return [title, url]
      const known = Object.keys(question.asks)
      const body = Object.fromEntries(Object.entries(given).filter(([name]) => !known.includes(name)))
      return [title, { url, body }]
    })
  )
