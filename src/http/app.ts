import type { Server } from 'node:http'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyHttpOptions } from 'fastify'
import type { z } from 'zod'
import { storedQuestions } from '../answers/stored-questions.js'
import { Archive } from '../archive/archive.js'
import type { Index } from '../index.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Queue } from '../jobs/queue.js'
import type { SimulationPool } from '../jobs/simulation-pool.js'
import { usualLoad, type Load } from './admission/load.js'
import { limitClients, refuseLimited } from './admission/limit.js'
import { LoopWatch } from './admission/loop-watch.js'
import { shedHeavy, shedWhileLate } from './admission/shed.js'
import { readAddress } from './address.js'
import type { HeavyAnswers } from './answering/heavy.js'
import { OpenStreams } from './admission/streams.js'
import { gatherDocument, serveDocument, type DocumentHead } from './docs.js'
import { logResponses, requestId } from './logging.js'
import { measureRequests, Metrics } from './metrics.js'
import { answerOptions } from './options.js'
import { knowOrigin, type Origins } from './origin.js'
import { sendProblem } from './problem.js'
import { allowOrigins, protect } from './protection.js'
import { WrittenReplies } from './replies.js'
import { RouteTable } from './route-table.js'
import { asPlugin } from './route.js'
import { answerKept } from './short-way.js'
import { unversionedRoutes, versionedRoutes } from './routes/index.js'
import { questionRoutes } from './questions/routes.js'
import { storedRoutes } from './questions/stored.js'
import { addThreads } from './threads.js'
import type { Settings } from './settings.js'
import { watchStop } from './stopping.js'
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
    streams: OpenStreams
    simulations: SimulationPool
    jobs: Jobs
    /** What is answered by threads. */
    heavy: HeavyAnswers
  }
}

export type AppSettings = Pick<Settings, 'rateLimitMax' | 'trustProxy'> &
  Origins & {
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
    /** What is taken on at the most, where it is not as usual. */
    readonly load?: Partial<Load>
    /** Counts what is done, beside what the app itself counts. */
    readonly metrics?: Metrics
    /** Whether `/metrics` is served among the questions; it is where nothing is said. */
    readonly metricsHere?: boolean
    /** Gather the routes into a document with this head instead of serving the committed one. */
    readonly document?: DocumentHead
  }

/** A batch may be sent for minutes, as long as something moves. */
const limits = {
  bodyBytes: 2 * 1024 * 1024,
  requestMs: 600_000,
  /** Longer than any answer is waited for, so that none is cut. */
  idleMs: 330_000,
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
  const metrics = settings.metrics ?? new Metrics()
  const unparsed = new UnparsedRequests((code, error) => {
    metrics.unparsed(code)
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
  app.decorate('streams', new OpenStreams())
  knowOrigin(app, settings)
  watchStop(app)
  refuseUnrouted(app, routes)
  admit(app, archive, settings)
  await guard(app, routes)
  if (settings.document) await gatherDocument(app, settings.document)
  measureRequests(app, metrics, settings.metricsHere)
  const { asked: questions, loaded } = index
  const unversioned = questions.filter(question => question.unversioned)
  const versioned = questions.filter(question => !question.unversioned)
  const plain = [...unversionedRoutes, questionRoutes(unversioned, loaded)]
  for (const plugin of plain) await app.register(asPlugin(plugin))
  const versions = [questionRoutes(versioned, loaded), storedRoutes(storedQuestions, loaded), ...versionedRoutes]
  for (const plugin of versions) await app.register(asPlugin(plugin), { prefix: '/v1' })
  if (!settings.document) serveDocument(app)
  return app
}

/** What every request that is taken on meets before its route. */
const guard = async (app: FastifyInstance, routes: RouteTable): Promise<void> => {
  refuseUnfit(app)
  answerOptions(app, routes)
  await allowOrigins(app)
}

/** What is taken on, and the headers that every answer has, a refusal too. */
const admit = (app: FastifyInstance, archive: Archive, settings: AppSettings): void => {
  const load = { ...usualLoad, ...settings.load }
  const units = settings.rateLimitMax
  addThreads(app, archive, load, settings)
  app.server.maxConnections = load.maxConnections
  shedWhileLate(app, new LoopWatch(load.maxLoopDelayMs))
  answerKept(app, limitClients(app, units))
  shedHeavy(app)
  logResponses(app)
  protect(app)
  refuseLimited(app, units)
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
  trustProxy: believedProxies(trustProxy),
  requestIdHeader: false,
  genReqId: requestId,
  rewriteUrl: readAddress,
  schemaController: { compilersFactory: { buildValidator: unneeded, buildSerializer: unneeded } }
})

const believedProxies = (given: Settings['trustProxy']): NonNullable<FastifyHttpOptions<Server>['trustProxy']> =>
  typeof given === 'number' ? given > 0 && ((_, hop) => hop < given) : [...given]

/** Two compilers of JSON Schema would be loaded at the start, were they not named here. */
const unneeded = (): never => {
  throw new Error('Requests are read by schemas of zod, answers are written as they stand.')
}
