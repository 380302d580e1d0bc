import fastify from 'fastify'
import t from 'tap'
import { sendProblem } from '../../src/http/problem.js'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

interface Problem {
  readonly status: number
  readonly type: string
  readonly detail: string
  readonly errors: readonly { readonly detail: string }[]
}

const refused = async (url: string): Promise<Problem> => (await ask(url)).json<Problem>()

t.test('a problem with one fault says it, one with more says how many', async t => {
  const one = await refused('/v1/deltas/2021/2023?scope=')
  t.equal(one.errors.length, 1)
  t.equal(one.detail, one.errors[0]?.detail)
  const two = await refused('/v1/deltas/2021/2023?exact=perhaps&explain=perhaps')
  t.equal(two.errors.length, 2)
  t.equal(two.detail, 'The request has 2 faults; each is listed in errors.')
})

t.test('of an error that is not known its status says whose fault it is', async t => {
  const bare = fastify()
  bare.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  bare.get('/:status', request => {
    const { status } = request.params as { readonly status: string }
    throw Object.assign(new Error('No tea.'), { statusCode: Number(status) })
  })
  const told = async (status: number) => (await bare.inject(`/${status}`)).json<Problem>()
  for (const status of [400, 418, 499]) {
    t.match(await told(status), { status: 400, type: '/problems/REQUEST_INVALID', detail: 'No tea.' })
  }
  for (const status of [500, 503]) {
    const { detail, ...problem } = await told(status)
    t.match(problem, { status: 500, type: '/problems/INTERNAL' })
    t.notMatch(detail, /tea/)
  }
  await bare.close()
})
