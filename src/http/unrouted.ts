import type { FastifyInstance } from 'fastify'
import { DomainError } from '../errors.js'
import { sendProblem } from './problem.js'
import type { RouteTable } from './route-table.js'
import { pathOf } from './unfit.js'

/** Answer requests that no route takes: 405 with the methods that the address does take, else 404 with the nearest addresses. */
export const refuseUnrouted = (app: FastifyInstance, routes: RouteTable): void => {
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request.url)
    const allowed = routes.methodsAt(path)
    if (allowed.length > 0) {
      reply.header('allow', [...allowed, 'OPTIONS'].join(', '))
      const detail = `${path} does not take ${request.method}.`
      return sendProblem(new DomainError('METHOD_UNSUPPORTED', { detail, allowed }), request, reply)
    }
    const detail = `Nothing is served at ${path.slice(0, 200)}.`
    const facts = { detail, nearest: routes.nearest(path), allowed: ['the addresses of /docs'] }
    return sendProblem(new DomainError('ROUTE_UNKNOWN', facts), request, reply)
  })
}
