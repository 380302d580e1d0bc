import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { fromRoot } from '../support/root.js'

const STORE_PATH = join(t.testdir(), 'store.db')

/** What the service says as it ends, and its exit code. */
const endOf = async (environment: Readonly<Record<string, string>>) => {
  const child = spawn('node', [fromRoot('dist/server.js')], {
    cwd: fromRoot('.'),
    env: { ...process.env, STORE_PATH, ...environment },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

t.test('a service says in a sentence that its port is taken', async t => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  t.teardown(() => other.close())
  const { port } = other.address() as AddressInfo
  t.strictSame(await endOf({ HOST: '127.0.0.1', PORT: String(port) }), {
    code: 1,
    said: `Port ${port} of 127.0.0.1 is taken by another process; set PORT to a free one.\n`
  })
})

t.test('a service says in a sentence that it cannot listen where it is told to', async t => {
  // An address that is kept for documents, so that no machine has it.
  t.strictSame(await endOf({ HOST: '192.0.2.1', PORT: '18080' }), {
    code: 1,
    said: 'Cannot listen on 192.0.2.1:18080 (EADDRNOTAVAIL); set HOST and PORT to others.\n'
  })
})
