import fastify from 'fastify'
import type { Canned } from './bare.js'

/** The opponent: Fastify with nothing but one route, which sends bytes that are ready. Started by `startBare`. */
const serve = async ({ method, path, headers, bodies }: Canned): Promise<void> => {
  const app = fastify()
  const buffers = bodies.map(body => Buffer.from(body, 'base64'))
  let turn = 0
  app.route({
    method,
    url: path,
    handler: (_, reply) => {
      turn = (turn + 1) % buffers.length
      reply.headers(headers).send(buffers[turn])
    }
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  process.send?.(Number(new URL(address).port))
}

process.once('message', canned => void serve(canned as Canned))
