import type { FastifyInstance } from 'fastify'

/** A batch may go on so long once connections end; it is shorter than the grace that the process has. */
const finishMs = 5000

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the service was told to stop: no new requests should be sent to it. */
    isStopping: () => boolean
    /** Say so, while requests are still answered. */
    drain: () => void
    /** Aborts when connections end: what would go on for ever ends with them. */
    ending: AbortSignal
    /** Aborts a while later: what would take longer than the process has ends where it is. */
    overdue: AbortSignal
  }
}

/** Know when the service is told to stop; when connections end, each is closed as soon as its request is answered. */
export const watchStop = (app: FastifyInstance): void => {
  let stopping = false
  const [ending, overdue] = [new AbortController(), new AbortController()]
  app.decorate('isStopping', () => stopping)
  app.decorate('drain', () => (stopping = true))
  app.decorate('ending', ending.signal)
  app.decorate('overdue', overdue.signal)
  app.addHook('onResponse', ({ raw }, _, done) => {
    // A client that is answered may still be sending; its connection is not idle.
    if (ending.signal.aborted && !raw.complete) raw.socket.destroySoon()
    done()
  })
  app.addHook('preClose', done => {
    app.drain()
    ending.abort()
    setTimeout(() => {
      overdue.abort()
    }, finishMs).unref()
    setInterval(() => {
      app.server.closeIdleConnections()
    }, 50).unref()
    done()
  })
}
