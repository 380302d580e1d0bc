import './memory.js'
import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { destination, pino } from 'pino'
import { questions } from '../answers/questions.js'
import { Archive } from '../archive/archive.js'
import type { ArchiveLog } from '../archive/store-watch.js'
import { readFolder } from '../data/folder.js'
import { openRelease } from '../data/open.js'
import { DomainError } from '../errors.js'
import { createIndex, type WithQuestions } from '../index.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Queue, QueueLog } from '../jobs/queue.js'
import { SharedQueue } from '../jobs/shared-queue.js'
import { ThreadPool } from '../jobs/thread-pool.js'
import { openStore } from '../store/open.js'
import { buildApp } from './app.js'
import { LogLines } from './log-lines.js'
import { readSettings, type Settings } from './settings.js'

const graceMs = 10_000
const flushMs = 500
const storeAfterMs = 500
const jobsAfterMs = 5000

/**
 * Serve the index of a folder of definitions until told to stop; requests in flight are finished first.
 *
 * @param environment  see `readSettings`
 * @param list  what is answered
 * @throws {DomainError} `SETTING_INVALID`, `DEFINITIONS_INVALID` or `PORT_TAKEN`, before anything is served
 */
export const serve = async (environment: NodeJS.ProcessEnv, list: WithQuestions = questions): Promise<void> => {
  const settings = readSettings(environment)
  const { port, host } = settings
  const log = new LogLines(destination({ sync: false }))
  const logger = pino({ level: settings.logLevel }, log)
  const flush = setInterval(() => {
    log.flush()
  }, flushMs)
  flush.unref()
  const archive = await openArchive(settings, logger, list)
  const { served } = archive
  const queue = sharedQueue(settings, logger)
  const app = await buildApp(served, { ...settings, logger, archive, ...(queue && { queue }) })
  await app.listen({ port, host }).catch((error: unknown) => {
    throw toDomainError(error, host, port)
  })
  const { place } = archive.store
  logger.info({ release: served.release.id, editions: [...served.loaded.editions.keys()], store: place }, 'serving')
  void firstAnswer(app.server).then(() => {
    archive.storeWatch.watch(settings.storePollMs)
    void startJobs(app.jobs, logger)
    void app.heavy.prepare(app.index)
  })
  closeWithGrace({ delay: graceMs, logger }, async ({ err }) => {
    if (err) logger.error({ err }, 'stopping after a failure')
    await app.close()
    await archive.close()
    log.flushSync()
  })
}

const openArchive = async (settings: Settings, log: ArchiveLog, list: WithQuestions): Promise<Archive> => {
  const { indicators, databaseUrl } = settings
  const files = await readFolder(indicators)
  const index = createIndex(await openRelease(files, indicators), list)
  return new Archive(index, { store: openStore(settings), files, takeOver: databaseUrl === undefined, log })
}

/** With PostgreSQL the parts of jobs are shared among its replicas. */
const sharedQueue = (
  { databaseUrl, jobTakeoverSeconds: takeoverSeconds }: Settings,
  log: QueueLog
): Queue | undefined =>
  databaseUrl === undefined
    ? undefined
    : new SharedQueue({ databaseUrl, threads: ThreadPool.most, takeoverSeconds, log })

/** Take up the jobs that wait, as soon as the store can be used. */
const startJobs = async (jobs: Jobs, log: QueueLog): Promise<void> => {
  while (!jobs.isClosed) {
    try {
      await jobs.start()
      return
    } catch (error) {
      log.error({ err: error }, 'jobs wait until the store can be used')
      await setTimeout(jobsAfterMs, undefined, { ref: false })
    }
  }
}

/** The store must not delay the first answer, which needs none. Where nobody asks, it is opened after a while. */
const firstAnswer = (server: Server): Promise<unknown> =>
  Promise.race([
    new Promise(resolve => server.once('request', (_, response) => response.once('close', resolve))),
    setTimeout(storeAfterMs, undefined, { ref: false })
  ])

const toDomainError = (error: unknown, host: string, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new DomainError('PORT_TAKEN', {
      detail: `Port ${port} of ${host} is taken by another process; set PORT to a free one.`
    })
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new DomainError('SETTING_INVALID', {
      detail: `Cannot listen on ${host}:${port} (${code}); set HOST and PORT to others.`
    })
  }
  return error
}
