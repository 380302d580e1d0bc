import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../errors.js'
import { Budget } from './budget.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests are let in whatever the client asked before, and however busy the service is. */
    free?: boolean
  }
  interface FastifyInstance {
    /** Charge the client what its request costs, milliseconds, and tell it how it stands. */
    charge: (request: FastifyRequest, reply: FastifyReply, ms: number) => void
  }
}

/** Charge each request a unit before anything else is done for it. */
export type OpenAccount = (request: FastifyRequest, reply: FastifyReply) => readonly string[]

/**
 * A limit on what each client asks in a minute.
 *
 * @param most  units; 0 for no limit
 * @returns     charges a request the unit that all cost; throws `RATE_LIMITED`
 */
export const limitClients = (app: FastifyInstance, most: number): OpenAccount => {
  const budget = new Budget(most)
  app.decorate('charge', ({ ip }: FastifyRequest, reply: FastifyReply, ms: number) => {
    addHeaders(reply, budget.charge(ip, ms))
  })
  return ({ ip }, reply) => {
    const { headers, wait } = budget.open(ip)
    if (wait === undefined) return headers
    addHeaders(reply, headers)
    throw new DomainError('RATE_LIMITED', {
      detail: `More than ${most} units of cost in a minute; try again in ${wait} s.`,
      after: wait
    })
  }
}

/** Headers as names and values in turn. */
export const addHeaders = (reply: FastifyReply, list: readonly string[]): void => {
  for (let at = 0; at < list.length; at += 2) reply.header(list[at] ?? '', list[at + 1])
}
