import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import helmet from 'helmet'

const readableHeaders = [
  'Content-Disposition',
  'ETag',
  'Link',
  'Crindex-Skipped',
  'Location',
  'X-Request-Id',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After'
]

/** That browsers are to ask with TLS alone, which only who was asked with TLS may say. */
const strictTransport = { name: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' }

/** The headers that helmet sets; they are the same for every answer, so they are made once. */
const securityHeaders = (): Record<string, string> => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  const set = helmet({
    contentSecurityPolicy: { directives: { imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false
  })
  set(request, response, () => undefined)
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}

/** Headers of every answer, of a refusal that no route sees too: against misuse by browsers, and readable from any origin. */
export const openHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders(),
  'access-control-allow-origin': '*',
  'access-control-expose-headers': readableHeaders.join(', ')
}

/** The header that asks for TLS, where a request came with it, as far as a proxy that is believed says so. */
export const strictTransportOf = (request: FastifyRequest): readonly string[] =>
  request.protocol === 'https' ? [strictTransport.name, strictTransport.value] : []

/** Send them. */
export const protect = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(openHeaders)
    const [name, value] = strictTransportOf(request)
    if (name !== undefined) reply.header(name, value)
    done()
  })
}

/** Tell browsers, which ask before some requests of a page, what pages of any origin may do. */
export const allowOrigins = async (app: FastifyInstance): Promise<void> => {
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST'], exposedHeaders: readableHeaders })
}
