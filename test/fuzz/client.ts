import { Agent, request } from 'node:http'
import type { Outcome } from './answered.js'
import { askBytes } from './socket.js'
import type { FuzzRequest } from './request.js'

/** What a client of node can send; the rest goes over a socket of its own. */
const plainHeader = /^[\t\x20-\x7e\x80-\xff]*$/
const plainAddress = /^\/[\x21-\x7e]*$/

/** An address as browsers send it: what may not stand in one is encoded. */
const sendable = (address: string): string => {
  const encoded = encodeURI(Buffer.from(address).toString()).replaceAll('%25', '%')
  return plainAddress.test(encoded) ? encoded : '/nowhere'
}

/** So long a stream of events is listened to, ms. */
const listeningMs = 250

/** Asks a service over connections that are kept. */
export class Client {
  readonly #agent: Agent

  constructor(
    readonly port: number,
    connections: number,
    readonly patienceMs: number
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** What comes back for a request; a connection that was closed before anything was sent is opened anew, once. */
  async ask(asked: FuzzRequest): Promise<Outcome> {
    if (asked.bytes) return askBytes(this.port, asked.bytes)
    const first = await this.#once(asked)
    return 'lost' in first && /ECONNRESET|EPIPE|socket hang up/.test(first.lost) ? this.#once(asked, false) : first
  }

  close(): void {
    this.#agent.destroy()
  }

  #once({ method, address, headers, body }: FuzzRequest, kept = true): Promise<Outcome> {
    const began = performance.now()
    const { port, patienceMs } = this
    return new Promise(resolve => {
      const lose = (error: Error): void => {
        resolve({ lost: error.message, ms: performance.now() - began })
      }
      const sent = request({
        ...{
          host: '127.0.0.1',
          port,
          method,
          path: plainAddress.test(address) ? address : sendable(address),
          timeout: patienceMs
        },
        headers: headersOf(headers, body),
        agent: kept && this.#agent
      })
      sent.on('error', lose)
      sent.on('timeout', () => sent.destroy(new Error(`nothing came for ${patienceMs} ms`)))
      sent.on('response', response => {
        const chunks: Buffer[] = []
        const end = (): void => {
          const { statusCode: status = 0, headers: told } = response
          resolve({ status, headers: told, body: Buffer.concat(chunks), ms: performance.now() - began })
        }
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', end)
        response.on('error', lose)
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          setTimeout(() => {
            end()
            sent.destroy()
          }, listeningMs)
        }
      })
      sent.end(body)
    })
  }
}

const headersOf = (headers: FuzzRequest['headers'], body: Buffer | undefined): Record<string, string> => ({
  ...Object.fromEntries(headers.filter(([, value]) => plainHeader.test(value))),
  ...(body && { 'content-length': String(body.length) })
})
