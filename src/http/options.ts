import type { FastifyInstance } from 'fastify'
import type { RouteTable } from './route-table.js'

/**
 * Answer OPTIONS that no browser sends before a request of a page: with the methods that the address takes. What a browser
 * sends so is answered with what pages may do.
 */
export const answerOptions = (app: FastifyInstance, routes: RouteTable): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const { method, url, headers } = request
    if (method !== 'OPTIONS' || (headers.origin && headers['access-control-request-method'])) {
      done()
      return
    }
    const methods = url === '*' ? ['GET', 'HEAD', 'POST'] : routes.methodsAt(url)
    if (methods.length === 0) reply.callNotFound()
    else
      void reply
        .code(204)
        .header('allow', [...methods, 'OPTIONS'].join(', '))
        .send()
  })
}
