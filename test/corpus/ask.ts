import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Request } from './request.js'

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What earlier answers gave, by name. */
export type Names = Map<string, string>

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Send a request to the port of its service, with names filled in, and keep the names that its answer gives. */
export const ask = async (request: Request, port: number, names: Names): Promise<RawAnswer> => {
  const { until, keep = {}, conditional } = request
  let answer = await send(request, port, names)
  while (until !== undefined && !answer.body.includes(until)) {
    await sleep(20)
    answer = await send(request, port, names)
  }
  for (const [name, pointer] of Object.entries(keep))
    names.set(name, String(memberOf(JSON.parse(answer.body.toString()), pointer)))
  return conditional ? send(request, port, names, { 'if-none-match': answer.headers.etag ?? '' }) : answer
}

const send = async (
  { method, address, headers, body }: Request,
  port: number,
  names: Names,
  more: Readonly<Record<string, string>> = {}
): Promise<RawAnswer> => {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(filled(body, names))) }
  const sent = httpRequest({
    ...{ agent, port, host: '127.0.0.1', method, path: fillNames(address, names) },
    // An id of ours comes back in the answer, where an own one would be another in every run.
    headers: { host: 'crindex.test', 'x-request-id': 'corpus', ...length, ...headers, ...more }
  })
  const response = new Promise<RawAnswer>((resolve, reject) => {
    sent.once('error', reject)
    sent.once('response', incoming => {
      const { statusCode: status = 0, headers } = incoming
      buffer(incoming).then(body => {
        resolve({ status, headers, body })
      }, reject)
    })
  })
  sent.end(body === undefined ? undefined : filled(body, names))
  return response
}

const filled = (body: string | Buffer, names: Names): string | Buffer =>
  typeof body === 'string' ? fillNames(body, names) : body

const fillNames = (text: string, names: Names): string =>
  text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => names.get(name) ?? braces)

/** The member of a JSON value that a pointer leads to. */
const memberOf = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value)

export const closeConnections = (): void => {
  agent.destroy()
}
