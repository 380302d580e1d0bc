import { fromJsonSchema, McpServer, type CallToolResult } from '@modelcontextprotocol/server'
import { envelopeOf } from './answer.js'
import { addPrompts } from './prompts.js'
import { refusalOf } from './refusal.js'
import { addResources } from './resources.js'
import { inputOf, outputOf } from './schemas.js'
import type { Served, Tool, Values } from './tool.js'
import { tools } from './tools.js'

const instructions =
  'Figures of an index, exact and with their source. Say the edition and the release with each figure, the interval with each rank, and `cite.say` beside what you quote. What `what_if` answers is a scenario. A missing score is missing, never zero. Check your text with `check_draft` before you send it.'

/** The service as a server of tools, resources and prompts; it holds nothing between requests. */
export const serveAssistants = (served: Served): McpServer => {
  const { version, words, asking } = served
  const server = new McpServer({ name: 'crindex', version }, { instructions })
  for (const tool of tools.filter(({ word }) => words.includes(word))) addTool(server, tool, served)
  addResources(server, asking)
  addPrompts(server)
  return server
}

const harmless = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false }

const addTool = (server: McpServer, tool: Tool, served: Served): void => {
  const { name, title, description } = tool
  const { asking } = served
  const inputSchema = fromJsonSchema<Values>({ ...inputOf(tool, asking) })
  const outputSchema = fromJsonSchema<Values>({ ...outputOf(tool, asking) })
  const answer = (given: Values): Promise<CallToolResult> => answerTool(tool, given, served)
  server.registerTool(name, { title, description, inputSchema, outputSchema, annotations: harmless }, answer)
}

const refuse = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] })

/** Ask the question of a tool; a problem is an answer too, which says what would be right. */
const answerTool = async (tool: Tool, given: Values, served: Served): Promise<CallToolResult> => {
  const { asking } = served
  const asked = Object.fromEntries(Object.entries(given).filter(([name]) => tool.asks.includes(name)))
  const { limit, around } = given as { readonly limit?: number; readonly around?: string }
  const country = around === undefined ? undefined : await asking.ask('country', { country: around })
  if (country && country.status >= 400) return refuse(refusalOf(country.body))
  const told = await asking.ask(tool.word, { ...asked, ...tool.given })
  if (told.status >= 400) return refuse(refusalOf(told.body))
  const { data } = (country?.body ?? { data: {} }) as { readonly data: { readonly iso3?: string } }
  const structuredContent = envelopeOf(tool, told, served, { limit, around: data.iso3 })
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent }
}
