import { releaseId } from '../data/release-id.js'
import type { Files } from '../definitions/files.js'
import { DomainError } from '../errors.js'
import { bufferOf, type Db } from './database.js'
import { storeCorrupt } from './failure.js'
import { pack, unpack } from './pack.js'
import { sealOf } from './seal.js'
import type { Serving, StoredRelease } from './store.js'

/** Bytes of all files of a release together, as JSON. */
const limit = 256 * 1024 * 1024

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
      .values({ id, files: packed })
      .onConflict(conflict => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    const served = added || takeOver ? undefined : await lastServing(transaction)
    return bare(served ?? (await appendServing(transaction, id)))
  })
}

/** Serve a release that is kept; undefined when there is none of that id. */
export const serveRelease = (db: Db, id: string): Promise<Serving | undefined> =>
  db.transaction().execute(async transaction => {
    const known = await transaction.selectFrom('releases').select('id').where('id', '=', id).executeTakeFirst()
    return known && bare(await appendServing(transaction, id))
  })

export const servedRelease = async (db: Db): Promise<Serving | undefined> => {
  const last = await lastServing(db)
  return last && bare(last)
}

export const listServings = async (db: Db): Promise<readonly Serving[]> => {
  const rows = await db.selectFrom('servings').selectAll().orderBy('sequence').execute()
  return rows.map(row => bare(checked(row)))
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
  const row = await db.selectFrom('releases').select('files').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const files = await unpackFiles(bufferOf(row.files))
  if (!files || releaseId(files) !== id) throw storeCorrupt('release', id)
  return files
}

interface Row extends Serving {
  readonly sequence: number
}

const bare = ({ release, since }: Serving): Serving => ({ release, since })

const sealOfServing = ({ sequence, release, since }: Row): string => sealOf(String(sequence), release, since)

const checked = (row: Row & { readonly seal: string }): Row => {
  if (sealOfServing(row) !== row.seal) throw storeCorrupt('serving', String(row.sequence))
  return row
}

const lastServing = async (db: Db): Promise<Row | undefined> => {
  const row = await db.selectFrom('servings').selectAll().orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  return row && checked(row)
}

/**
 * Serve a release from now on, unless it is the served one already.
 *
 * When another replica takes the same place in the sequence first, nothing is added, and it is tried behind that one.
 */
const appendServing = async (db: Db, release: string): Promise<Serving> => {
  const last = await lastServing(db)
  if (last?.release === release) return last
  const now = new Date().toISOString()
  // The clocks of replicas differ; times never run against the sequence.
  const since = last && last.since > now ? last.since : now
  const row = { sequence: (last?.sequence ?? 0) + 1, release, since }
  const added = await db
    .insertInto('servings')
    .values({ ...row, seal: sealOfServing(row) })
    .onConflict(conflict => conflict.column('sequence').doNothing())
    .returning('sequence')
    .executeTakeFirst()
  return added ? row : appendServing(db, release)
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
