import Libsql from 'libsql'
import pg from 'pg'

/** The columns of a scenario as the store writes them, made beforehand. */
export type BareRow = readonly [
  id: Buffer,
  release: Buffer,
  created: number,
  definition: Buffer,
  result: Buffer,
  seal: Buffer
]

/** A driver alone: it inserts a row durably and selects it by its key, and neither hashes nor compresses. */
export interface BareStore {
  insert(row: BareRow): unknown
  select(id: Buffer): unknown
  close(): unknown
}

const columns = 'id, release, created, definition, result, seal'
const table = (bytes: string): string =>
  `create table bare (id ${bytes} primary key, release ${bytes} not null, created bigint not null,
  definition ${bytes} not null, result ${bytes} not null, seal ${bytes} not null)`

/** libsql with each statement prepared once, as durable as the store. */
export const bareSqlite = (file: string): BareStore => {
  const database = new Libsql(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  database.exec(table('blob'))
  const insert = database.prepare(`insert into bare (${columns}) values (?, ?, ?, ?, ?, ?)`)
  const select = database.prepare(`select ${columns} from bare where id = ?`)
  return {
    insert: row => insert.run([...row]),
    select: id => select.all([id]),
    close: () => {
      database.close()
    }
  }
}

/** pg with one connection. */
export const barePostgres = async (connectionString: string): Promise<BareStore> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('set synchronous_commit = on')
  await client.query(table('bytea'))
  return {
    insert: row => client.query(`insert into bare (${columns}) values ($1, $2, $3, $4, $5, $6)`, [...row]),
    select: id => client.query(`select ${columns} from bare where id = $1`, [id]),
    close: () => client.end()
  }
}
