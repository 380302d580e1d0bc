import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RateCount } from './rate-limit.js'
import { strictTransportOf } from './protection.js'
import { hasTag, type KeptReply } from './replies.js'
import { unfitness } from './unfit.js'

/**
 * Answer from what is kept before anything else is done for a request: what is the same for whoever asks stands in the
 * list of headers that is kept with the answer. Whoever is over the limit of requests goes the long way, where he is
 * refused; log and metrics follow when the answer has left, as for all.
 */
export const answerKept = (app: FastifyInstance, countRate: RateCount): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const kept = isRead(request) ? app.replies.find(request) : undefined
    const rate = kept && unfitness(request) === undefined ? countRate(request) : undefined
    if (kept && rate) leave(kept, request, reply, rate)
    else done()
  })
}

const isRead = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD'

const leave = (kept: KeptReply, request: FastifyRequest, reply: FastifyReply, rate: readonly string[]): void => {
  const { raw } = reply.hijack()
  const own = ['x-request-id', request.id, ...rate, ...strictTransportOf(request)]
  if (hasTag(request, kept.etag)) raw.writeHead(304, [...own, ...kept.unchanged]).end()
  else raw.writeHead(200, [...own, ...kept.headers]).end(kept.body)
}
