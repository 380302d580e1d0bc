import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { shippedIndicators } from '../data/folder.js'
import { describeIssues } from '../formats/issue.js'
import { DomainError, type Fault } from '../errors.js'
import { usualBounds, type JobBounds } from '../jobs/bounds.js'
import type { Quota, Quotas } from '../store/store.js'
import type { Writes } from './writers.js'

const whole = (text: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, text)
    .transform(Number)

const Environment = z.object({
  PORT: whole('a port from 0 to 65535').pipe(z.int().max(65535)).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT_MAX: whole('requests a minute and client, 0 for no limit').default(1000),
  TRUST_PROXY: whole('the number of proxies in front').default(0),
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
  STORE_POLL_MS: whole('milliseconds from 10 to 3600000').pipe(z.int().min(10).max(3_600_000)).default(1000)
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
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)

const limit = (most: number): number => (most === 0 ? Infinity : most)

const quota = (scenarios: number, megabytes: number): Quota => ({
  scenarios: limit(scenarios),
  bytes: limit(megabytes) * 1_000_000
})

/** Settings of the service. */
export interface Settings {
  /** TCP port; 0 takes any that is free. */
  readonly port: number
  readonly host: string
  readonly logLevel: z.output<typeof Environment>['LOG_LEVEL']
  /** Requests a minute and client; 0 for no limit. */
  readonly rateLimitMax: number
  /** Proxies in front whose forwarding headers are believed. */
  readonly trustProxy: number
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
  const { PORT, HOST, LOG_LEVEL, RATE_LIMIT_MAX, TRUST_PROXY, WRITES, INDICATORS, ...store } = parsed.data
  return {
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    rateLimitMax: RATE_LIMIT_MAX,
    trustProxy: TRUST_PROXY,
    writes: WRITES ?? (isLoopback(HOST) ? 'open' : 'keys'),
    indicators: INDICATORS,
    storePath: store.STORE_PATH ?? defaultStorePath(environment),
    databaseUrl: store.DATABASE_URL,
    quotas: {
      ofAll: quota(store.SCENARIOS_MAX, store.SCENARIOS_MB),
      ofKey: quota(store.SCENARIOS_PER_KEY, store.SCENARIOS_MB_PER_KEY)
    },
    jobBounds: {
      ofClient: store.JOBS_OPEN_PER_CLIENT,
      asked: store.JOBS_OPEN,
      read: store.JOBS_OPEN_OF_READS,
      keepDays: store.JOBS_KEEP_DAYS
    },
    jobTakeoverSeconds: store.JOB_TAKEOVER_SECONDS,
    storePollMs: store.STORE_POLL_MS
  }
}
