import { statSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type Libsql from 'libsql'
import { syncFolder, unlessMissing } from '../data/disk.js'
import { bytesOf, type BytesRead, type Db, type Opened, type Place, type Tables } from './database.js'
import { StoreRefused } from './failure.js'
import { readBytes, watch, type Watched } from './libsql.js'
import { isUpToDate, migrate, migrationTable } from './migrations.js'

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
  return { name: file, open: known => (known ? openKnown(file) : openNew(file)) }
}

const openNew = async (file: string): Promise<Opened> => {
  await makeFolder(dirname(file))
  return openFile(file, async (database, db) => {
    if (!isUpToDate(stepsOf(database))) await migrateAlone(database, db.withoutPlugins())
  })
}

/** Opening a file that is not there, or is empty, would make an empty store in its place, which nobody would notice. */
const openKnown = async (file: string): Promise<Opened> => {
  if (stampOf(file) === undefined) throw new StoreRefused('its file was taken away')
  return openFile(file, (database): Promise<void> => {
    if (isUpToDate(stepsOf(database))) return Promise.resolve()
    throw new StoreRefused('another file stands in its place, which is no store of this version')
  })
}

const openFile = async (
  file: string,
  prepare: (database: Libsql.Database, db: Db) => Promise<void>
): Promise<Opened> => {
  const { default: Database } = await import('libsql')
  const database = new Database(file)
  try {
    database.exec(settings)
    const watched = watch(database)
    const db = await connect(database, watched)
    await prepare(database, db)
    const stamp = stampsOf(file)
    const isInPlace = (): boolean => stampsOf(file) === stamp
    const forget = (): unknown => database.exec('pragma shrink_memory')
    return { db, isCurrent: () => !watched.hasFailed && isInPlace(), file: { isInPlace, forget } }
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

/** The steps that made the tables; as bytes, since a text can be damaged. */
const stepsOf = (database: Libsql.Database): readonly string[] => {
  const is = database.prepare(`select 1 as found from sqlite_master where name = '${migrationTable}'`).all()
  if (is.length === 0) return []
  const rows = database.prepare(`select cast(name as blob) as step from ${migrationTable}`).all()
  return rows.map(row => bytesOf((row as { step: BytesRead }).step).toString('utf8'))
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

/** Of the file, and of the one beside it that holds what was written last. */
const stampsOf = (file: string): string => `${stampOf(file)} ${stampOf(`${file}-wal`)}`

/** Differs for two files that one path has had; undefined when there is none. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}
