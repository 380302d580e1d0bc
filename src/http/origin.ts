import type { FastifyInstance } from 'fastify'
import { hostForm } from './setting-forms.js'
import type { Settings } from './settings.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What stands before the path of an address that an answer carries; empty where it is not known. */
    originOf: (request: FastifyRequest) => string
  }
}

/** Where the service is reached, as far as that is set. */
export type Origins = Partial<Pick<Settings, 'publicUrl' | 'allowedHosts'>>

/**
 * Know where answers are found: at the address that is set, else at the host that a request names, where it is one of those
 * that are allowed. Anyone can write any host into a request, so that no other is ever repeated.
 */
export const knowOrigin = (app: FastifyInstance, { publicUrl, allowedHosts = [] }: Origins): void => {
  const allowed = new Set(allowedHosts)
  app.decorate('originOf', request => {
    if (publicUrl !== undefined) return publicUrl
    const host = request.host.toLowerCase()
    const isAllowed = hostForm.test(host) && (allowed.has(host) || allowed.has(host.replace(/:\d+$/, '')))
    return isAllowed ? `${request.protocol === 'https' ? 'https' : 'http'}://${host}` : ''
  })
}
