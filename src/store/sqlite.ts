import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { SqliteDatabase } from 'kysely'
import type Libsql from 'libsql'
import { syncFolder } from '../data/disk.js'
import type { Db, Opened, Place, Tables } from './database.js'
import { migrate } from './migrations.js'

/**
 * How long a statement waits for another process before it gives up, milliseconds. The driver waits without letting
 * anything else run, so that this is short, and who asked tries again.
 */
const busyTimeout = 10

const settings = `
  pragma busy_timeout = ${busyTimeout};
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on
`

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
    database.exec(settings)
    const watched = watch(database)
    const db = await connect(database, watched)
    await migrateAlone(database, db)
    const stamp = stampOf(file)
    return { db, isCurrent: () => !watched.hasFailed && stampOf(file) === stamp }
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

interface Watched extends SqliteDatabase {
  readonly hasFailed: boolean
}

/**
 * The database as Kysely wants it, and whether any statement has failed.
 *
 * libsql does not end a statement that has failed because another process has the lock. As long as it hangs, until it is
 * cleared away with other garbage, nothing that is written outside a transaction is committed, without any error, a
 * transaction cannot be committed, and reads may see what was. Such a connection is not to be used again. A text that is
 * run by `exec` is ended in any case.
 *
 * @see https://github.com/tursodatabase/libsql-js/pull/238
 */
const watch = (database: Libsql.Database): Watched => {
  let hasFailed = false
  const noting = <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      hasFailed = true
      throw error
    }
  }
  return {
    get hasFailed() {
      return hasFailed
    },
    close: () => {
      database.close()
    },
    prepare: text => {
      const statement = noting(() => database.prepare(text))
      return {
        reader: statement.reader,
        all: parameters => noting(() => statement.all(parameters)),
        run: parameters => noting(() => statement.run(parameters)),
        iterate: parameters => noting(() => statement.iterate(parameters))
      }
    }
  }
}

const connect = async (database: Libsql.Database, watched: SqliteDatabase): Promise<Db> => {
  const { Kysely, SqliteDialect, SqliteDriver } = await import('kysely')
  const config = { database: watched }

  class Driver extends SqliteDriver {
    /** Take the lock for writing at once: a transaction that had read before could not get it behind another's back. */
    override beginTransaction(): Promise<void> {
      return this.#run('begin immediate')
    }

    override commitTransaction(): Promise<void> {
      return this.#run('commit')
    }

    /** After some failures SQLite has rolled back by itself; to do it again would be another failure that hides the first. */
    override rollbackTransaction(): Promise<void> {
      return database.inTransaction ? this.#run('rollback') : Promise.resolve()
    }

    #run(text: string): Promise<void> {
      return new Promise(resolve => {
        database.exec(text)
        resolve()
      })
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
