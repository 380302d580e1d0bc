import { normalizeIP } from '@fastify/rate-limit'
import { DomainError } from '../../errors.js'
import { overloaded } from './overloaded.js'

const most = { ofClient: 16, ofAll: 500 }
const afterSeconds = 15

/** Streams that are open: each holds a connection for as long as a job takes. */
export class OpenStreams {
  readonly #byClient = new Map<string, number>()
  #open = 0

  get open(): number {
    return this.#open
  }

  /**
   * Take a stream on.
   *
   * @returns  to be called when it ends
   * @throws {DomainError} `RATE_LIMITED` where a client has as many as it may; `OVERLOADED` where all together have
   */
  begin(ip: string): () => void {
    const client = normalizeIP(ip)
    const own = this.#byClient.get(client) ?? 0
    if (own >= most.ofClient) {
      const detail = `${own} streams of this client are open, as many as may; one that is open tells of its job until it is done.`
      throw new DomainError('RATE_LIMITED', { detail, after: afterSeconds })
    }
    if (this.#open >= most.ofAll) throw overloaded(`${most.ofAll} streams are open, as many as may.`, afterSeconds)
    this.#open++
    this.#byClient.set(client, own + 1)
    return () => {
      this.#end(client)
    }
  }

  #end(client: string): void {
    this.#open--
    const left = (this.#byClient.get(client) ?? 1) - 1
    if (left > 0) this.#byClient.set(client, left)
    else this.#byClient.delete(client)
  }
}
