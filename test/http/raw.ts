import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Write pieces to a port as they are, and read until the other side ends the connection: all answers that came. */
export const sendRaw = async (port: number, ...pieces: readonly (string | Buffer)[]): Promise<RawAnswer[]> => {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  const over = once(socket, 'close')
  socket.on('error', () => socket.destroy())
  socket.on('end', () => socket.destroy())
  for (const piece of pieces) {
    await new Promise(done => socket.write(piece, done))
    await new Promise(done => setTimeout(done, 20))
  }
  await over
  return answersIn(Buffer.concat(chunks).toString('latin1'))
}

/** Answers that stand one after another; one in chunks, which says no length, reaches to the next. */
const answersIn = (text: string): RawAnswer[] => {
  const found: RawAnswer[] = []
  for (let rest = text; rest !== '';) {
    const [head = ''] = rest.split('\r\n\r\n', 1)
    const [first = '', ...lines] = head.split('\r\n')
    const headers = Object.fromEntries(lines.map(line => line.split(/:\s*(.*)/s, 2) as [string, string]))
    const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const next = rest.indexOf('HTTP/1.1 ', 1)
    const inChunks = 'transfer-encoding' in named
    const end = inChunks ? (next < 0 ? rest.length : next) : head.length + 4 + Number(named['content-length'] ?? 0)
    found.push({ status: Number(first.split(' ')[1]), headers: named, body: rest.slice(head.length + 4, end) })
    rest = rest.slice(end)
  }
  return found
}

/** Listen on any free port. */
export const listen = async (app: FastifyInstance): Promise<number> => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}
