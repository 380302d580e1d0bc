import { bytesOf, type Db } from './database.js'
import { StoreRefused, storeCorrupt } from './failure.js'
import { nameOf } from '../data/content-hash.js'
import { listKeys } from './keys.js'
import { readJob, readJobResult } from './jobs.js'
import { filesOfRelease, listServings } from './releases.js'
import { requireScenario } from './scenarios.js'

/** What a store holds. */
export interface Holdings {
  readonly releases: number
  readonly scenarios: number
  readonly keys: number
  readonly jobs: number
}

/**
 * Read every row of a store, each held to its hash.
 *
 * @throws {DomainError} `STORE_CORRUPT` for the first that is not what its hash says
 */
export const readWhole = async (db: Db): Promise<Holdings> => {
  await listServings(db)
  const releases = await idsOf(db, 'releases')
  for (const id of releases) if (!(await filesOfRelease(db, id))) throw storeCorrupt('release', id)
  const scenarios = await idsOf(db, 'scenarios')
  for (const id of scenarios) await requireScenario(db, id)
  const open = await idsOf(db, 'jobs')
  for (const id of open) await readJob(db, id)
  const done = await idsOf(db, 'job_results')
  for (const id of done) await readJobResult(db, id)
  const { length: keys } = await listKeys(db)
  return { releases: releases.length, scenarios: scenarios.length, keys, jobs: open.length + done.length }
}

/** Hold a file to what SQLite knows of it. */
export const checkPages = async (db: Db): Promise<void> => {
  const { sql } = await import('kysely')
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db)
  if (rows[0]?.integrity_check !== 'ok') throw new StoreRefused('the file is damaged')
}

const idsOf = async (db: Db, table: 'releases' | 'scenarios' | 'jobs' | 'job_results'): Promise<string[]> =>
  (await db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => nameOf(bytesOf(id)))
