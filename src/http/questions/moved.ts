import type { FastifyInstance } from 'fastify'
import type { Routes } from '../route.js'
import { routeOf } from './addresses.js'

/** Where addresses stood before, beneath `/v1`: links are promised to last. */
export const moved = [
  {
    method: 'GET',
    from: '/editions/{edition}/scopes/{scope}',
    to: '/editions/{edition}/scope-profiles/{scope}'
  },
  { method: 'POST', from: '/drafts:check', to: '/draft-checks' }
] as const satisfies readonly Moved[]

export interface Moved {
  readonly method: 'GET' | 'POST'
  readonly from: `/${string}`
  /** With the names that stand in `from`. */
  readonly to: `/${string}`
}

/**
 * The address that a moved one has now, with its suffix and query; undefined where it is none of these.
 *
 * @param address  path and query, from `/v1` on
 * @example
 * movedTo({ from: '/a/{x}', to: '/b/{x}' }, '/v1/a/1.csv?y=2') // => '/v1/b/1.csv?y=2'
 */
export const movedTo = ({ from, to }: Pick<Moved, 'from' | 'to'>, address: string): string | undefined => {
  const [path = '', ...query] = address.split('?')
  const form = from.replaceAll(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`)
  const found = new RegExp(`^/v1${form}(?<suffix>\\.\\w+)?$`).exec(path)
  if (!found) return undefined
  const { suffix = '', ...values } = found.groups ?? {}
  const now = to.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return [`/v1${now}${suffix}`, ...query].join('?')
}

/** Answer at old addresses with the new ones; what is sent along is sent there again. */
export const movedRoutes =
  (list: readonly Moved[] = moved): Routes =>
  app => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_, payload, done) => {
      payload.resume()
      done(null)
    })
    for (const each of list) addMoved(app, each)
  }

const addMoved = (app: Pick<FastifyInstance, 'route'>, { method, from, to }: Moved): void => {
  app.route({
    method,
    url: routeOf(from),
    schema: { hide: true },
    handler: (request, reply) => {
      const address = request.originalUrl.replace(/^https?:\/\/[^/]*/i, '')
      return reply.redirect(request.server.originOf(request) + (movedTo({ from, to }, address) ?? `/v1${to}`), 308)
    }
  })
}
