import { normalizeIP } from '@fastify/rate-limit'
import { LRUCache } from 'lru-cache'
import { unitsOf } from '../../answers/kit/cost.js'

const windowMs = 60_000
const mostClients = 5000

/** What a client was charged in the minute that runs for it, and when that ends. */
interface Account {
  units: number
  readonly until: number
}

/** How a client stands: the headers that tell it, and whether it has to wait, seconds. */
interface Standing {
  readonly headers: readonly string[]
  readonly wait: number | undefined
}

/**
 * What each client may ask in a minute, by what answering costs: a light request is one unit. A request that is begun is
 * answered, whatever it costs; what follows waits until the minute is over.
 */
export class Budget {
  readonly #accounts = new LRUCache<string, Account>({ max: mostClients })

  /** @param most  units a minute and client; 0 for no limit */
  constructor(readonly most: number) {}

  /** Charge a client a unit for a request, unless it has none left. */
  open(ip: string): Standing {
    if (this.most === 0) return { headers: [], wait: undefined }
    const account = this.#accountOf(ip)
    if (account.units >= this.most) {
      const wait = Math.max(1, Math.ceil((account.until - Date.now()) / 1000))
      return { headers: this.#headersOf(account), wait }
    }
    account.units++
    return { headers: this.#headersOf(account), wait: undefined }
  }

  /** Charge a client what a request costs beside the unit that it was charged first. */
  charge(ip: string, ms: number): readonly string[] {
    const more = unitsOf(ms) - 1
    if (this.most === 0 || more === 0) return []
    const account = this.#accountOf(ip)
    account.units += more
    return this.#headersOf(account)
  }

  #accountOf(ip: string): Account {
    const key = normalizeIP(ip)
    const known = this.#accounts.get(key)
    if (known && known.until > Date.now()) return known
    const account = { units: 0, until: Date.now() + windowMs }
    this.#accounts.set(key, account)
    return account
  }

  #headersOf({ units, until }: Account): string[] {
    const reset = Math.max(0, Math.ceil((until - Date.now()) / 1000))
    const left = Math.max(0, this.most - units)
    return ['ratelimit-limit', String(this.most), 'ratelimit-remaining', String(left), 'ratelimit-reset', String(reset)]
  }
}
