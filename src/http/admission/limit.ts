import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../errors.js'
import { Budget } from './budget.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests are let in whatever the client asked before, and however busy the service is. */
    free?: boolean
  }
  interface FastifyRequest {
    /** How its client stands where it has to wait. */
    limited: { readonly headers: readonly string[]; readonly wait: number } | null
  }
  interface FastifyInstance {
    /** Charge the client what its request costs, milliseconds, and tell it how it stands. */
    charge: (request: FastifyRequest, reply: FastifyReply, ms: number) => void
  }
}

/** Charges a request the unit that all cost: the headers that tell its client how it stands, or undefined where it has to wait. */
export type OpenAccount = (request: FastifyRequest) => readonly string[] | undefined

/**
 * A limit on what each client asks in a minute.
 *
 * @param most  units; 0 for no limit
 */
export const limitClients = (app: FastifyInstance, most: number): OpenAccount => {
  const budget = new Budget(most)
  app.decorateRequest('limited', null)
  app.decorate('charge', ({ ip }: FastifyRequest, reply: FastifyReply, ms: number) => {
    addHeaders(reply, budget.charge(ip, ms))
  })
  return request => {
    const { headers, wait } = budget.open(request.ip)
    if (wait === undefined) return headers
    request.limited = { headers, wait }
    return undefined
  }
}

/** Refuse those that have to wait, once the headers of any answer are there. */
export const refuseLimited = (app: FastifyInstance, most: number): void => {
  app.addHook('onRequest', ({ limited }, reply, done) => {
    if (!limited) {
      done()
      return
    }
    const { headers, wait } = limited
    addHeaders(reply, headers)
    const detail = `More than ${most} units of cost in a minute; try again in ${wait} s.`
    done(new DomainError('RATE_LIMITED', { detail, after: wait }))
  })
}

/** Headers as names and values in turn. */
export const addHeaders = (reply: FastifyReply, list: readonly string[]): void => {
  for (let at = 0; at < list.length; at += 2) reply.header(list[at] ?? '', list[at + 1])
}
