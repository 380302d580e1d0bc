import { DomainError } from '../errors.js'
import { bytesOf, numberOf, type Db } from './database.js'
import { isMissingReference, storeCorrupt } from './failure.js'
import { pack, tight, unpack } from './pack.js'
import { hashOf, keyOf, nameOf } from '../data/content-hash.js'
import { sealOf } from './seal.js'
import type { StoredScenario, Writer } from './store.js'
import { count, countAway } from './usage.js'

/** Bytes that are kept of one scenario. */
const limits = { definition: 1024 * 1024, result: 64 * 1024 * 1024 }

/** Keep a scenario; one that is kept already stays as it is. */
export const createScenario = async (
  db: Db,
  { id, release, definition, result }: Omit<StoredScenario, 'created'>,
  by?: Writer
): Promise<{ scenario: StoredScenario; created: boolean }> => {
  const bytes = { definition: Buffer.from(definition), result: Buffer.from(result) }
  checkSizes(id, bytes)
  const row = { id: keyOf(id), release: keyOf(release), created: Date.now(), definition: bytes.definition }
  const packed = await pack(bytes.result, tight)
  const sealed = { ...row, result: packed, seal: sealOfScenario(row, bytes.result), key: keyOfWriter(by) }
  const added = await db
    .transaction()
    .execute(async transaction => {
      const inserted = await transaction
        .insertInto('scenarios')
        .values(sealed)
        .onConflict(conflict => conflict.column('id').doNothing())
        .returning('created')
        .executeTakeFirst()
      if (inserted) await count(transaction, { scenarios: 1, bytes: bytes.definition.length + packed.length }, by)
      return inserted
    })
    .catch((error: unknown) => {
      throw isMissingReference(error) ? releaseUnknown(release) : error
    })
  if (added) return { scenario: { id, release, created: timeOf(row.created), definition, result }, created: true }
  return { scenario: await requireScenario(db, id), created: false }
}

/** Ids of the scenarios whose definitions name one. */
export const scenariosNaming = async (db: Db, id: string, most: number): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('scenarios')
    .select('id')
    .where('definition', 'like', Buffer.from(`%${nameOf(keyOf(id))}%`))
    .limit(most)
    .execute()
  return rows.map(row => nameOf(bytesOf(row.id)))
}

/** Take a scenario away, and what it took from what its key has used. */
export const removeScenario = (db: Db, id: string): Promise<boolean> =>
  db.transaction().execute(async transaction => {
    const row = await transaction
      .selectFrom('scenarios')
      .select(['definition', 'result', 'key'])
      .where('id', '=', keyOf(id))
      .executeTakeFirst()
    if (!row) return false
    await transaction.deleteFrom('scenarios').where('id', '=', keyOf(id)).execute()
    const key = row.key === null ? null : bytesOf(row.key).toString('utf8')
    await countAway(transaction, bytesOf(row.definition).length + bytesOf(row.result).length, key)
    return true
  })

/** A scenario that has to be there. */
export const requireScenario = async (db: Db, id: string): Promise<StoredScenario> => {
  const kept = await readScenario(db, id)
  if (kept) return kept
  throw storeCorrupt('scenario', id)
}

/** A scenario that is kept, when it is what its hashes say; undefined when there is none of that id. */
export const readScenario = async (db: Db, id: string): Promise<StoredScenario | undefined> => {
  const row = await db
    .selectFrom('scenarios')
    .select(['release', 'created', 'definition', 'result', 'seal'])
    .where('id', '=', keyOf(id))
    .executeTakeFirst()
  if (!row) return undefined
  const read = {
    id: keyOf(id),
    release: bytesOf(row.release),
    created: numberOf(row.created),
    definition: bytesOf(row.definition)
  }
  const result = await unpack(bytesOf(row.result), limits.result)
  const isWhole = result && hashOf(read.definition) === id && sealOfScenario(read, result).equals(bytesOf(row.seal))
  if (!isWhole) throw storeCorrupt('scenario', id)
  return {
    id,
    release: nameOf(read.release),
    created: timeOf(read.created),
    definition: read.definition.toString('utf8'),
    result: result.toString('utf8')
  }
}

const keyOfWriter = (by?: Writer): Buffer | null => (by?.key ? Buffer.from(by.key) : null)

interface Named {
  readonly id: Buffer
  readonly release: Buffer
  readonly created: number
}

/** The id is the hash of the definition, so that the seal is one over all that is kept. */
const sealOfScenario = ({ id, release, created }: Named, result: Buffer): Buffer => sealOf(id, release, created, result)

/** ISO 8601 in UTC. */
export const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString()

const checkSizes = (id: string, { definition, result }: Readonly<Record<keyof typeof limits, Buffer>>): void => {
  checkDefinition('scenario', id, definition)
  if (result.length > limits.result) {
    throw new DomainError('REQUEST_INVALID', {
      id,
      detail: `The answer of the scenario has ${result.length} bytes; at most ${limits.result} are kept.`
    })
  }
}

/** Hold a definition to its hash and to what is kept at the most. */
export const checkDefinition = (what: string, id: string, definition: Buffer): void => {
  if (definition.length > limits.definition) {
    throw new DomainError('BODY_TOO_LARGE', {
      detail: `The definition of the ${what} has ${definition.length} bytes; at most ${limits.definition} are kept.`
    })
  }
  if (hashOf(definition) === id) return
  throw new DomainError('REQUEST_INVALID', { id, detail: `${id} is not the hash of the definition of the ${what}.` })
}

export const releaseUnknown = (release: string): DomainError =>
  new DomainError('RELEASE_UNKNOWN', { release, detail: `The store holds no release ${release}.` })
