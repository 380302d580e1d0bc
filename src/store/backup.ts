import { constants, existsSync, statSync } from 'node:fs'
import { copyFile, link, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { syncFolder } from '../data/disk.js'
import { DomainError } from '../errors.js'
import { copyRows, isEmpty } from './copy.js'
import type { Db, Place } from './database.js'
import { StoreRefused, storeUnavailable } from './failure.js'
import { postgresDatabase } from './postgres.js'
import { sqliteFile } from './sqlite.js'
import { endSharing, vacuumInto } from './sqlite-files.js'
import type { StoreSettings } from './store.js'
import { checkPages, readWhole, type Holdings } from './whole.js'

/**
 * Copy a store as it is at one moment into a file, while others go on to use it; of PostgreSQL too, so that one kind of store
 * can become the other. The file is there when it is whole and every row of it was read, or not at all.
 *
 * @throws {DomainError} `REQUEST_INVALID` when there is a file; those of the store
 */
export const backUp = async ({ storePath, databaseUrl }: StoreSettings, to: string): Promise<Holdings> => {
  const file = resolve(to)
  if (existsSync(file)) throw taken(file)
  const part = `${file}.part`
  await removeFile(part)
  await (databaseUrl === undefined ? copySqlite(resolve(storePath), part) : copyPostgres(databaseUrl, part))
  const holdings = await checkWhole(part)
  // Unlike a renaming, this does not take the place of what was put there meanwhile.
  await link(part, file)
  await rm(part)
  await syncFolder(dirname(file))
  return holdings
}

/**
 * Make a store what a backup is, also one of an older version. The present one stays: a file beside, in PostgreSQL as long as
 * the transaction may fail.
 *
 * @param replace  also where something is kept already
 * @returns what it holds, and where the file that was there is
 * @throws {DomainError} `REQUEST_INVALID` when something is kept already; those of the store
 */
export const restore = async (
  { storePath, databaseUrl }: StoreSettings,
  from: string,
  { replace }: { readonly replace: boolean }
): Promise<Holdings & { readonly before?: string }> => {
  const source = resolve(from)
  if (!existsSync(source)) throw storeUnavailable(source, new StoreRefused('there is no such file'))
  const file = resolve(storePath)
  const part = `${databaseUrl === undefined ? file : source}.part`
  await removeFile(part)
  // A file that is in use as a store has what was written last beside it.
  const isInUse = existsSync(`${source}-wal`) && statSync(`${source}-wal`).size > 0
  await (isInUse ? vacuumInto(source, part) : copyFile(source, part, constants.COPYFILE_EXCL))
  const holdings = await checkWhole(part)
  if (databaseUrl === undefined) return { ...holdings, ...(await putInPlace(part, file, replace)) }
  await intoPostgres(part, databaseUrl, replace)
  await removeFile(part)
  return holdings
}

const copySqlite = async (file: string, part: string): Promise<void> => {
  if (!existsSync(file)) throw storeUnavailable(file, new StoreRefused('there is no such file'))
  await vacuumInto(file, part)
}

const copyPostgres = (url: string, part: string): Promise<void> =>
  within(postgresDatabase(url), from =>
    within(sqliteFile(part), to =>
      from
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(reading => to.transaction().execute(writing => copyRows(reading, writing)))
    )
  )

const intoPostgres = (part: string, url: string, replace: boolean): Promise<void> =>
  within(sqliteFile(part), from =>
    within(postgresDatabase(url), async to => {
      if (!replace && !(await isEmpty(to))) throw taken(postgresDatabase(url).name)
      await to.transaction().execute(writing => copyRows(from, writing))
    })
  )

const putInPlace = async (part: string, file: string, replace: boolean): Promise<{ readonly before?: string }> => {
  if (!existsSync(file)) {
    await rename(part, file)
    await syncFolder(dirname(file))
    return {}
  }
  if (!replace) throw taken(file)
  await endSharing(file)
  const before = `${file}.before-${new Date().toISOString().replaceAll(':', '')}`
  await link(file, before)
  await rename(part, file)
  await syncFolder(dirname(file))
  return { before }
}

/** Bring a copy up to date, read all of it, and see to it that it is on the disk. */
const checkWhole = async (part: string): Promise<Holdings> => {
  const holdings = await within(sqliteFile(part), async db => {
    await checkPages(db)
    return readWhole(db)
  })
  for (const beside of ['-wal', '-shm']) await rm(part + beside, { force: true })
  const written = await open(part, 'r+')
  await written.sync()
  await written.close()
  return holdings
}

const within = async <T>(place: Place, work: (db: Db) => Promise<T>): Promise<T> => {
  try {
    const { db } = await place.open(false)
    return await work(db).finally(() => db.destroy())
  } catch (error) {
    throw error instanceof DomainError ? error : storeUnavailable(place.name, error)
  }
}

const removeFile = async (file: string): Promise<void> => {
  for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true })
}

const taken = (place: string): DomainError =>
  new DomainError('REQUEST_INVALID', {
    place,
    detail: `There is something at ${place} already, which is left as it is.`,
    allowed: ['another place; to restore also --replace']
  })
