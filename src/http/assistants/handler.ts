import { createMcpHandler } from '@modelcontextprotocol/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { serveAssistants } from '../../assistants/server.js'
import { readVersion } from '../document/head.js'
import { askingBy } from './asking.js'

/** Answer a request of an assistant: a server for each, since nothing is held between them. */
export const answerAssistant = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { server: app, method, url, headers, body, ip } = request
  const origin = `${request.protocol}://${request.host}`
  const handler = createMcpHandler(() =>
    serveAssistants({
      asking: askingBy(app, { ip, origin }),
      index: app.index.release.index,
      version: readVersion(),
      words: app.index.asked.map(({ word }) => word)
    })
  )
  const sent = Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const asked = new Request(new URL(url, 'http://localhost'), {
    method,
    headers: sent as [string, string][],
    ...(method === 'POST' && { body: typeof body === 'string' ? body : '' })
  })
  const answer = await handler.fetch(asked)
  for (const [name, value] of answer.headers) reply.header(name, value)
  return reply.code(answer.status).send(answer.body ? Buffer.from(await answer.arrayBuffer()) : null)
}
