import type { Kysely, Migration } from 'kysely'
import type { Db } from './database.js'
import { StoreRefused } from './failure.js'
import { keysAndHolders, type BytesType } from './migration-keys.js'

/** Names the steps that were taken, one a row. */
export const migrationTable = 'crindex_migrations'

/** What outlasts any process: releases, when they were served, scenarios. */
const releasesServingsScenarios = (bytes: BytesType): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('releases')
      .addColumn('id', bytes, column => column.primaryKey().notNull())
      .addColumn('files', bytes, column => column.notNull())
      .execute()
    await db.schema
      .createTable('servings')
      .addColumn('sequence', 'integer', column => column.primaryKey().notNull())
      .addColumn('release', bytes, column => column.notNull().references('releases.id'))
      .addColumn('since', 'bigint', column => column.notNull())
      .addColumn('seal', bytes, column => column.notNull())
      .execute()
    await db.schema
      .createTable('scenarios')
      .addColumn('id', bytes, column => column.primaryKey().notNull())
      .addColumn('release', bytes, column => column.notNull().references('releases.id'))
      .addColumn('created', 'bigint', column => column.notNull())
      .addColumn('definition', bytes, column => column.notNull())
      .addColumn('result', bytes, column => column.notNull())
      .addColumn('seal', bytes, column => column.notNull())
      .execute()
  }
})

/** Jobs: those that are worked on with their parts, and the results of those that are done. */
const jobs = (bytes: BytesType): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('jobs')
      .addColumn('id', bytes, column => column.primaryKey().notNull())
      .addColumn('release', bytes, column => column.notNull().references('releases.id'))
      .addColumn('created', 'bigint', column => column.notNull())
      .addColumn('chunks', 'integer', column => column.notNull())
      .addColumn('definition', bytes, column => column.notNull())
      .addColumn('seal', bytes, column => column.notNull())
      .addColumn('failure', bytes)
      .execute()
    await db.schema
      .createTable('job_chunks')
      .addColumn('job', bytes, column => column.notNull().references('jobs.id').onDelete('cascade'))
      .addColumn('chunk', 'integer', column => column.notNull())
      .addColumn('counts', bytes, column => column.notNull())
      .addColumn('seal', bytes, column => column.notNull())
      .addPrimaryKeyConstraint('job_chunks_key', ['job', 'chunk'])
      .execute()
    await db.schema
      .createTable('job_results')
      .addColumn('id', bytes, column => column.primaryKey().notNull())
      .addColumn('release', bytes, column => column.notNull().references('releases.id'))
      .addColumn('created', 'bigint', column => column.notNull())
      .addColumn('chunks', 'integer', column => column.notNull())
      .addColumn('definition', bytes, column => column.notNull())
      .addColumn('result', bytes, column => column.notNull())
      .addColumn('seal', bytes, column => column.notNull())
      .execute()
  }
})

/** Every step from an empty database to the tables of today, by name in their order. A step that was released never changes. */
const migrationsWith = (bytes: BytesType): Record<string, Migration> => ({
  '0001_releases_servings_scenarios': releasesServingsScenarios(bytes),
  '0002_jobs': jobs(bytes),
  '0003_keys': keysAndHolders(bytes)
})

const steps = Object.keys(migrationsWith('blob'))

/** How many steps there are. */
export const migrationCount = steps.length

/**
 * Whether the tables are those of today, by the steps that made them.
 *
 * @throws {StoreRefused} when there are steps that this version does not know
 */
export const isUpToDate = (taken: readonly string[]): boolean => {
  const later = taken.filter(step => !steps.includes(step)).toSorted()
  if (later.length > 0) {
    throw new StoreRefused(
      `a newer version of crindex made its tables (step ${String(later.at(-1))}; this one knows ${steps.length} steps, to ${String(steps.at(-1))})`
    )
  }
  return taken.length === steps.length
}

/** Bring the tables of a database up to date. On PostgreSQL one at a time does so, by a lock that Kysely takes. */
export const migrate = async (db: Db, bytes: BytesType): Promise<void> => {
  const { Migrator } = await import('kysely')
  const migrations = migrationsWith(bytes)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: migrationTable,
    migrationLockTableName: `${migrationTable}_lock`
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('the tables cannot be made')
}
