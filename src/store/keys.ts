import { bytesOf, numberOf, type BytesRead, type Db, type NumberRead } from './database.js'
import { storeCorrupt } from './failure.js'
import { timeOf } from './scenarios.js'
import { sealOf } from './seal.js'
import type { NewKey, StoredKey } from './store.js'

/** Keep a key; undefined when there is or was one of that name. */
export const createKey = async (db: Db, { name, may, hash }: NewKey): Promise<StoredKey | undefined> => {
  const row = { name: Buffer.from(name), may: Buffer.from(may), hash, created: Date.now() }
  const added = await db
    .insertInto('keys')
    .values({ ...row, revoked: null, seal: sealOfKey(row) })
    .onConflict(conflict => conflict.column('name').doNothing())
    .returning('created')
    .executeTakeFirst()
  return added && { name, may, hash, created: timeOf(row.created), revoked: null }
}

/** A key by its name, whether it was revoked or not. */
export const readKey = async (db: Db, name: string): Promise<StoredKey | undefined> => {
  const row = await db.selectFrom('keys').select(columns).where('name', '=', Buffer.from(name)).executeTakeFirst()
  return row && checked(row)
}

/** Every key that there is or was, the earliest first. */
export const listKeys = async (db: Db): Promise<readonly StoredKey[]> => {
  const rows = await db.selectFrom('keys').select(columns).orderBy('created').execute()
  return rows.map(checked)
}

/** A key that was revoked stays so, from when it first was. */
export const revokeKey = async (db: Db, name: string): Promise<StoredKey | undefined> => {
  await db
    .updateTable('keys')
    .set({ revoked: Date.now() })
    .where('name', '=', Buffer.from(name))
    .where('revoked', 'is', null)
    .execute()
  return readKey(db, name)
}

const columns = ['name', 'may', 'hash', 'created', 'revoked', 'seal'] as const

interface RowRead {
  readonly name: BytesRead
  readonly may: BytesRead
  readonly hash: BytesRead
  readonly created: NumberRead
  readonly revoked: NumberRead | null
  readonly seal: BytesRead
}

const sealOfKey = ({
  name,
  may,
  hash,
  created
}: Record<'name' | 'may' | 'hash', Buffer> & { created: number }): Buffer => sealOf(name, may, hash, created)

const checked = (read: RowRead): StoredKey => {
  const row = {
    name: bytesOf(read.name),
    may: bytesOf(read.may),
    hash: bytesOf(read.hash),
    created: numberOf(read.created)
  }
  const name = row.name.toString('utf8')
  if (!sealOfKey(row).equals(bytesOf(read.seal))) throw storeCorrupt('key', name)
  const revoked = read.revoked === null ? null : numberOf(read.revoked)
  return {
    name,
    may: row.may.toString('utf8') as StoredKey['may'],
    hash: row.hash,
    created: timeOf(row.created),
    // A damaged time says that it was revoked, if not when.
    revoked: revoked === null ? null : timeOf(Number.isSafeInteger(revoked) ? revoked : 0)
  }
}
