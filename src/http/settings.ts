import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { shippedIndicators } from '../data/folder.js'
import { describeIssues } from '../formats/issue.js'
import { DomainError, type Fault } from '../errors.js'
import { usualBounds, type JobBounds } from '../jobs/bounds.js'
import type { Quota, Quotas } from '../store/store.js'
import { hosts, proxies, publicAddress, whole } from './setting-forms.js'
import { usualLoad, type Load } from './admission/load.js'
import type { Writes } from './writers.js'

const Environment = z.object({
  PORT: whole('a port from 0 to 65535').pipe(z.int().max(65535)).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT_MAX: whole('units of cost a minute and client, 0 for no limit').default(1000),
  TRUST_PROXY: proxies.default(0),
  PUBLIC_URL: publicAddress.optional(),
  ALLOWED_HOSTS: hosts.default(['localhost', '127.0.0.1', '[::1]']),
  DRAIN_SECONDS: whole('seconds from 0 to 3600').pipe(z.int().max(3600)).default(0),
  METRICS_PORT: whole('a port from 0 to 65535').pipe(z.int().max(65535)).optional(),
  WRITES: z.enum(['open', 'keys', 'off']).optional(),
  INDICATORS: z.string().min(1).default(shippedIndicators),
  STORE_PATH: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .refine(text => /^postgres(ql)?:\/\/./.test(text), 'postgres://user:password@host:5432/database')
    .optional(),
  SCENARIOS_MAX: whole('scenarios in all, 0 for no limit').default(100_000),
  SCENARIOS_MB: whole('megabytes of scenarios in all, 0 for no limit').default(2000),
  SCENARIOS_PER_KEY: whole('scenarios of a key, 0 for no limit').default(10_000),
  SCENARIOS_MB_PER_KEY: whole('megabytes of scenarios of a key, 0 for no limit').default(200),
  JOBS_OPEN: whole('jobs that are asked for and not done').default(usualBounds.asked),
  JOBS_OPEN_OF_READS: whole('jobs that questions became and that are not done').default(usualBounds.read),
  JOBS_OPEN_PER_CLIENT: whole('jobs of a client that are not done').default(usualBounds.ofClient),
  JOBS_KEEP_DAYS: whole('days, 0 for ever').pipe(z.int().max(36_500)).default(usualBounds.keepDays),
  JOB_TAKEOVER_SECONDS: whole('seconds from 1 to 3600').pipe(z.int().min(1).max(3600)).default(60),
  STORE_POLL_MS: whole('milliseconds from 10 to 3600000').pipe(z.int().min(10).max(3_600_000)).default(1000),
  HEAVY_WAITING: whole('heavy questions that wait').default(usualLoad.heavyWaiting),
  ANSWER_SECONDS: whole('seconds from 1 to 300').pipe(z.int().min(1).max(300)).default(usualLoad.answerSeconds),
  MAX_LOOP_DELAY_MS: whole('milliseconds, 0 for no bound').default(usualLoad.maxLoopDelayMs),
  MAX_CONNECTIONS: whole('connections from 1').pipe(z.int().min(1)).default(usualLoad.maxConnections)
})

/** Settings whose values may hold a password: they are never quoted. */
const secrets: readonly string[] = ['DATABASE_URL']

/**
 * The file that the store is kept in where no setting says so: one for each user, in the folder that the system has for
 * data. See https://specifications.freedesktop.org/basedir-spec.
 */
const defaultStorePath = ({ XDG_DATA_HOME: data }: Readonly<Record<string, string | undefined>>): string =>
  join(data && isAbsolute(data) ? data : join(homedir(), '.local', 'share'), 'crindex', 'store.db')

