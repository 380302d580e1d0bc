import {
  fromJsonSchema,
  McpServer,
  type CallToolResult,
  type StandardSchemaWithJSON
} from '@modelcontextprotocol/server'
import { envelopeOf } from './answer.js'
import { addPrompts } from './prompts.js'
import { refusalOf } from './refusal.js'
import { addResources } from './resources.js'
import { inputOf, outputOf } from './schemas.js'
import type { Describing, Served, Tool, Values } from './tool.js'
import { tools } from './tools.js'

const instructions =
  'Figures of an index, exact and with their source. Each answer has `cite`: put `cite.say` beside what you quote, name the edition and the release, and say the interval of `cite.interval` with each rank or probability; `cite.address` answers the same again, `cite.rule` says how the figures come about. What `what_if` answers is a scenario. A missing score is null, never zero. Check your text with `check_draft` before you send it.'

/** A tool with what is read and written by it: made once, since making it takes longer than answering. */
export interface PreparedTool {
  readonly tool: Tool
  readonly inputSchema: StandardSchemaWithJSON<Values, Values>
  readonly outputSchema: StandardSchemaWithJSON<Values, Values>
}

/** The tools whose questions are answered. */
export const prepareTools = (describing: Describing): PreparedTool[] =>
  tools
    .filter(({ word }) => describing.words.includes(word))
    .map(tool => ({
      tool,
      inputSchema: fromJsonSchema<Values>({ ...inputOf(tool, describing) }),
      outputSchema: fromJsonSchema<Values>({ ...outputOf(tool, describing) })
    }))

/** The service as a server of tools, resources and prompts; it holds nothing between requests. */
export const serveAssistants = (prepared: readonly PreparedTool[], served: Served): McpServer => {
  const { version, asking } = served
  const server = new McpServer({ name: 'crindex', version }, { instructions })
  for (const { tool, ...schemas } of prepared) {
    const { name, title, description } = tool
    const answer = (given: Values): Promise<CallToolResult> => answerTool(tool, given, served)
    server.registerTool(name, { title, description, ...schemas, annotations: harmless }, answer)
  }
  addResources(server, asking)
  addPrompts(server)
  return server
}

const harmless = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false }

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
