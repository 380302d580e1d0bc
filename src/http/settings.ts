import { z } from 'zod'
import { shippedIndicators } from '../data/folder.js'
import { describeIssues } from '../definitions/issue.js'
import { DomainError, type Fault } from '../errors.js'

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
  INDICATORS: z.string().min(1).default(shippedIndicators)
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
  /** Folder of the definitions. */
  readonly indicators: string
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
        detail: `${name}: ${what}, allowed: ${allowed}`,
        allowed: [allowed]
      }
    })
    throw new DomainError('SETTING_INVALID', { detail: faults.map(fault => fault.detail).join('\n') }, faults)
  }
  const { PORT, HOST, LOG_LEVEL, RATE_LIMIT_MAX, TRUST_PROXY, INDICATORS } = parsed.data
  return {
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    rateLimitMax: RATE_LIMIT_MAX,
    trustProxy: TRUST_PROXY,
    indicators: INDICATORS
  }
}
