import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveBrowser } from '../support/browser.js'
import type { Kept } from '../support/shared.js'
import { startPostgres } from '../store/postgres.js'

/** A process that keeps what the test files of a run share: it says its address, and ends when its input does. */
const starters: Readonly<Record<string, () => Promise<Kept>>> = {
  postgres: startPostgres,
  browser: serveBrowser,
  // Loading the whole service takes a second, which most runs of a single file do not need.
  documentation: async () => (await import('../documentation/serve-shipped.js')).serveShipped()
}
const started = new Map<string, Promise<Kept>>()

const keep = (name: string): Promise<Kept> => {
  const start = starters[name]
  if (!start) return Promise.reject(new RangeError(`nothing of the name ${name} is kept`))
  const kept = started.get(name) ?? start()
  started.set(name, kept)
  return kept
}

const server = createServer((request, response) => {
  keep((request.url ?? '').slice(1)).then(
    ({ address }) => response.end(address),
    (error: unknown) => response.writeHead(500).end(String(error))
  )
})

server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
await once(process.stdin.resume(), 'end')
await Promise.allSettled([...started.values()].map(async kept => (await kept).remove()))
process.exit()
