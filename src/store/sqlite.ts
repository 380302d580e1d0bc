import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { DatabaseConnection } from 'kysely'
import type Libsql from 'libsql'
import { syncFolder } from '../data/disk.js'
import type { Db, Opened, Place, Tables } from './database.js'
import { migrate } from './migrations.js'

/**
 * How long a statement waits for another process before it gives up, milliseconds. The driver waits without letting
 * anything else run, so that this is short, and who asked tries again.
 */
const busyTimeout = 10

/** A SQLite file; it and its folder are made when they are not there. */
export const sqliteFile = (path: string): Place => {
  // Absolute, because libsql takes some texts for addresses of other kinds: `http://...`, `:memory:`.
  const file = resolve(path)
  return { name: file, open: () => openFile(file) }
}

const openFile = async (file: string): Promise<Opened> => {
  await makeFolder(dirname(file))
  const { default: Database } = await import('libsql')
  const database = new Database(file)
  try {
    const db = await connect(database)
    database.pragma(`busy_timeout = ${busyTimeout}`)
    database.pragma('journal_mode = wal')
    database.pragma('synchronous = full')
    database.pragma('foreign_keys = on')
    await migrateAlone(database, db)
    const stamp = stampOf(file)
    return { db, isCurrent: () => stampOf(file) === stamp }
  } catch (error) {
    database.close()
    throw error
  }
}

/** Make a folder, and see to it that it is found again after a loss of power. */
const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

const connect = async (database: Libsql.Database): Promise<Db> => {
  const { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } = await import('kysely')
  const config = { database }

  class Driver extends SqliteDriver {
    /** Take the lock for writing at once: a transaction that had read before could not get it behind another's back. */
    override async beginTransaction(connection: DatabaseConnection): Promise<void> {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }

    /** After some failures SQLite has rolled back by itself; to do it again would be another failure that hides the first. */
    override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
      if (database.inTransaction) await super.rollbackTransaction(connection)
    }
  }

  class Dialect extends SqliteDialect {
    override createDriver(): Driver {
      return new Driver(config)
    }
  }

  return new Kysely<Tables>({ dialect: new Dialect(config) })
}

/** Kysely takes no lock on SQLite: everything happens in one transaction, so that of several processes one does it. */
const migrateAlone = async (database: Libsql.Database, db: Db): Promise<void> => {
  database.exec('begin immediate')
  try {
    await migrate(db, 'blob')
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

/** Differs for two files that one path has had; undefined when there is none. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}
