import { setTimeout as sleep } from 'node:timers/promises'
import type PgBoss from 'pg-boss'
import { digestOf } from '../data/content-hash.js'
import { storeUnavailable } from '../store/failure.js'
import { tries, type Fail, type Queue, type QueueLog, type Task, type Work } from './queue.js'

const names = { parts: 'simulation_parts', failed: 'simulation_parts_failed' }
const schema = 'crindex_jobs'
const pollSeconds = 0.5
const againMs = 1000
const most = { connections: 3, parts: 1000 }

export interface SharedQueueSettings {
  /** Address of a PostgreSQL database. */
  readonly databaseUrl: string
  /** Parts that are done here at a time. */
  readonly threads: number
  /** A part that takes longer is given to another replica: the one that had it may be dead. */
  readonly takeoverSeconds: number
  readonly log?: QueueLog | undefined
}

/** A part as it is queued; those of earlier versions did not say when their job was begun. */
interface QueuedPart extends Task {
  readonly since?: string
}

/** The queue that all replicas on a PostgreSQL database share. */
export class SharedQueue implements Queue {
  #boss: Promise<PgBoss> | undefined
  #closed = false

  constructor(readonly settings: SharedQueueSettings) {}

  async start(work: Work, fail: Fail): Promise<void> {
    const boss = await this.#open()
    const options = { batchSize: 1, pollingIntervalSeconds: pollSeconds }
    for (let thread = 0; thread < this.settings.threads; thread++) {
      await boss.work<Task>(names.parts, options, async ([part]) => {
        if (part) await work(part.data)
      })
    }
    await boss.work<QueuedPart>(names.failed, options, async ([part]) => {
      if (part) await fail(part.data.job, `Part ${part.data.chunk} failed ${tries} times.`, part.data.since)
    })
  }

  /** @throws {DomainError} `STORE_UNAVAILABLE`; who asks again finds the job begun, and what is queued is queued once */
  async add(tasks: readonly Task[], since: string): Promise<void> {
    const parts = tasks.map(task => ({ id: partId(task, since), name: names.parts, data: { ...task, since } }))
    try {
      const boss = await this.#open()
      for (let at = 0; at < parts.length; at += most.parts) await boss.insert(parts.slice(at, at + most.parts))
    } catch (error) {
      this.settings.log?.error({ err: error }, 'parts of a job cannot be queued')
      throw storeUnavailable('PostgreSQL', error)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    const boss = await this.#boss?.catch(() => undefined)
    await boss?.stop({ graceful: false, close: true, wait: true })
  }

  /** A failed attempt is forgotten, so that the next one begins anew. */
  #open(): Promise<PgBoss> {
    if (this.#closed) return Promise.reject(new Error('closed'))
    const opening = (this.#boss ??= this.#connect().catch(() => this.#connectAgain()))
    opening.catch(() => (this.#boss = undefined))
    return opening
  }

  /** Replicas that make the tables at the same time get in each other's way, once. */
  async #connectAgain(): Promise<PgBoss> {
    await sleep(againMs)
    return this.#connect()
  }

  async #connect(): Promise<PgBoss> {
    const { databaseUrl, takeoverSeconds, log } = this.settings
    const { default: Boss } = await import('pg-boss')
    const boss = new Boss({
      ...{ connectionString: databaseUrl, schema, max: most.connections, schedule: false },
      maintenanceIntervalSeconds: Math.max(1, Math.floor(takeoverSeconds / 4))
    })
    boss.on('error', error => log?.error({ err: error }, 'the queue of jobs has trouble'))
    await boss.start()
    const effort = { retryLimit: tries - 1, retryDelay: 1, expireInSeconds: takeoverSeconds }
    await boss.createQueue(names.failed)
    await boss.createQueue(names.parts, { name: names.parts, ...effort, deadLetter: names.failed })
    await boss.updateQueue(names.parts, { name: names.parts, ...effort, deadLetter: names.failed })
    return boss
  }
}

/** The same part of the same beginning has the same id on every replica, so that it is queued once: a UUID of version 8. */
const partId = ({ job, chunk }: Task, since: string): string => {
  const hex = digestOf(`${job} ${chunk} ${since}`).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
