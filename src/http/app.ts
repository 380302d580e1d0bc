import type { Server } from 'node:http'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyHttpOptions } from 'fastify'
import type { z } from 'zod'
import { storedQuestions } from '../answers/stored-questions.js'
import { Archive } from '../archive/archive.js'
import type { Index } from '../index.js'
import { Jobs } from '../jobs/jobs.js'
import { LocalQueue } from '../jobs/local-queue.js'
import type { Queue } from '../jobs/queue.js'
import { SimulationPool } from '../jobs/simulation-pool.js'
import { readAddress } from './address.js'
import { gatherDocument, serveDocument, type DocumentHead } from './docs.js'
import { logResponses, requestId } from './logging.js'
import { measureRequests } from './metrics.js'
import { answerOptions } from './options.js'
import { sendProblem } from './problem.js'
import { allowOrigins, protect } from './protection.js'
import { limitRate } from './rate-limit.js'
import { WrittenReplies } from './replies.js'
import { RouteTable } from './route-table.js'
import { asPlugin } from './route.js'
import { answerKept } from './short-way.js'
import { clientRoutes } from './routes/clients.js'
import { healthRoutes } from './routes/service.js'
import { movedRoutes } from './questions/moved.js'
import { questionRoutes } from './questions/routes.js'
import { storedRoutes } from './questions/stored.js'
import type { Settings } from './settings.js'
import { refuseUnfit } from './unfit.js'
import { UnparsedRequests } from './unparsed.js'
import { mostHeaderBytes } from './unparsed-reasons.js'
import { refuseUnrouted } from './unrouted.js'
import { guardWrites } from './writers.js'

declare module 'fastify' {
  interface FastifyInstance {
    archive: Archive
    /** The index that is served now. */
    readonly index: Index
    replies: WrittenReplies
    simulations: SimulationPool
    jobs: Jobs
    /** Whether the service was told to stop. */
    isStopping: () => boolean
  }
}

export type AppSettings = Pick<Settings, 'rateLimitMax' | 'trustProxy'> & {
  /** Who may write; anyone where it is left out. */
  readonly writes?: Settings['writes']
  /** What scenarios may take; no limit where it is left out. */
  readonly quotas?: Settings['quotas']
  readonly jobBounds?: Settings['jobBounds']
  /** Where log lines go; none are written when left out. */
  readonly logger?: FastifyBaseLogger
  /** Older releases and scenarios; without it the index alone is served, and what needs a store is refused. */
  readonly archive?: Archive
  /** Hands out the parts of jobs; without one they are done by this process. */
  readonly queue?: Queue
  /** Gather the routes into a document with this head instead of serving the committed one. */
  readonly document?: DocumentHead
}

/** A batch may be sent for minutes, as long as something moves. */
const limits = {
  bodyBytes: 2 * 1024 * 1024,
  requestMs: 600_000,
  idleMs: 60_000,
  keepAliveMs: 65_000,
  headersMs: 15_000,
  /** How often it is looked whether a request takes too long. */
  lookMs: 5000
}

/**
 * Build the service over an index, or over an archive that serves it; it listens to nothing yet.
 *
 * @example
 * const app = await buildApp(index, { rateLimitMax: 0, trustProxy: 0 })
 * (await app.inject('/v1/editions/latest')).statusCode // => 200
 */
export const buildApp = async (index: Index, settings: AppSettings): Promise<FastifyInstance> => {
  const unparsed = new UnparsedRequests((code, error) => {
    settings.logger?.info({ code, reason: error?.code }, 'refused before it was a request')
  })
  const app = fastify(serverOptions(settings, unparsed))
  unparsed.watch(app.server)
  const routes = new RouteTable(app)
  app.setValidatorCompiler<z.ZodType>(({ schema }) => data => {
    const parsed = schema.safeParse(data)
    return parsed.success ? { value: parsed.data } : { error: parsed.error }
  })
  app.setSerializerCompiler(() => JSON.stringify)
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(sendProblem)
  const archive = settings.archive ?? new Archive(index)
  app.decorate('archive', archive)
  app.decorate('index', { getter: () => archive.served })
  guardWrites(app, settings)
  app.decorate('replies', new WrittenReplies())
  addSimulations(app, archive, settings)
  watchStop(app)
  refuseUnrouted(app, routes)
  answerKept(app, await limitRate(app, settings.rateLimitMax))
  logResponses(app)
  protect(app)
  refuseUnfit(app)
  answerOptions(app, routes)
  await allowOrigins(app)
  if (settings.document) await gatherDocument(app, settings.document)
  measureRequests(app)
  const { asked: questions, loaded } = index
  const unversioned = questions.filter(question => question.unversioned)
  const versioned = questions.filter(question => !question.unversioned)
  const plain = [healthRoutes, clientRoutes, questionRoutes(unversioned, loaded)]
  for (const plugin of plain) await app.register(asPlugin(plugin))
  const versions = [questionRoutes(versioned, loaded), storedRoutes(storedQuestions, loaded), movedRoutes()]
  for (const plugin of versions) await app.register(asPlugin(plugin), { prefix: '/v1' })
  if (!settings.document) serveDocument(app)
  return app
}

/** Threads for simulations, and jobs that are done on them. */
const addSimulations = (app: FastifyInstance, archive: Archive, { queue, logger, jobBounds }: AppSettings): void => {
  const simulations = new SimulationPool()
  const jobs = new Jobs(archive, simulations, queue ?? new LocalQueue(simulations.threads, logger), jobBounds)
  app.decorate('simulations', simulations)
  app.decorate('jobs', jobs)
  app.addHook('onClose', async () => {
    await jobs.close()
    await simulations.close()
  })
}

const serverOptions = (
  { logger, trustProxy }: AppSettings,
  { refuse }: UnparsedRequests
): FastifyHttpOptions<Server> => ({
  clientErrorHandler: refuse,
  ...(logger && { loggerInstance: logger }),
  logController: new LogController({ disableRequestLogging: true }),
  bodyLimit: limits.bodyBytes,
  requestTimeout: limits.requestMs,
  connectionTimeout: limits.idleMs,
  keepAliveTimeout: limits.keepAliveMs,
  // A missing host is refused by the service, in words.
  http: {
    headersTimeout: limits.headersMs,
    connectionsCheckingInterval: limits.lookMs,
    maxHeaderSize: mostHeaderBytes,
    requireHostHeader: false
  },
  // Longer than any name that is taken, so that it is refused by what reads it, as a problem.
  routerOptions: { maxParamLength: 16_000 },
  forceCloseConnections: 'idle',
  return503OnClosing: false,
  trustProxy: trustProxy > 0 && ((_, hop) => hop < trustProxy),
  requestIdHeader: false,
  genReqId: requestId,
  rewriteUrl: readAddress,
  schemaController: { compilersFactory: { buildValidator: unneeded, buildSerializer: unneeded } }
})

/** Two compilers of JSON Schema would be loaded at the start, were they not named here. */
const unneeded = (): never => {
  throw new Error('Requests are read by schemas of zod, answers are written as they stand.')
}

/** Know when the service is told to stop; from then on, connections are closed as soon as their request is answered. */
const watchStop = (app: FastifyInstance): void => {
  let stopping = false
  app.decorate('isStopping', () => stopping)
  app.addHook('preClose', done => {
    stopping = true
    setInterval(() => {
      app.server.closeIdleConnections()
    }, 50).unref()
    done()
  })
}
