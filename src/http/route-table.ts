import type { FastifyInstance, RouteOptions } from 'fastify'
import { nearestRoutes } from './nearest-routes.js'
import { pathOf } from './unfit.js'

/** The addresses that are served, as their routes write them, with the methods that each takes. */
export class RouteTable {
  readonly #methods = new Map<string, Set<string>>()

  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ url, method }: RouteOptions) => {
      // What answers browsers at any address is nowhere by itself.
      if (url.includes('*')) return
      this.#methods.set(url, new Set([...(this.#methods.get(url) ?? []), ...[method].flat()]))
    })
  }

  /** The methods that an address takes; none where nothing is served. */
  methodsAt(address: string): string[] {
    const path = pathOf(address)
    const found = [...this.#methods].filter(([pattern]) => fits(pattern, path))
    return [...new Set(found.flatMap(([, methods]) => [...methods]))]
  }

  /** Addresses that resemble one at which nothing is served, the nearest first. */
  nearest(address: string): string[] {
    return nearestRoutes(pathOf(address), [...this.#methods.keys()])
  }
}

/** Whether a path fits a pattern such as `/v1/editions/:edition`. */
const fits = (pattern: string, path: string): boolean => {
  const parts = pattern.split('/')
  const given = path.split('/')
  return (
    parts.length === given.length &&
    parts.every((part, at) => part.startsWith(':') || part.replaceAll('::', ':') === given[at])
  )
}
