import type { Routes } from '../route.js'
import { routeOf } from './addresses.js'

/** Paths of earlier versions, beneath `/v1`, and where their questions are now: addresses are promised to last. */
const moved = [{ method: 'POST', from: '/drafts:check', to: '/draft-checks' }] as const

/** Answers 308 with the address of now: what is posted is then posted there. */
export const movedRoutes: Routes = app => {
  for (const { method, from, to } of moved) {
    app.route({
      method,
      url: routeOf(from),
      schema: { hide: true },
      // Before the body is read: it is for the other address.
      preParsing: async (request, reply) => reply.redirect(addressNow(from, to, request.originalUrl), 308),
      handler: () => undefined
    })
  }
}

/**
 * The address of now for one of an earlier version, with its suffix and query.
 *
 * @example
 * addressNow('/old/{id}', '/new/{id}', '/v1/old/a.csv?sep=;') // => '/v1/new/a.csv?sep=;'
 */
export const addressNow = (from: string, to: string, address: string): string => {
  const [path = '', ...query] = address.split('?')
  const [, ...values] = new RegExp(`^/v1${from.replaceAll(/\{\w+\}/g, '([^/]+)')}(\\.\\w+)?$`).exec(path) ?? []
  const names = [...from.matchAll(/\{\w+\}/g)].map(([name]) => name)
  const filled = names.reduce((written, name, at) => written.replace(name, () => values[at] ?? ''), to)
  return ['/v1', filled, values[names.length] ?? '', ...(query.length > 0 ? ['?', query.join('?')] : [])].join('')
}
