import { Agent, request, type IncomingHttpHeaders } from 'node:http'

/** An answer as it came over the wire: nothing decoded. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Question {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Posted as JSON when given. */
  readonly body?: string
}

const agent = new Agent({ keepAlive: true })

/** Ask a server of this machine one question. */
export const ask = (port: number, { path, headers, body }: Question): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const sent = request(
      { agent, host: '127.0.0.1', port, path, method, headers: { ...type, ...headers } },
      response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
        })
        response.on('error', reject)
      }
    )
    sent.on('error', reject)
    sent.end(body)
  })

/** Ask and insist on an answer with status 200. */
export const askWell = async (port: number, question: Question): Promise<RawAnswer> => {
  const answer = await ask(port, question)
  if (answer.status === 200) return answer
  throw new Error(`${question.path} answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`)
}

export const closeConnections = (): void => {
  agent.destroy()
}
