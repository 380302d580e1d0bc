import type { Kysely, Migration } from 'kysely'
import type { Db } from './database.js'

/** The type that a database calls bytes. */
type BytesType = 'blob' | 'bytea'

/** Names the steps that were taken, one a row. */
export const migrationTable = 'crindex_migrations'

/** Every step from an empty database to the tables of today, by name in their order. A step that was released never changes. */
const migrationsWith = (bytes: BytesType): Record<string, Migration> => ({
  '0001_releases_servings_scenarios': {
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
  }
})

/** How many steps there are. */
export const migrationCount = Object.keys(migrationsWith('blob')).length

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
