import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addHeaders, type OpenAccount } from './admission/limit.js'
import { strictTransportOf } from './protection.js'
import { hasTag, type KeptReply } from './replies.js'
import { unfitness } from './unfit.js'

/**
 * Charge each request, and answer from what is kept before anything else is done for it: what is the same for whoever asks
 * stands in the list of headers that is kept with the answer. Log and metrics follow when the answer has left, as for all.
 */
export const answerKept = (app: FastifyInstance, openAccount: OpenAccount): void => {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.free) {
      done()
      return
    }
    const rate = openAccount(request)
    const kept = rate && isRead(request) ? app.replies.find(request) : undefined
    if (kept && rate && unfitness(request) === undefined) {
      leave(kept, request, reply, rate)
      return
    }
    addHeaders(reply, rate ?? [])
    done()
  })
}

const isRead = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD'

const leave = (kept: KeptReply, request: FastifyRequest, reply: FastifyReply, rate: readonly string[]): void => {
  const { raw } = reply.hijack()
  const own = ['x-request-id', request.id, ...rate, ...strictTransportOf(request)]
  if (hasTag(request, kept.etag)) raw.writeHead(304, [...own, ...kept.unchanged]).end()
  else raw.writeHead(200, [...own, ...kept.headers]).end(kept.body)
}
