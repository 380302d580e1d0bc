import { releaseId } from '../data/release-id.js'
import type { Files } from '../formats/files.js'
import { DomainError } from '../errors.js'
import { bytesOf, numberOf, type BytesRead, type Db, type NumberRead } from './database.js'
import { storeCorrupt } from './failure.js'
import { pack, unpack } from './pack.js'
import { keyOf, nameOf } from '../data/content-hash.js'
import { sealOf } from './seal.js'
import type { Serving, StoredRelease } from './store.js'

/** Bytes of all files of a release together, as JSON. */
const limit = 128 * 1024 * 1024

/** Keep a release, and serve it when it is new or is to take over. */
export const registerRelease = async (
  db: Db,
  id: string,
  files: Files,
  { takeOver }: { readonly takeOver: boolean }
): Promise<Serving> => {
  const packed = await packFiles(id, files)
  return db.transaction().execute(async transaction => {
    const added = await transaction
      .insertInto('releases')
      .values({ id: keyOf(id), files: packed })
      .onConflict(conflict => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    const served = added || takeOver ? undefined : await lastServing(transaction)
    return written(served ?? (await appendServing(transaction, id)))
  })
}

/** Serve a release that is kept; undefined when there is none of that id. */
export const serveRelease = (db: Db, id: string): Promise<Serving | undefined> =>
  db.transaction().execute(async transaction => {
    const known = await transaction.selectFrom('releases').select('id').where('id', '=', keyOf(id)).executeTakeFirst()
    return known && written(await appendServing(transaction, id))
  })

export const servedRelease = async (db: Db): Promise<Serving | undefined> => {
  const last = await lastServing(db)
  return last && written(last)
}

export const listServings = async (db: Db): Promise<readonly Serving[]> => {
  const rows = await db.selectFrom('servings').select(columns).orderBy('sequence').execute()
  return rows.map(row => written(checked(row)))
}

/** All releases, by when they were first served: that is when they were registered. */
export const listReleases = async (db: Db): Promise<readonly StoredRelease[]> => {
  const registered = new Map<string, string>()
  for (const { release, since } of await listServings(db)) {
    if (!registered.has(release)) registered.set(release, since)
  }
  return [...registered].map(([id, since]) => ({ id, registered: since }))
}

/** The files of a release that is kept, in the order of their paths. */
export const filesOfRelease = async (db: Db, id: string): Promise<Files | undefined> => {
  const row = await db.selectFrom('releases').select('files').where('id', '=', keyOf(id)).executeTakeFirst()
  if (!row) return undefined
  const files = await unpackFiles(bytesOf(row.files))
  if (!files || releaseId(files) !== id) throw storeCorrupt('release', id)
  return files
}

interface Row {
  readonly sequence: number
  readonly release: Buffer
  readonly since: number
}

const columns = ['sequence', 'release', 'since', 'seal'] as const

const written = ({ release, since }: Row): Serving => ({
  release: nameOf(release),
  since: new Date(since).toISOString()
})

const sealOfServing = ({ sequence, release, since }: Row): Buffer => sealOf(sequence, release, since)

const checked = (read: {
  readonly sequence: NumberRead
  readonly release: BytesRead
  readonly since: NumberRead
  readonly seal: BytesRead
}): Row => {
  const row = { sequence: numberOf(read.sequence), release: bytesOf(read.release), since: numberOf(read.since) }
  if (!sealOfServing(row).equals(bytesOf(read.seal))) throw storeCorrupt('serving', String(row.sequence))
  return row
}

const lastServing = async (db: Db): Promise<Row | undefined> => {
  const row = await db.selectFrom('servings').select(columns).orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  return row && checked(row)
}

/**
 * Serve a release from now on, unless it is the served one already.
 *
 * When another replica takes the same place in the sequence first, nothing is added, and it is tried behind that one.
 */
const appendServing = async (db: Db, id: string): Promise<Row> => {
  const release = keyOf(id)
  const last = await lastServing(db)
  if (last?.release.equals(release)) return last
  // The clocks of replicas differ; times never run against the sequence.
  const since = Math.max(Date.now(), last?.since ?? 0)
  const row = { sequence: (last?.sequence ?? 0) + 1, release, since }
  const added = await db
    .insertInto('servings')
    .values({ ...row, seal: sealOfServing(row) })
    .onConflict(conflict => conflict.column('sequence').doNothing())
    .returning('sequence')
    .executeTakeFirst()
  return added ? row : appendServing(db, id)
}

const packFiles = (id: string, files: Files): Promise<Buffer> => {
  if (releaseId(files) !== id) {
    throw new DomainError('REQUEST_INVALID', { id, detail: `${id} is not the hash of the files of the release.` })
  }
  const bytes = Buffer.from(JSON.stringify([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))))
  if (bytes.length <= limit) return pack(bytes)
  throw new DomainError('REQUEST_INVALID', {
    id,
    detail: `The release ${id} has ${bytes.length} bytes; at most ${limit} are kept.`
  })
}

const unpackFiles = async (packed: Buffer): Promise<Files | undefined> => {
  const bytes = await unpack(packed, limit)
  if (!bytes) return undefined
  try {
    return new Map(JSON.parse(bytes.toString('utf8')) as [string, string][])
  } catch {
    return undefined
  }
}
