import { createMcpHandler, type McpServer } from '@modelcontextprotocol/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { prepareTools, serveAssistants, type PreparedTool } from '../../assistants/server.js'
import type { Index } from '../../index.js'
import { readVersion } from '../document/head.js'
import { askingBy, type Asker } from './asking.js'
import { describingOf } from './schemas.js'

/** The tools of an index: other editions have other columns. */
const prepared = new WeakMap<Index, readonly PreparedTool[]>()

const toolsOf = (index: Index): readonly PreparedTool[] => {
  const tools = prepared.get(index) ?? prepareTools(describingOf(index))
  prepared.set(index, tools)
  return tools
}

/** The server of assistants that asks this app. */
export const assistantServer = (app: FastifyInstance, asker: Asker): McpServer => {
  const { index } = app
  const asking = askingBy(app, asker)
  return serveAssistants(toolsOf(index), { asking, index: index.release.index, version: readVersion() })
}

/** Answer a request of an assistant: by a server for each, since nothing is held between them. */
export const answerAssistant = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { server: app, method, url, headers, body, ip } = request
  const origin = `${request.protocol}://${request.host}`
  const handler = createMcpHandler(() => assistantServer(app, { ip, origin }))
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
