import { z } from 'zod'
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
      config: { free: true }
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
      config: { free: true }
    },
    (_, reply) => {
      const stopping = app.isStopping()
      reply.code(stopping ? 503 : 200).header('cache-control', 'no-store')
      return stopping
        ? { status: 'shutting_down' as const }
        : { status: 'ready' as const, release: app.index.release.id, store: app.archive.storeWatch.state }
    }
  )
}
