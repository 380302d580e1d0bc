import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Archive } from '../archive/archive.js'
import type { JobBounds } from '../jobs/bounds.js'
import { Jobs } from '../jobs/jobs.js'
import { LocalQueue } from '../jobs/local-queue.js'
import type { Queue } from '../jobs/queue.js'
import { SimulationPool } from '../jobs/simulation-pool.js'
import { ThreadPool } from '../jobs/thread-pool.js'
import { HeavyQueue } from './admission/heavy-queue.js'
import type { Load } from './admission/load.js'
import { HeavyAnswers } from './answering/heavy.js'

/** What would take longer of one core than this is no answer to a request. */
const budgetMs = 20_000

interface ThreadSettings {
  readonly queue?: Queue
  readonly logger?: FastifyBaseLogger
  readonly jobBounds?: JobBounds
}

/** Threads for what is heavy: answers, simulations, and jobs that are done on them. */
export const addThreads = (
  app: FastifyInstance,
  archive: Archive,
  { heavyWaiting: waiting, answerSeconds }: Load,
  { queue, logger, jobBounds }: ThreadSettings
): void => {
  const threads = new ThreadPool()
  const simulations = new SimulationPool(threads)
  const jobs = new Jobs(archive, simulations, queue ?? new LocalQueue(threads.threads, logger), jobBounds)
  const turns = new HeavyQueue({ running: threads.threads, waiting, budgetMs, deadlineMs: 1000 * answerSeconds })
  app.decorate('simulations', simulations)
  app.decorate('heavy', new HeavyAnswers(threads, turns))
  app.decorate('jobs', jobs)
  app.addHook('onClose', async () => {
    await jobs.close()
    await threads.close()
  })
}
