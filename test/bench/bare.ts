import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { served, type Served } from './service.js'

/** What the bare server sends. */
export interface Canned {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Base64; sent in turn. */
  readonly bodies: readonly string[]
}

/** Start a bare Fastify server in a process of its own; Fastify parses a posted body as JSON before the route is asked. */
export const startBare = async (canned: Canned): Promise<Served> => {
  const child = fork(join(import.meta.dirname, 'bare-server.js'))
  child.send(canned)
  const [port] = (await once(child, 'message')) as [number]
  return served(child, port)
}
