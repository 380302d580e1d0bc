import type { FastifyInstance, RouteOptions } from 'fastify'
import { nearestNames } from '../data/nearest.js'
import { DomainError } from '../errors.js'
import { sendProblem } from './problem.js'

/** Answer requests that no route takes: 405 with the methods that the address does take, else 404 with the nearest addresses. */
export const refuseUnrouted = (app: FastifyInstance): void => {
  const routes = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }: RouteOptions) => {
    routes.set(url, new Set([...(routes.get(url) ?? []), ...[method].flat()]))
  })
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    const allowed = [...routes].filter(([pattern]) => matches(pattern, path)).flatMap(([, methods]) => [...methods])
    if (allowed.length > 0) {
      reply.header('allow', [...new Set([...allowed, 'OPTIONS'])].join(', '))
      const detail = `${path} does not take ${request.method}.`
      return sendProblem(new DomainError('METHOD_UNSUPPORTED', { detail, allowed }), request, reply)
    }
    const nearest = nearestNames(path, routes.keys())
    const detail = `Nothing is served at ${path.slice(0, 200)}.`
    return sendProblem(
      new DomainError('ROUTE_UNKNOWN', { detail, nearest, allowed: ['the addresses of /docs'] }),
      request,
      reply
    )
  })
}

/** Whether a path fits a pattern such as `/v1/editions/:edition`. */
const matches = (pattern: string, path: string): boolean => {
  const parts = pattern.split('/')
  const given = path.split('/')
  return (
    !pattern.includes('*') &&
    parts.length === given.length &&
    parts.every((part, at) => part.startsWith(':') || part.replaceAll('::', ':') === given[at])
  )
}
