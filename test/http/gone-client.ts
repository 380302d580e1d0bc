import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'

/** Ask for something that takes long, go away, and wait until the service has given it up. */
export const askAndLeave = async (t: Test, app: FastifyInstance, url: string, question: object): Promise<void> => {
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const gone = new AbortController()
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(question)
  const waiting = fetch(`${address}${url}`, { method: 'POST', headers, body, signal: gone.signal })
  const refused = t.rejects(waiting, { name: 'AbortError' })
  await once(app.server, 'request')
  await fetch(`${address}/health/live`)
  gone.abort()
  await refused
  while (app.heavy.queue.left === 0) await new Promise(resolve => setTimeout(resolve, 20))
  t.equal(app.heavy.queue.left, 1)
}
