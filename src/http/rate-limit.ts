import rateLimit, { normalizeIP, type FastifyRateLimitStore } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../errors.js'

const windowMs = 60_000
const mostClients = 5000

/** Requests of a client in the minute that runs for it, and when that ends. */
interface Count {
  current: number
  readonly until: number
}

/** The requests of each client, in minutes that begin with the first of them. */
class RequestCounts implements FastifyRateLimitStore {
  constructor(readonly counts: LRUCache<string, Count>) {}

  /** Count a request: how many the client has sent in its minute, and how long that still lasts, ms. */
  add(client: string): { readonly current: number; readonly ttl: number } {
    const now = Date.now()
    const known = this.counts.get(client)
    if (known && known.until > now) return { current: ++known.current, ttl: known.until - now }
    this.counts.set(client, { current: 1, until: now + windowMs })
    return { current: 1, ttl: windowMs }
  }

  incr(client: string, tell: Parameters<FastifyRateLimitStore['incr']>[1]): void {
    tell(null, this.add(client))
  }

  child(): this {
    return this
  }
}

/** Counts a request: the headers that tell its client how it stands, or undefined for one that is to be refused. */
export type RateCount = (request: Pick<FastifyRequest, 'ip'>) => readonly string[] | undefined

/**
 * A limit on the rate of requests of each client, which every route but those that say otherwise has.
 *
 * @param max  requests a minute; 0 for no limit
 * @returns    counts a request that no route will see
 */
export const limitRate = async (app: FastifyInstance, max: number): Promise<RateCount> => {
  if (max === 0) return () => []
  const counts = new LRUCache<string, Count>({ max: mostClients })
  await app.register(rateLimit, {
    max,
    timeWindow: windowMs,
    store: class extends RequestCounts {
      constructor() {
        super(counts)
      }
    },
    enableDraftSpec: true,
    errorResponseBuilder: (_, { after }) =>
      new DomainError('RATE_LIMITED', {
        detail: `More than ${max} requests in a minute; try again in ${after}.`,
        max,
        after
      })
  })
  const shared = new RequestCounts(counts)
  return ({ ip }) => {
    const { current, ttl } = shared.add(normalizeIP(ip))
    return current > max ? undefined : headersOf(max, current, ttl)
  }
}

const headersOf = (max: number, current: number, ttl: number): string[] => [
  'ratelimit-limit',
  String(max),
  'ratelimit-remaining',
  String(max - current),
  'ratelimit-reset',
  String(Math.ceil(ttl / 1000))
]
