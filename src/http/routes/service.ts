import { z } from 'zod'
import { errorCatalogue, type ErrorCode } from '../../errors.js'
import { problems } from '../responses.js'
import type { Routes } from '../route.js'

const Status = z
  .object({
    status: z.enum(['live', 'ready', 'shutting_down']),
    release: z.string().optional(),
    store: z
      .enum(['available', 'unavailable'])
      .optional()
      .meta({ description: 'Whether older releases and scenarios can be asked for; the served release needs no store' })
  })
  .meta({ id: 'Status' })

const ProblemType = z.object({ code: z.string(), status: z.int(), title: z.string() }).meta({ id: 'ProblemType' })

const describeProblem = (code: ErrorCode) => ({ code, ...errorCatalogue[code] })

/** Health: whether the process lives, and whether it takes requests. */
export const healthRoutes: Routes = app => {
  app.get(
    '/health/live',
    {
      schema: {
        operationId: 'getLiveness',
        summary: 'Whether the process answers',
        description: 'For the supervisor that restarts it.',
        tags: ['Service'],
        response: { 200: { description: 'It does', content: { 'application/json': { schema: Status } } } }
      },
      config: { rateLimit: false }
    },
    () => ({ status: 'live' as const })
  )
  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether requests should be sent here',
        description:
          'False from the moment it is told to stop; requests in flight are still finished. True also while the store is lost, since the served release needs none.',
        tags: ['Service'],
        response: {
          200: { description: 'They should', content: { 'application/json': { schema: Status } } },
          503: { description: 'It is shutting down', content: { 'application/json': { schema: Status } } }
        }
      },
      config: { rateLimit: false }
    },
    (_, reply) => {
      const stopping = app.isStopping()
      reply.code(stopping ? 503 : 200).header('cache-control', 'no-store')
      return stopping
        ? { status: 'shutting_down' as const }
        : { status: 'ready' as const, release: app.index.release.id, store: app.archive.follower.state }
    }
  )
}

/** Problems: what the error codes mean. */
export const problemRoutes: Routes = app => {
  app.get(
    '/problems',
    {
      schema: {
        operationId: 'listProblems',
        summary: 'Every error code with its status and title',
        description: 'The `type` of a problem is `/problems/CODE`.',
        tags: ['Service'],
        response: {
          200: { description: 'The catalogue', content: { 'application/json': { schema: z.array(ProblemType) } } },
          ...problems('RATE_LIMITED')
        }
      }
    },
    () => (Object.keys(errorCatalogue) as ErrorCode[]).map(describeProblem)
  )
  app.get(
    '/problems/:code',
    {
      schema: {
        operationId: 'getProblem',
        summary: 'What an error code means',
        description: 'Status and title, the same for every occurrence.',
        tags: ['Service'],
        params: z.object({
          code: z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]).meta({ examples: ['SCOPE_UNKNOWN'] })
        }),
        response: {
          200: { description: 'The meaning', content: { 'application/json': { schema: ProblemType } } },
          ...problems('REQUEST_INVALID', 'RATE_LIMITED')
        }
      },
      config: { examples: { SCOPE_UNKNOWN: '/problems/SCOPE_UNKNOWN' } }
    },
    ({ params }) => describeProblem(params.code)
  )
}