/** Whether an address is one that only this machine can reach. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)

const limit = (most: number): number => (most === 0 ? Infinity : most)

const quota = (scenarios: number, megabytes: number): Quota => ({
  scenarios: limit(scenarios),
  bytes: limit(megabytes) * 1_000_000
})

type Read = z.output<typeof Environment>

const quotasOf = (read: Read): Quotas => ({
  ofAll: quota(read.SCENARIOS_MAX, read.SCENARIOS_MB),
  ofKey: quota(read.SCENARIOS_PER_KEY, read.SCENARIOS_MB_PER_KEY)
})

const boundsOf = (read: Read): JobBounds => ({
  ofClient: read.JOBS_OPEN_PER_CLIENT,
  asked: read.JOBS_OPEN,
  read: read.JOBS_OPEN_OF_READS,
  keepDays: read.JOBS_KEEP_DAYS
})

const loadOf = (read: Read): Load => ({
  heavyWaiting: read.HEAVY_WAITING,
  answerSeconds: read.ANSWER_SECONDS,
  maxLoopDelayMs: read.MAX_LOOP_DELAY_MS,
  maxConnections: read.MAX_CONNECTIONS
})

/** Settings of the service. */
export interface Settings {
  /** TCP port; 0 takes any that is free. */
  readonly port: number
  readonly host: string
  readonly logLevel: z.output<typeof Environment>['LOG_LEVEL']
  /** Units of cost a minute and client, one for a light request; 0 for no limit. */
  readonly rateLimitMax: number
  /** Proxies in front whose forwarding headers are believed: their number, or their addresses and networks. */
  readonly trustProxy: number | readonly string[]
  /** What stands before the addresses that answers carry, `https://host/path`; see `knowOrigin` where it is not set. */
  readonly publicUrl: string | undefined
  /** Hosts that answers may name when a request is sent to them. */
  readonly allowedHosts: readonly string[]
  /** From the signal to stop until connections end: readiness says 503, and requests are answered, seconds. */
  readonly drainSeconds: number
  /** Port of the metrics alone; 0 takes any that is free. */
  readonly metricsPort: number | undefined
  /** Who may write: anyone on this machine, else who has a key, where nothing else is said. */
  readonly writes: Writes
  /** Folder of the definitions. */
  readonly indicators: string
  /** SQLite file of the store, made on first use; not used when there is a `databaseUrl`. */
  readonly storePath: string
  /** Address of a PostgreSQL database, which several replicas can share, `postgres://user:password@host:5432/database`. */
  readonly databaseUrl: string | undefined
  /** What scenarios may take. */
  readonly quotas: Quotas
  /** How many jobs may be open, and how long they are kept. */
  readonly jobBounds: JobBounds
  /** A part of a job that takes longer is given to another replica, seconds. */
  readonly jobTakeoverSeconds: number
  /** How often it is looked whether the store serves another release, milliseconds. */
  readonly storePollMs: number
  /** What is taken on at the most. */
  readonly load: Load
}

/**
 * Read the settings from environment variables.
 *
 * @throws {DomainError} `SETTING_INVALID` with every wrong variable and what it may be
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.keys(Environment.shape).map(name => [name, environment[name]]))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const faults = describeIssues(parsed.error, given).map(({ path, what, allowed }): Fault => {
      const name = path.map(String).join('.')
      return {
        pointer: `/${name}`,
        code: 'SETTING_INVALID',
        detail: `${name}: ${secrets.includes(name) ? 'it is not of this form' : what}, allowed: ${allowed}`,
        allowed: [allowed]
      }
    })
    throw new DomainError('SETTING_INVALID', { detail: faults.map(fault => fault.detail).join('\n') }, faults)
  }
  const read = parsed.data
  return {
    port: read.PORT,
    host: read.HOST,
    logLevel: read.LOG_LEVEL,
    rateLimitMax: read.RATE_LIMIT_MAX,
    trustProxy: read.TRUST_PROXY,
    publicUrl: read.PUBLIC_URL,
    allowedHosts: read.ALLOWED_HOSTS,
    drainSeconds: read.DRAIN_SECONDS,
    metricsPort: read.METRICS_PORT,
    writes: read.WRITES ?? (isLoopback(read.HOST) ? 'open' : 'keys'),
    indicators: read.INDICATORS,
    storePath: read.STORE_PATH ?? defaultStorePath(environment),
    databaseUrl: read.DATABASE_URL,
    quotas: quotasOf(read),
    jobBounds: boundsOf(read),
    jobTakeoverSeconds: read.JOB_TAKEOVER_SECONDS,
    storePollMs: read.STORE_POLL_MS,
    load: loadOf(read)
  }
}
