import { ResourceTemplate, type McpServer, type ReadResourceResult } from '@modelcontextprotocol/server'
import { refusalOf } from './refusal.js'
import type { Asking, Told } from './tool.js'

/** A resource as a text; what is refused says why. */
const textOf = (uri: URL, { status, body }: Told, mimeType: string): ReadResourceResult => {
  if (status >= 400) throw new Error(refusalOf(body))
  return { contents: [{ uri: uri.href, mimeType, text: typeof body === 'string' ? body : JSON.stringify(body) }] }
}

const variable = (value: string | readonly string[] | undefined): string => String(value ?? '')

/** What can be read as it stands: the ids of all nodes, a definition, a profile. */
export const addResources = (server: McpServer, { ask, read }: Asking): void => {
  const json = 'application/json'
  server.registerResource(
    'indicators',
    'crindex://indicators',
    { title: 'Ids, labels and editions of all indicators and composites', mimeType: json },
    async uri => textOf(uri, briefly(await ask('indicators', {})), json)
  )
  server.registerResource(
    'definition',
    new ResourceTemplate('crindex://definitions/{node}', { list: undefined }),
    { title: 'What an indicator or composite means', mimeType: json },
    async (uri, { node }) => textOf(uri, await ask('indicator', { node: variable(node) }), json)
  )
  server.registerResource(
    'profile',
    new ResourceTemplate('crindex://profiles/{edition}/{country}', { list: undefined }),
    { title: 'All that an edition says of a country', mimeType: 'text/markdown' },
    async (uri, { edition, country }) => {
      const place = [edition, country].map(value => encodeURIComponent(variable(value)))
      return textOf(uri, await read(`/editions/${place.join('/profiles/')}.md`), 'text/markdown')
    }
  )
}

interface Node {
  readonly id: string
  readonly kind: string
  readonly editions: readonly string[]
  readonly label: Readonly<Record<string, string>>
}

/** Of each node, what is needed to ask for it. */
const briefly = (told: Told): Told => {
  if (told.status >= 400) return told
  const { data } = told.body as { readonly data: readonly Node[] }
  const body = data.map(({ id, kind, editions, label }) => ({ id, kind, editions, label: Object.values(label)[0] }))
  return { ...told, body }
}
