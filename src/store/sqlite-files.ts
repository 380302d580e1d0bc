import { existsSync } from 'node:fs'
import { isBusy, StoreRefused, storeUnavailable } from './failure.js'

/** Copy a file as it is at one moment, without a change to it; whoever writes to it goes on. */
export const vacuumInto = async (file: string, copy: string): Promise<void> => {
  const { default: Database } = await import('libsql')
  const database = new Database(file)
  try {
    database.exec('pragma busy_timeout = 5000')
    database.prepare('vacuum into ?').run([copy])
  } catch (error) {
    throw storeUnavailable(file, error)
  } finally {
    database.close()
  }
}

/**
 * Put all that a store holds into its one file, while nobody else has it open.
 *
 * @throws {DomainError} `STORE_UNAVAILABLE` when another process has
 */
export const endSharing = async (file: string): Promise<void> => {
  const { default: Database } = await import('libsql')
  const database = new Database(file)
  const inUse = new StoreRefused('another process has it open: stop the service, and do it again')
  try {
    database.exec('pragma journal_mode = delete')
    if (existsSync(`${file}-wal`)) throw inUse
  } catch (error) {
    throw storeUnavailable(file, isBusy(error) ? inUse : error)
  } finally {
    database.close()
  }
}
