import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'
import { DomainError } from '../errors.js'

const readableHeaders = [
  'ETag',
  'Link',
  'Location',
  'X-Request-Id',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After'
]

/** The headers that helmet sets; they are the same for every answer, so they are made once. */
const securityHeaders = (): Record<string, string> => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  const set = helmet({
    contentSecurityPolicy: { directives: { imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null } },
    crossOriginResourcePolicy: { policy: 'cross-origin' }
  })
  set(request, response, () => undefined)
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}

/** Headers against misuse by browsers, reads from any origin, and a limit on the rate of requests. */
export const protect = async (app: FastifyInstance, rateLimitMax: number): Promise<void> => {
  const headers = securityHeaders()
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers)
    done()
  })
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST'], exposedHeaders: readableHeaders })
  if (rateLimitMax === 0) return
  await app.register(rateLimit, {
    max: rateLimitMax,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    errorResponseBuilder: (_, { max, after }) =>
      new DomainError('RATE_LIMITED', {
        detail: `More than ${max} requests in a minute; try again in ${after}.`,
        max,
        after
      })
  })
}
