import Libsql from 'libsql'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openStore } from '../../src/store/open.js'
import type { Store, StoreSettings } from '../../src/store/store.js'
import { ask, startPostgres, type Postgres } from './postgres.js'

type Row = Readonly<Record<string, unknown>>

/** One kind of database under test. */
export interface Database {
  readonly name: string
  /** Where a new, empty one stands; the server of PostgreSQL is started when first asked. */
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

let server: Promise<Postgres> | undefined

const startOnce = async (): Promise<Postgres> => {
  const started = await startPostgres()
  t.teardown(() => started.remove())
  return started
}

/** The server of PostgreSQL of this test file. */
export const postgresServer = (): Promise<Postgres> => (server ??= startOnce())

export const postgres: Database = {
  name: 'PostgreSQL',
  fresh: async () => ({ storePath: 'unused.db', databaseUrl: await (await postgresServer()).database() }),
  run: async ({ databaseUrl = '' }, text) => (await ask(databaseUrl, text)).rows as Row[],
  literal: bytes => `'\\x${bytes.toString('hex')}'::bytea`
}

export const databases: readonly Database[] = [sqlite, postgres]

/** A store that is closed at the end of the test. */
export const storeAt = (t: Test, settings: StoreSettings): Store => {
  const store = openStore(settings)
  t.teardown(() => store.close())
  return store
}
