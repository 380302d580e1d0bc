import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fromRoot } from '../support/root.js'

/** The service in a process of its own, with a store of two releases. */
export interface Fuzzed {
  readonly port: number
  readonly pid: number
  /** Why it has ended, though nobody ended it; undefined while it runs. */
  readonly died: string | undefined
  stop(): Promise<void>
}

/** What `npm start` runs. */
const entry = ['--max-semi-space-size=4', fromRoot('dist/server.js')]
const patienceMs = 30_000

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const untilReady = async (child: ChildProcess, port: number): Promise<void> => {
  const began = performance.now()
  while (performance.now() - began < patienceMs) {
    await sleep(20)
    if (child.exitCode !== null) throw new Error(`the service ended with exit code ${child.exitCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    const ready = answer?.status === 200 ? await answer.text() : ''
    if (ready.includes('"store":"available"')) return
  }
  throw new Error(`the service was not ready within ${patienceMs} ms`)
}

const start = async (folder: string, environment: Readonly<Record<string, string>>, options: readonly string[]) => {
  const port = await freePort()
  const env = {
    ...process.env,
    ...{ PORT: String(port), RATE_LIMIT_MAX: '900000000', STORE_PATH: join(folder, 'store.db'), LOG_LEVEL: 'error' },
    ...environment
  }
  const log = join(folder, 'log')
  const child = spawn(process.execPath, [...options, ...entry], {
    env,
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')]
  })
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', kill)
  await untilReady(child, port)
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(kill, 15_000)
    await ended
    clearTimeout(late)
  }
  const endOf = (): string | undefined =>
    child.exitCode === null && child.signalCode === null
      ? undefined
      : `exit code ${child.exitCode}, signal ${child.signalCode}: ${readFileSync(log, 'utf8').slice(-2000)}`
  return { port, pid: child.pid ?? NaN, stop, endOf }
}

/**
 * Start the service, whose store holds another release beside the served one.
 *
 * @param environment  settings besides those of a run
 * @param options  of Node.js, besides those of `npm start`
 */
export const startFuzzed = async (
  environment: Readonly<Record<string, string>> = {},
  options: readonly string[] = []
): Promise<Fuzzed> => {
  const folder = mkdtempSync(join(tmpdir(), 'crindex-fuzz-'))
  const older = join(folder, 'older')
  cpSync(fromRoot('indicators'), older, { recursive: true })
  const index = join(older, 'index.yaml')
  writeFileSync(index, readFileSync(index, 'utf8').replace(/^name: .*$/m, 'name: Index of an older release'))
  const first = await start(folder, { ...environment, INDICATORS: older }, options)
  await first.stop()
  const { port, pid, stop, endOf } = await start(folder, environment, options)
  return {
    port,
    pid,
    get died() {
      return endOf()
    },
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
