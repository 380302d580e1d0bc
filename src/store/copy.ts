import { bytesOf, type Db } from './database.js'

interface CopiedTable {
  readonly name: string
  /** Rows are taken so many values of it at a time. */
  readonly by: string
  readonly columns: readonly string[]
}

const job = ['id', 'release', 'created', 'chunks', 'definition', 'seal']

/** Every table, those that others refer to first. */
const tables: readonly CopiedTable[] = [
  { name: 'identity', by: 'id', columns: ['id'] },
  { name: 'keys', by: 'name', columns: ['name', 'hash', 'may', 'created', 'revoked', 'seal'] },
  { name: 'usage', by: 'key', columns: ['key', 'scenarios', 'bytes'] },
  { name: 'releases', by: 'id', columns: ['id', 'files'] },
  { name: 'servings', by: 'sequence', columns: ['sequence', 'release', 'since', 'seal'] },
  { name: 'scenarios', by: 'id', columns: ['id', 'release', 'created', 'definition', 'result', 'seal', 'key'] },
  { name: 'jobs', by: 'id', columns: [...job, 'failure'] },
  { name: 'job_chunks', by: 'job', columns: ['job', 'chunk', 'counts', 'seal'] },
  { name: 'job_holders', by: 'job', columns: ['job', 'secret', 'client', 'asked', 'created'] },
  { name: 'job_results', by: 'id', columns: [...job, 'result'] }
]

const atOnce = 20

type Row = Readonly<Record<string, unknown>>

/** Make one store what another is, row by row; both sides are best in a transaction. */
export const copyRows = async (from: Db, to: Db): Promise<void> => {
  const { sql } = await import('kysely')
  for (const { name } of tables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(to)
  for (const { name, by, columns } of tables) {
    const found = await sql<Row>`select distinct ${sql.ref(by)} from ${sql.table(name)}`.execute(from)
    const keys = found.rows.map(row => written(row[by]))
    for (let at = 0; at < keys.length; at += atOnce) {
      const some = sql.join(keys.slice(at, at + atOnce))
      const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${sql.ref(by)} in (${some})`.execute(from)
      for (const row of rows) {
        const values = columns.map(column => written(row[column]))
        await sql`insert into ${sql.table(name)} (${sql.join(columns.map(column => sql.ref(column)))})
          values (${sql.join(values)})`.execute(to)
      }
    }
  }
}

/** Whether a store holds nothing. */
export const isEmpty = async (db: Db): Promise<boolean> => {
  const { sql } = await import('kysely')
  for (const name of ['releases', 'scenarios', 'keys', 'jobs', 'job_results']) {
    if ((await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)).rows.length > 0) return false
  }
  return true
}

/** A value as a driver takes it. */
const written = (value: unknown): unknown => (value instanceof ArrayBuffer ? bytesOf(value) : value)
