import type { Opened, Place, Tables } from './database.js'
import { migrate } from './migrations.js'

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
export const postgresDatabase = (url: string): Place => ({ name: nameOf(url), open: () => openDatabase(url) })

const openDatabase = async (connectionString: string): Promise<Opened> => {
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
    await migrate(db, 'bytea')
    return { db, isCurrent: () => true }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

const ignore = (): void => undefined

/** An address without user, password and options: `postgres://host:5432/database`. */
const nameOf = (url: string): string => {
  if (!URL.canParse(url)) return 'PostgreSQL'
  const { host, pathname, search, hash } = new URL(url)
  // A password with a `/`, `?` or `#` that is not written `%2F` ends up in what should come after it.
  return `${host}${pathname}${search}${hash}`.includes('@') ? 'PostgreSQL' : `postgres://${host}${pathname}`
}
