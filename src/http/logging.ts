import type { FastifyInstance } from 'fastify'

let requests = 0
const processId = Math.floor(performance.timeOrigin).toString(36)

/** The id a proxy gave the request, if it is a plain word, or a new one. */
export const requestId = ({
  headers
}: {
  headers: Readonly<Record<string, string | string[] | undefined>>
}): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : `${processId}-${(++requests).toString(36)}`
}

/** One line a request, with its id, never with a body. */
export const logResponses = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { method, originalUrl: url, ip } = request
    request.log.info(
      { method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 100) / 100, ip },
      'request'
    )
    done()
  })
}
