import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtempSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import type { Kept } from './stored.js'

/** The built service in a process of its own, as `npm start` runs it. */
export interface Served {
  get(path: string): Promise<Answered>
  post(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Answered>
  delete(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>
  /** Wait until an answer is as it should be; the service itself says when it is too late. */
  until(path: string, isRight: (answer: Answered) => boolean): Promise<Answered>
  /** What it has logged; first wait until that is in it, since lines are written together. */
  logged(pattern: RegExp): Promise<string>
  /** End it, and wait until it has ended. */
  end(signal?: NodeJS.Signals): Promise<void>
}

export interface Answered {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** What the text is as JSON. */
  readonly body: Body
}

/** Members of answers that tests look at. */
export interface Body {
  readonly data: Kept['data']
  readonly meta: { readonly release: string }
  readonly store: string
  readonly type: string
}

const folder = mkdtempSync(join(tmpdir(), 'crindex-processes-'))
let folders = 0

/** A new path for a folder or a file, gone at the end of the test file. */
export const freshPath = (): string => join(folder, String(++folders))

t.teardown(() => rm(folder, { recursive: true, force: true }))

/** A folder with the definitions that crindex ships with, and some files of its own. */
export const folderOf = async (files: Files = new Map()): Promise<string> => {
  const place = freshPath()
  await cp('indicators', place, { recursive: true })
  for (const [path, text] of files) await writeFile(join(place, path), text)
  return place
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Start the service and wait until it is ready. It is ended with the test file, unless it was before. */
export const startServer = async (environment: Readonly<Record<string, string>>): Promise<Served> => {
  const port = await freePort()
  const defaults = { PORT: String(port), RATE_LIMIT_MAX: '0', STORE_POLL_MS: '100', STORE_PATH: freshPath() }
  const child = spawn(process.execPath, ['dist/server.js'], { env: { ...process.env, ...defaults, ...environment } })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const ended = once(child, 'exit')
  const ask = async (path: string, init?: RequestInit): Promise<Answered> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init)
    const text = await response.text()
    return {
      ...{ status: response.status, text, headers: response.headers },
      get body() {
        return JSON.parse(text) as Body
      }
    }
  }
  const type = { 'content-type': 'application/json' }
  const served: Served = {
    get: path => ask(path),
    post: (path, body, headers) =>
      ask(path, { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) }),
    delete: (path, headers = {}) => ask(path, { method: 'DELETE', headers }),
    until: async (path, isRight) => {
      for (;;) {
        const answer = await ask(path).catch(() => undefined)
        if (answer && isRight(answer)) return answer
        if (child.exitCode !== null) throw new Error(`the service ended:\n${log}`)
        await sleep(20)
      }
    },
    logged: async pattern => {
      while (!pattern.test(log)) await sleep(20)
      return log
    },
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await ended
    }
  }
  t.teardown(() => served.end('SIGKILL'))
  process.once('exit', () => child.kill('SIGKILL'))
  await served.until('/health/ready', ({ status }) => status === 200)
  return served
}

/** Wait until the store of a service can be used. */
export const untilStored = (served: Served): Promise<Answered> =>
  served.until('/health/ready', answer => answer.body.store === 'available')
