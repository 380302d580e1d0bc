import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { DomainError, type ErrorCode } from '../errors.js'
import { errorCatalogue } from '../problems.js'
import { requestId } from './logging.js'
import { problemHeaders, problemOf } from './problem.js'
import { openHeaders } from './protection.js'
import { reasonOf, type ParseError } from './unparsed-reasons.js'

/** So long a client may take to read why it was refused, ms. */
const lingerMs = 1000

/** Told of each refusal. */
export type TellRefused = (code: ErrorCode, error: ParseError | undefined) => void

/**
 * Refuses what never becomes a request, since it is no HTTP, is too large or does not arrive. An answer that is under way on
 * the connection is finished first, and never mixed with the refusal.
 */
export class UnparsedRequests {
  readonly #answers = new WeakMap<Duplex, ServerResponse>()
  readonly #refused = new WeakSet<Duplex>()

  constructor(readonly tell: TellRefused) {}

  /** Know which answers are under way, and refuse to become a tunnel. */
  watch(server: Server): void {
    // Their bytes are bounded; beyond a number Node.js would leave headers out without a word.
    server.maxHeadersCount = 0
    server.prependListener('request', (request: IncomingMessage, answer: ServerResponse) => {
      this.#answers.set(request.socket, answer)
    })
    server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
      const detail = `The service is no proxy: it opens no connection to ${url.slice(0, 200)}.`
      this.#refuse(socket, new DomainError('METHOD_UNSUPPORTED', { detail, allowed: ['GET', 'HEAD', 'POST'] }))
    })
  }

  /** Answer an error of the parser or of a timer. */
  readonly refuse = (error: ParseError, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    this.#refuse(socket, reasonOf(error), error)
  }

  #refuse(socket: Duplex, reason: DomainError, error?: ParseError): void {
    if (this.#refused.has(socket)) return
    this.#refused.add(socket)
    this.tell(reason.code, error)
    const answer = this.#answers.get(socket)
    if (!answer || answer.writableFinished || answer.destroyed) end(socket, reason)
    else if (answer.req.complete)
      answer.once('finish', () => {
        end(socket, reason)
      })
    else if (answer.headersSent) socket.destroy()
    else end(socket, reason)
  }
}

const end = (socket: Duplex, reason: DomainError): void => {
  if (!socket.writable) return
  socket.end(writeProblem(reason))
  setTimeout(() => socket.destroy(), lingerMs).unref()
}

/** A problem with its status and headers, as they go over the wire; the connection ends with it. */
const writeProblem = (reason: DomainError): string => {
  const id = requestId({ headers: {} })
  const { status } = errorCatalogue[reason.code]
  const body = JSON.stringify(problemOf(reason, reason.faults, { instance: '', request_id: id }))
  const headers = {
    date: new Date().toUTCString(),
    ...openHeaders,
    ...problemHeaders,
    ...(reason.code === 'METHOD_UNSUPPORTED' && { allow: 'GET, HEAD, POST, OPTIONS' }),
    'x-request-id': id,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close'
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`
}
