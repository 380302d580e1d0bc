import { randomBytes } from 'node:crypto'
import type { Kysely, Migration } from 'kysely'

/** The type that a database calls bytes. */
export type BytesType = 'blob' | 'bytea'

/** Under this name usage counts all scenarios together; no key can be called so. */
export const ofAll = Buffer.from('*')

/** Keys to write with, what was written with each, who waits for jobs, and the identity of the store. */
export const keysAndHolders = (bytes: BytesType): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await identity(db, bytes)
    await keys(db, bytes)
    await holders(db, bytes)
  }
})

const identity = async (db: Kysely<unknown>, bytes: BytesType): Promise<void> => {
  await db.schema
    .createTable('identity')
    .addColumn('id', bytes, column => column.primaryKey().notNull())
    .execute()
  const { sql } = await import('kysely')
  await sql`insert into identity (id) values (${randomBytes(16)})`.execute(db)
}

const keys = async (db: Kysely<unknown>, bytes: BytesType): Promise<void> => {
  await db.schema
    .createTable('keys')
    .addColumn('name', bytes, column => column.primaryKey().notNull())
    .addColumn('hash', bytes, column => column.notNull())
    .addColumn('may', bytes, column => column.notNull())
    .addColumn('created', 'bigint', column => column.notNull())
    .addColumn('revoked', 'bigint')
    .addColumn('seal', bytes, column => column.notNull())
    .execute()
  await db.schema.alterTable('scenarios').addColumn('key', bytes).execute()
  await db.schema
    .createTable('usage')
    .addColumn('key', bytes, column => column.primaryKey().notNull())
    .addColumn('scenarios', 'bigint', column => column.notNull())
    .addColumn('bytes', 'bigint', column => column.notNull())
    .execute()
  const { sql } = await import('kysely')
  await sql`insert into usage (key, scenarios, bytes)
    select ${ofAll}, count(*), coalesce(sum(length(definition) + length(result)), 0) from scenarios`.execute(db)
}

const holders = async (db: Kysely<unknown>, bytes: BytesType): Promise<void> => {
  await db.schema
    .createTable('job_holders')
    .addColumn('job', bytes, column => column.notNull().references('jobs.id').onDelete('cascade'))
    .addColumn('secret', bytes, column => column.notNull())
    .addColumn('client', bytes, column => column.notNull())
    .addColumn('asked', 'integer', column => column.notNull())
    .addColumn('created', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('job_holders_key', ['job', 'secret'])
    .execute()
  await db.schema.createIndex('job_holders_client').on('job_holders').column('client').execute()
}
