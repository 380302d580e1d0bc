import { Client, StreamableHTTPClientTransport, type ClientOptions } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import t from 'tap'
import { built } from '../cli/support.js'

/** The two lines of the protocol: with a handshake, and without. */
export const eras = { legacy: 'legacy', modern: { pin: '2026-07-28' } } as const
export type Era = keyof typeof eras

const connect = async (transport: Parameters<Client['connect']>[0], era: Era): Promise<Client> => {
  const options: ClientOptions = { versionNegotiation: { mode: eras[era] } }
  const client = new Client({ name: 'test', version: '1' }, options)
  await client.connect(transport)
  t.teardown(() => client.close())
  return client
}

export const overHttp = (origin: string, era: Era = 'modern'): Promise<Client> =>
  connect(new StreamableHTTPClientTransport(new URL('/mcp', origin)), era)

export const overStdio = (era: Era = 'modern', ...args: readonly string[]): Promise<Client> =>
  connect(new StdioClientTransport({ command: process.execPath, args: [built, 'mcp', ...args] }), era)

/** What an answer says beside its figures. */
export type Cite = Readonly<Record<string, string | null>>

export interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly data: Readonly<Record<string, unknown>>
  readonly total: number
  readonly cite: Cite
}

/** The answer of a tool, or the text of its refusal. */
export const callTool = async (client: Client, name: string, given: Record<string, unknown>) => {
  const { isError = false, structuredContent, content } = await client.callTool({ name, arguments: given })
  const [first] = content
  return {
    isError,
    text: first?.type === 'text' ? first.text : '',
    answer: structuredContent as Partial<Answer> as Answer
  }
}
