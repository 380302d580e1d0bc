import fastify, { type FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { StoreWork } from '../store/work.js'

/** Seconds, from what is kept to what takes a thread. */
const buckets = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30]

/** How much of something there is, whenever it is looked. */
export type Read = () => number

/** What is counted of the service, in the text format of Prometheus. */
export class Metrics {
  readonly register = new Registry()
  readonly #requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to response, by method, route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers: [this.register]
  })
  readonly #unparsed = new Counter({
    name: 'crindex_unparsed_requests_total',
    help: 'What was refused before it was a request, by the code of the problem',
    labelNames: ['code'] as const,
    registers: [this.register]
  })
  readonly #store = new Histogram({
    name: 'crindex_store_duration_seconds',
    help: 'Time that the store took, by whether it was read or written, and whether it failed',
    labelNames: ['work', 'failed'] as const,
    buckets,
    registers: [this.register]
  })

  constructor() {
    // Among them how late the loop is: nodejs_eventloop_lag_seconds and its quantiles.
    collectDefaultMetrics({ register: this.register })
  }

  /** Tell how much there is of something when it is asked. */
  gauge(name: string, help: string, read: Read): void {
    new Gauge({
      name,
      help,
      registers: [this.register],
      collect() {
        this.set(read())
      }
    })
  }

  request(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds)
  }

  unparsed(code: string): void {
    this.#unparsed.inc({ code })
  }

  store({ work, failed, ms }: StoreWork): void {
    this.#store.observe({ work, failed: String(failed) }, ms / 1000)
  }
}

/** Count and time requests, and know how much is done and waits: shed requests have the status 503, limited ones 429. */
export const measureRequests = (app: FastifyInstance, metrics: Metrics, here = true): void => {
  if (here) serveMetricsHere(app, metrics)
  const { heavy, streams } = app
  metrics.gauge('crindex_heavy_running', 'Heavy answers that are made', () => heavy.queue.running)
  metrics.gauge('crindex_heavy_waiting', 'Heavy answers that wait for their turn', () => heavy.queue.waiting)
  metrics.gauge('crindex_heavy_shed', 'Heavy answers refused since the start', () => heavy.queue.shed)
  metrics.gauge('crindex_heavy_left', 'Heavy answers given up since the start', () => heavy.queue.left)
  metrics.gauge('crindex_threads', 'Threads at the most', () => heavy.threads.threads)
  metrics.gauge('crindex_event_streams', 'Streams of events that are open', () => streams.open)
  metrics.gauge(
    'crindex_connections_refused',
    'Connections refused since the start, since as many were open as may',
    () => dropped
  )
  let dropped = 0
  app.server.on('drop', () => dropped++)
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    metrics.request(method, routeOptions.url ?? 'unknown', reply.raw.statusCode, reply.elapsedTime / 1000)
    done()
  })
}

/** Serve the counts beside the questions. */
const serveMetricsHere = (app: FastifyInstance, metrics: Metrics): void => {
  app.get('/metrics', { schema: { hide: true }, config: { free: true } }, async (_, reply) =>
    reply.type(metrics.register.contentType).send(await metrics.register.metrics())
  )
}

/** What is closed in the end. */
export interface Closes {
  close(): Promise<void>
}

/** Serve the counts on a port of their own, which only supervisors reach. */
export const serveMetricsAlone = async (metrics: Metrics, host: string, port: number): Promise<Closes> => {
  const alone = fastify()
  serveMetricsHere(alone, metrics)
  await alone.listen({ host, port })
  return { close: async () => alone.close() }
}
