import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServiceName } from './request.js'

/** What makes a service another than the first. */
interface Environment {
  readonly STORE_PATH: string
  readonly INDICATORS?: string
  readonly RATE_LIMIT_MAX?: string
}

/** The services that the corpus asks, each a process of its own with a store of its own. */
export interface Services {
  readonly ports: Readonly<Record<ServiceName, number>>
  end(): Promise<void>
}

/**
 * Start every service in a fresh folder, which is removed at the end. The store of the first knows an older release too, in
 * which Kazakhstan has the best score of prevention in 2023.
 *
 * @param script  the built server, `dist/server.js`
 */
export const startServices = async (script: string): Promise<Services> => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-corpus-'))
  const children: ChildProcess[] = []
  const start = async (environment: Environment): Promise<number> => {
    const port = await freePort()
    const settings = { PORT: String(port), RATE_LIMIT_MAX: '0', LOG_LEVEL: 'fatal', ...environment }
    const child = spawn(process.execPath, [script], {
      // No setting of whoever runs this.
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', 'inherit', 'inherit']
    })
    children.push(child)
    const state = environment.STORE_PATH.startsWith('/dev/') ? '"unavailable"' : '"available"'
    await untilReady(port, state, child)
    return port
  }
  const end = async (): Promise<void> => {
    await Promise.all(children.map(endChild))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const STORE_PATH = join(folder, 'shipped.db')
    await start({ STORE_PATH, INDICATORS: await olderFolder(join(folder, 'older')) })
    await Promise.all(children.map(endChild))
    const shipped = await start({ STORE_PATH })
    const wellbeing = await start({ STORE_PATH: join(folder, 'wellbeing.db'), INDICATORS: 'test/fixtures/wellbeing' })
    const storeless = await start({ STORE_PATH: '/dev/null/store.db' })
    const limited = await start({ STORE_PATH: join(folder, 'limited.db'), RATE_LIMIT_MAX: '3' })
    return { ports: { shipped, wellbeing, storeless, limited }, end }
  } catch (error) {
    await end()
    throw error
  }
}

const endChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const untilReady = async (port: number, state: string, child: ChildProcess): Promise<void> => {
  for (;;) {
    const health = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    const text = await health?.text()
    if (text?.includes(state)) return
    if (child.exitCode !== null) throw new Error('the service ended before it was ready')
    await sleep(50)
  }
}

const olderFolder = async (folder: string): Promise<string> => {
  await cp('indicators', folder, { recursive: true })
  const path = join(folder, 'scores', '2023.csv')
  const lines = (await readFile(path, 'utf8')).split('\n')
  const at = lines[0]?.split(',').indexOf('prevention') ?? -1
  const changed = lines.map(line => (line.startsWith('KAZ,') ? line.split(',').with(at, '10').join(',') : line))
  await writeFile(path, changed.join('\n'))
  return folder
}
