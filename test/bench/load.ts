import autocannon from 'autocannon'
import { cpuSeconds } from './proc.js'
import type { Served } from './service.js'

/** Requests that a server is loaded with. */
export interface Load {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Posted in turn by each connection; GET when there is none. */
  readonly bodies?: readonly string[]
}

/** What a server did under a load. */
export interface Measured {
  readonly perSecond: number
  /** Requests for a second of the server's CPU time; undefined without /proc. */
  readonly perCpuSecond: number | undefined
  /** CPU time by wall time: near 1 when the server, not the client, is the limit; undefined without /proc. */
  readonly busy: number | undefined
}

const connections = 10

/** Load a server for some seconds; every answer must be a success. */
export const loadServer = async ({ port, pid }: Served, load: Load, seconds: number): Promise<Measured> => {
  const { path, headers, bodies } = load
  const before = cpuSeconds(pid)
  const result = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections,
    duration: seconds,
    headers,
    ...(bodies && { method: 'POST', requests: bodies.map(body => ({ body })) })
  })
  const after = cpuSeconds(pid)
  const answered = result['2xx']
  if (answered === 0 || result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${answered} successes, ${result.non2xx} refusals, ${result.errors} errors`)
  }
  const cpu = before === undefined || after === undefined ? undefined : after - before
  return {
    perSecond: answered / result.duration,
    perCpuSecond: cpu === undefined ? undefined : answered / cpu,
    busy: cpu === undefined ? undefined : cpu / result.duration
  }
}
