import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fromRoot } from '../support/root.js'
import { ask } from './ask.js'

/** A server in a process of its own. */
export interface Served {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

/** What `npm start` runs. */
const entry = ['--max-semi-space-size=4', fromRoot('dist/server.js')]
const patienceMs = 20_000

/** A port that nobody listens on at the moment. */
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/**
 * Start the real service with its defaults, except that the rate limit (which still counts) does not bite, that the log
 * goes to /dev/null and that the store is a new file, and wait for its first 200 on /health/ready.
 *
 * @param more  other settings
 * @returns  the service, and the time from spawning it to that answer, ms
 */
export const startService = async (
  more: Readonly<Record<string, string>> = {}
): Promise<Served & { readonly readyMs: number }> => {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'crindex-bench-'))
  const env = {
    ...process.env,
    PORT: String(port),
    RATE_LIMIT_MAX: '100000000',
    STORE_PATH: join(folder, 'store.db'),
    ...more
  }
  const began = performance.now()
  const child = spawn(process.execPath, entry, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await untilReady(child, port)
  const readyMs = performance.now() - began
  const service = served(child, port)
  const stop = async (): Promise<void> => {
    await service.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { port, pid: service.pid, readyMs, stop }
}

const untilReady = async (child: ChildProcess, port: number): Promise<void> => {
  const began = performance.now()
  while (performance.now() - began < patienceMs) {
    if (child.exitCode !== null) throw new Error(`the service ended with exit code ${child.exitCode}`)
    const answer = await ask(port, { path: '/health/ready' }).catch(() => undefined)
    if (answer?.status === 200) return
    await sleep(2)
  }
  child.kill()
  throw new Error(`the service was not ready within ${patienceMs} ms`)
}

/** A child process as a server that can be stopped. */
export const served = (child: ChildProcess, port: number): Served => ({
  port,
  pid: child.pid ?? NaN,
  stop: async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => {
      child.kill('SIGKILL')
    }, 5_000)
    await ended
    clearTimeout(late)
  }
})
