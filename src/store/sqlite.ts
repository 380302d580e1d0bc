import { statSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type Libsql from 'libsql'
import { syncFolder, unlessMissing } from '../data/disk.js'
import type { Db, Opened, Place, Tables } from './database.js'
import { readBytes, watch, type Watched } from './libsql.js'
import { migrate, migrationCount, migrationTable } from './migrations.js'

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
    if (!isMigrated(database)) await migrateAlone(database, db.withoutPlugins())
    const stamp = stampOf(file)
    return { db, isCurrent: () => !watched.hasFailed && stampOf(file) === stamp }
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Make a folder with those above it, and see to it that it is found again after a loss of power. The recursive `mkdir` of
 * Node.js never ends where a folder cannot be made and its parent can be read, as in /proc.
 */
const makeFolder = async (folder: string): Promise<void> => {
  if (await isFolder(folder)) return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await isFolder(folder))) throw error
  })
  await syncFolder(dirname(folder))
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(unlessMissing))?.isDirectory() ?? false

const connect = async (database: Libsql.Database, watched: Watched): Promise<Db> => {
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

  return new Kysely<Tables>({ dialect: new Dialect(config), plugins: [await readBytes()] })
}

/** Whether every table is there; most often all are, and nobody has to wait for the lock to find that out. */
const isMigrated = (database: Libsql.Database): boolean =>
  count(database, `sqlite_master where name = '${migrationTable}'`) === 1 &&
  count(database, migrationTable) === migrationCount

const count = (database: Libsql.Database, of: string): unknown => {
  const [row] = database.prepare(`select count(*) as rows from ${of}`).all()
  return (row as { rows?: unknown } | undefined)?.rows
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
