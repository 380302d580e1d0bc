import t from 'tap'
import { sharedAddress } from '../support/shared.js'
import { serveShipped } from './serve-shipped.js'

const startOwn = async (): Promise<string> => {
  const own = await serveShipped()
  t.teardown(() => own.remove())
  return own.address
}

/** Where the service stands that the texts write as http://localhost:3000. */
export const origin = (await sharedAddress('documentation')) ?? (await startOwn())

/** The answer at an address, or to a body that is posted to it. */
export const ask = async (address: string, body?: object): Promise<unknown> => {
  // A command that is run in this process may hold it for longer than the service keeps an idle connection.
  const headers = { connection: 'close', 'content-type': 'application/json' }
  const post = body && { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(`${origin}${address}`, { headers, ...post })
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`)
  return response.json()
}
