import Libsql from 'libsql'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openStore } from '../../src/store/open.js'
import type { Store, StoreSettings } from '../../src/store/store.js'
import { sharedAddress } from '../support/shared.js'
import { ask, databasesOn, startPostgres, type Databases, type Postgres } from './postgres.js'

type Row = Readonly<Record<string, unknown>>

/** One kind of database under test. */
export interface Database {
  readonly name: string
  /** Where a new, empty one stands. */
  fresh(t: Test): Promise<StoreSettings>
  /** Run a statement behind the store's back. */
  run(settings: StoreSettings, text: string): Promise<readonly Row[]>
  /** Bytes as they are written in a statement. */
  literal(bytes: Buffer): string
}

export const sqlite: Database = {
  name: 'SQLite',
  fresh: t => Promise.resolve({ storePath: join(t.testdir(), randomUUID(), 'store.db') }),
  run: ({ storePath }, text) => {
    const database = new Libsql(storePath)
    try {
      const statement = database.prepare(text)
      if (statement.reader) return Promise.resolve(statement.all() as Row[])
      statement.run()
      return Promise.resolve([])
    } finally {
      database.close()
    }
  },
  literal: bytes => `x'${bytes.toString('hex')}'`
}

/** A server of PostgreSQL of this test file alone, which it may stop and kill. */
export const ownPostgres = async (): Promise<Postgres> => {
  const started = await startPostgres()
  t.teardown(() => started.remove())
  return started
}

const findPostgres = async (): Promise<Databases> => {
  const address = await sharedAddress('postgres')
  return address === undefined ? ownPostgres() : databasesOn(address)
}

let found: Promise<Databases> | undefined

/** The server that all test files of a run share; of this file alone when it is run alone. */
export const sharedPostgres = (): Promise<Databases> => (found ??= findPostgres())

/** PostgreSQL on a server, which is asked for when it is first needed. */
export const postgresOn = (server: () => Promise<Databases>): Database => ({
  name: 'PostgreSQL',
  fresh: async () => ({ storePath: 'unused.db', databaseUrl: await (await server()).database() }),
  run: async ({ databaseUrl = '' }, text) => (await ask(databaseUrl, text)).rows as Row[],
  literal: bytes => `'\\x${bytes.toString('hex')}'::bytea`
})

export const postgres = postgresOn(sharedPostgres)

export const databases: readonly Database[] = [sqlite, postgres]

/** A store that is closed at the end of the test. */
export const storeAt = (t: Test, settings: StoreSettings): Store => {
  const store = openStore(settings)
  t.teardown(() => store.close())
  return store
}
