import type { z } from 'zod'
import { inPath } from '../../answers/kit/paths.js'
import type { Question } from '../../answers/kit/question.js'
import type { LoadedIndex } from '../../answers/loaded.js'
import { gathersDocument, type RouteExamples } from '../docs.js'
import { asPlugin, type Routes } from '../route.js'
import { citationStyle, listQuery, objectQuery } from '../schemas.js'
import { answering } from '../answering/answering.js'
import { addressOf, inQuery, routeOf } from './addresses.js'
import { readersOf } from './parameter-schema.js'
import { responsesOf } from './responses.js'
import { routeHead } from './route-head.js'
import { specials, type Special } from './special.js'

/** The routes of questions: all that they need stands in the declarations. */
export const questionRoutes =
  (questions: readonly Question[], index: LoadedIndex): Routes =>
  app => {
    for (const question of questions) {
      const special = specials[question.word] ?? {}
      if (special.prepare)
        void app.register(
          asPlugin(own => {
            addPrepared(own, question, special, index)
          })
        )
      else addQuestion(app, question, special, index)
    }
  }

type App = Parameters<Routes>[0]

/** A question apart from the others: what it prepares is its own. */
const addPrepared = (app: App, question: Question, special: Special<never>, index: LoadedIndex): void => {
  special.prepare?.(app)
  addQuestion(app, question, special, index)
}

/** A question and all its ways. */
const addQuestion = (app: App, declared: Question, special: Special<never>, index: LoadedIndex): void => {
  const { shortPath, shortSummary = declared.summary, ...question } = withSpecial(declared, special)
  const names = inPath(question.path)
  const long = examplesWhere(question.examples, given => names.every(name => given[name] !== undefined))
  addRoute(app, { ...question, examples: long }, index, special)
  if (shortPath) {
    const short = examplesWhere(question.examples, given => names.every(name => given[name] === undefined))
    const other = { path: shortPath, summary: shortSummary, examples: short, ...withoutPath(question) }
    addRoute(app, { ...question, ...other }, index, special, 'OfAll')
  }
  for (const other of special.also ?? []) addRoute(app, other, index, {})
  special.ways?.(app)
}

const withSpecial = (question: Question, { asks, examples }: Special<never>): Question => ({
  ...question,
  asks: { ...question.asks, ...asks },
  examples: { ...question.examples, ...examples }
})

/** What is asked, and refused, where the parameters of the longer path are left out. */
const withoutPath = ({ path, asks, errors }: Question): Pick<Question, 'asks' | 'errors'> => {
  const left = inPath(path)
  const kept = Object.entries(asks).filter(([name]) => !left.includes(name))
  const ofKept = kept.flatMap(([, parameter]) => parameter.errors)
  const ofLeft = left.flatMap(name => asks[name]?.errors ?? []).filter(code => !ofKept.includes(code))
  return { asks: Object.fromEntries(kept), errors: errors.filter(code => !ofLeft.includes(code)) }
}

const addRoute = (app: App, question: Question, index: LoadedIndex, special: Special<never>, end = ''): void => {
  const { method, path, asks } = question
  const inAddress = inQuery(question)
  const query = { ...readersOf(asks, inAddress), ...(method === 'GET' && citationStyle) }
  const schema = {
    ...routeHead(question, end),
    querystring: question.gives.columns ? listQuery(query) : objectQuery(query),
    ...(special.security && { security: special.security }),
    ...(special.bodies && { body: contentOf(special.bodies) }),
    ...(gathersDocument(app) && { response: responsesOf(question, index, special) })
  }
  const handle = special.handle?.(app) ?? answering(app, question, special)
  app.route({
    method,
    url: routeOf(path),
    schema,
    ...(gathersDocument(app) && { config: { examples: examplesOf(question, special) } }),
    handler: (request, reply) => handle(request, reply, askedBy(request, inAddress, special) as never)
  })
}

const contentOf = (types: Readonly<Record<string, z.ZodType>>) => ({
  content: Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]))
})

type Values = Readonly<Record<string, unknown>>

/** What is asked, and nothing that says how it is answered. */
const askedBy = (
  { params, query, body }: Request,
  inAddress: readonly string[],
  { readBody = valuesOf }: Special<never>
): Values => {
  const told = valuesOf(query)
  const asked = inAddress.flatMap(name => (told[name] === undefined ? [] : [[name, told[name]] as const]))
  return { ...valuesOf(params), ...Object.fromEntries(asked), ...readBody(body) }
}

const valuesOf = (part: unknown): Values => (part ?? {}) as Values

interface Request {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

const examplesOf = (question: Question, special: Special<never>): RouteExamples => ({
  ...Object.fromEntries(
    Object.entries(question.examples).map(([title, given]) => [title, exampleOf(question, special, given)] as const)
  ),
  ...special.requests
})

const exampleOf = (question: Question, { writeBody }: Special<never>, given: Values): RouteExamples[string] => {
  const url = `${question.unversioned ? '' : '/v1'}${addressOf(question, given)}`
  if (question.method === 'GET') return url
  const inAddress = new Set([...inPath(question.path), ...inQuery(question)])
  const posted = Object.entries(given).filter(([name]) => !inAddress.has(name))
  const body = Object.fromEntries(posted)
  return { url, body: writeBody?.(body) ?? body }
}

type Examples = Question['examples']

/** Of a question with two paths, each has the examples that are asked there. */
const examplesWhere = (examples: Examples, holds: (given: Examples[string]) => boolean): Examples =>
  Object.fromEntries(Object.entries(examples).filter(([, given]) => holds(given)))
