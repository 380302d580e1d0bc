import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

t.testdir()

/** The built service as a process of its own, as `npm start` runs it. */
const start = (environment: Record<string, string>) => {
  const STORE_PATH = join(t.testdirName, 'store.db')
  const child = spawn('node', ['dist/server.js'], { env: { ...process.env, STORE_PATH, ...environment } })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exit = new Promise<number | null>(resolve => child.once('exit', resolve))
  return { child, exit, output: () => output }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

const untilReady = async (port: number): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt++) {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the service did not become ready')
}

t.test(
  'a service that is told to stop finishes the request in flight, then ends with 0; logs hold ids and no bodies',
  async t => {
    const port = await freePort()
    const service = start({ PORT: String(port), LOG_LEVEL: 'info' })
    await untilReady(port)
    const body = JSON.stringify({ changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] })
    let release: () => void = () => undefined
    const gate = new Promise<void>(resolve => (release = resolve))
    const slow = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(body.slice(0, 20)))
        await gate
        controller.enqueue(new TextEncoder().encode(body.slice(20)))
        controller.close()
      }
    })
    const headers = { 'content-type': 'application/json', 'x-request-id': 'trace-7' }
    const inFlight = fetch(`http://127.0.0.1:${port}/v1/editions/2023/what-if`, {
      method: 'POST',
      headers,
      body: slow,
      duplex: 'half'
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    service.child.kill('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 300))
    release()
    const response = await inFlight
    t.equal(response.status, 200)
    t.match(await response.json(), { data: [{ iso3: 'KAZ' }] })
    t.equal(await service.exit, 0)
    t.match(service.output(), /"reqId":"trace-7"/)
    t.notMatch(service.output(), /prevention/)
  }
)

t.test('a taken port is told, with what to do, and ends with 1', async t => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const service = start({ PORT: String(port) })
  t.equal(await service.exit, 1)
  t.match(service.output(), `Port ${port} of 127.0.0.1 is taken by another process; set PORT to a free one.`)
  server.close()
})

t.test('faulty definitions are told with file, line and column, and nothing is served', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'crindex-'))
  cpSync('indicators', folder, { recursive: true })
  writeFileSync(join(folder, 'groups.yaml'), 'eu: [\n')
  const service = start({ PORT: '0', INDICATORS: folder })
  t.equal(await service.exit, 1)
  t.match(service.output(), /^groups\.yaml:\d+:\d+: .*, allowed: /m)
  rmSync(folder, { recursive: true })
})

t.test('wrong settings are told together', async t => {
  const service = start({ PORT: '70000', LOG_LEVEL: 'loud', RATE_LIMIT_MAX: '-1' })
  t.equal(await service.exit, 1)
  for (const name of ['PORT', 'LOG_LEVEL', 'RATE_LIMIT_MAX'])
    t.match(service.output(), new RegExp(`^${name}: .*allowed: `, 'm'))
})
