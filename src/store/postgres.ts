import type { Db, Opened, Place, Tables } from './database.js'
import { StoreRefused } from './failure.js'
import { isUpToDate, migrate, migrationTable } from './migrations.js'

/** Milliseconds. A question that the server does not end is ended here; the server's own limit comes first. */
const limits = { connect: 3000, statement: 4000, question: 5000, idleTransaction: 10_000 }

const connections = 5

/** Settings of each connection; a server that waits for its standbys to apply what is written may go on doing so. */
const session = `
  set statement_timeout = ${limits.statement};
  set idle_in_transaction_session_timeout = ${limits.idleTransaction};
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') <> 'remote_apply'
`

/** A database of a PostgreSQL server. */
export const postgresDatabase = (url: string): Place => ({
  name: nameOf(url),
  open: known => openDatabase(url, known)
})

const openDatabase = async (connectionString: string, known: boolean): Promise<Opened> => {
  const [{ default: pg }, { Kysely, PostgresDialect }] = await Promise.all([import('pg'), import('kysely')])
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: limits.connect,
    query_timeout: limits.question,
    keepAlive: true,
    verify: (client, done) =>
      void client.query(session).then(() => {
        done()
      }, done)
  })
  // A connection can be lost at any time; who uses it is told by the failure of the question. Unheard, an error ends the process.
  pool.on('error', ignore).on('connect', client => client.on('error', ignore))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const isReady = isUpToDate(await stepsOf(db))
    if (!isReady && known) throw new StoreRefused('another database stands in its place, or its tables were taken away')
    if (!isReady) await migrate(db, 'bytea')
    return { db, isCurrent: () => true }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** The steps that made the tables; none where there are none. */
const stepsOf = async (db: Db): Promise<readonly string[]> => {
  const { sql } = await import('kysely')
  const { rows: found } = await sql<{ table: unknown }>`select to_regclass(${migrationTable}) as table`.execute(db)
  if (found[0]?.table === null) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrationTable)}`.execute(db)
  return rows.map(({ name }) => name)
}

const ignore = (): void => undefined

/** An address without user, password and options: `postgres://host:5432/database`. */
const nameOf = (url: string): string => {
  if (!URL.canParse(url)) return 'PostgreSQL'
  const { host, pathname, search, hash } = new URL(url)
  // A password with a `/`, `?` or `#` that is not written `%2F` ends up in what should come after it.
  return `${host}${pathname}${search}${hash}`.includes('@') ? 'PostgreSQL' : `postgres://${host}${pathname}`
}
