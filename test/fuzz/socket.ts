import { connect } from 'node:net'
import type { Answered, Outcome } from './answered.js'

/** So long it is waited for a service to say something, or to close, ms. */
const patienceMs = 1500

/** Send bytes as they are, say that no more will come, and take what comes back until the connection is closed. */
export const askBytes = (port: number, bytes: Buffer): Promise<Outcome> =>
  new Promise(resolve => {
    const began = performance.now()
    const chunks: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const end = (): void => {
      socket.destroy()
      resolve(readAnswer(Buffer.concat(chunks), performance.now() - began))
    }
    socket.setTimeout(patienceMs, end)
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', end)
    socket.on('end', end)
    socket.end(bytes)
  })

/** The first answer of what came. */
const readAnswer = (came: Buffer, ms: number): Outcome => {
  const text = came.toString('latin1')
  const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(text) ?? []
  const ends = text.indexOf('\r\n\r\n')
  if (status === undefined || ends < 0) return { lost: came.length === 0 ? 'closed' : 'no HTTP', ms }
  const headers = Object.fromEntries(
    text
      .slice(0, ends)
      .split('\r\n')
      .slice(1)
      .map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  )
  const answer: Answered = { status: Number(status), headers, body: bodyOf(came.subarray(ends + 4), headers), ms }
  // What was asked before the connection is another protocol is told by a line that has no body.
  return answer.status === 100 ? readAnswer(came.subarray(ends + 4), ms) : answer
}

const bodyOf = (rest: Buffer, headers: Readonly<Record<string, string>>): Buffer => {
  const length = headers['content-length']
  return length === undefined ? rest : rest.subarray(0, Number(length))
}
