import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errorCatalogue } from '../../problems.js'
import { addressAsked } from '../answering/answering.js'
import { openHeaders } from '../protection.js'
import { problemHeaders } from '../problem.js'
import { tooMuchWaits } from './heavy-queue.js'
import type { LoopWatch } from './loop-watch.js'

/**
 * Refuse requests while the loop is late, before anything else is done for them: those that are taken on are answered in
 * time. What is said is written by hand, so that refusing costs no more than the barest answer.
 */
export const shedWhileLate = (app: FastifyInstance, watch: LoopWatch): void => {
  app.addHook('onRequest', (request, reply, done) => {
    if (!watch.isLate || request.routeOptions.config.free) done()
    else sendOverloaded(request, reply, 'Requests come faster than they can be answered.', 1)
  })
  app.addHook('onClose', () => {
    watch.close()
  })
}

/** Refuse at once what is known to be heavy while no place is left; what nobody asked before is refused when it was read. */
export const shedHeavy = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const { heavy } = app
    if (!heavy.queue.isFull || request.method !== 'GET' || !heavy.isKnown(addressAsked(request))) {
      done()
      return
    }
    heavy.queue.refuse()
    sendOverloaded(request, reply, tooMuchWaits, heavy.queue.afterSeconds)
  })
}

const { status, title } = errorCatalogue.OVERLOADED
const fixed: readonly string[] = Object.entries({ ...openHeaders, ...problemHeaders }).flat()

/** Refuse a request at once; log and metrics follow. */
export const sendOverloaded = (
  { id, originalUrl }: FastifyRequest,
  reply: FastifyReply,
  what: string,
  afterSeconds: number
): void => {
  const detail = `${what} Try again in ${afterSeconds} s.`
  const errors = `[{"pointer":"","code":"OVERLOADED","detail":"${detail}"}]`
  const body =
    `{"type":"/problems/OVERLOADED","title":"${title}","status":${status},"detail":"${detail}",` +
    `"instance":${JSON.stringify(originalUrl)},"request_id":"${id}","errors":${errors}}`
  const headers = [...fixed, 'x-request-id', id, 'retry-after', String(afterSeconds)]
  const { raw } = reply.hijack()
  raw.writeHead(status, [...headers, 'content-length', String(Buffer.byteLength(body))]).end(body)
}
