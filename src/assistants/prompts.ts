import { fromJsonSchema, type GetPromptResult, type McpServer } from '@modelcontextprotocol/server'

const texts = (...names: readonly string[]) =>
  fromJsonSchema<Record<string, string>>({
    type: 'object',
    properties: Object.fromEntries(names.map(name => [name, { type: 'string', maxLength: 20_000 }])),
    required: [...names]
  })

const say = (text: string): GetPromptResult => ({ messages: [{ role: 'user', content: { type: 'text', text } }] })

/** What is often asked of an assistant, in words that bring the source along. */
export const addPrompts = (server: McpServer): void => {
  server.registerPrompt(
    'brief',
    { title: 'A page on a country', argsSchema: texts('country', 'edition') },
    ({ country = '', edition = '' }) =>
      say(
        `Write one page on ${country} from edition ${edition}. Use scores, ranking around the country, change and rank_certainty. Give ranks with scope, size and interval. End with the citation and the release. Then run check_draft and correct what it marks.`
      )
  )
  server.registerPrompt('check', { title: 'Check a text', argsSchema: texts('text') }, ({ text = '' }) =>
    say(`Run check_draft on this text, and list what is wrong with what is right:\n\n${text}`)
  )
}
