import { DomainError } from '../errors.js'
import { bufferOf, type Db } from './database.js'
import { isMissingReference, storeCorrupt } from './failure.js'
import { pack, unpack } from './pack.js'
import { hashOf, sealOf } from './seal.js'
import type { StoredScenario } from './store.js'

/** Bytes that are kept of one scenario. */
const limits = { definition: 1024 * 1024, result: 64 * 1024 * 1024 }

/** Keep a scenario; one that is kept already stays as it is. */
export const createScenario = async (
  db: Db,
  { id, release, definition, result }: Omit<StoredScenario, 'created'>
): Promise<{ scenario: StoredScenario; created: boolean }> => {
  const bytes = { definition: Buffer.from(definition), result: Buffer.from(result) }
  checkSizes(id, bytes)
  const row = { id, release, created: new Date().toISOString() }
  const packed = await pack(bytes.result)
  return db.transaction().execute(async transaction => {
    const added = await transaction
      .insertInto('scenarios')
      .values({ ...row, definition: bytes.definition, result: packed, seal: sealOfScenario(row, bytes.result) })
      .onConflict(conflict => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
      .catch((error: unknown) => {
        throw isMissingReference(error) ? releaseUnknown(release) : error
      })
    if (added) return { scenario: { ...row, definition, result }, created: true }
    const kept = await readScenario(transaction, id)
    if (!kept) throw storeCorrupt('scenario', id)
    return { scenario: kept, created: false }
  })
}

/** A scenario that is kept, when it is what its hashes say; undefined when there is none of that id. */
export const readScenario = async (db: Db, id: string): Promise<StoredScenario | undefined> => {
  const row = await db.selectFrom('scenarios').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const definition = bufferOf(row.definition)
  const result = await unpack(bufferOf(row.result), limits.result)
  if (!result || hashOf(definition) !== id || sealOfScenario(row, result) !== row.seal) {
    throw storeCorrupt('scenario', id)
  }
  const { release, created } = row
  return { id, release, created, definition: definition.toString('utf8'), result: result.toString('utf8') }
}

type Named = Pick<StoredScenario, 'id' | 'release' | 'created'>

/** The id is the hash of the definition, so that the seal is one over all that is kept. */
const sealOfScenario = ({ id, release, created }: Named, result: Buffer): string => sealOf(id, release, created, result)

const checkSizes = (id: string, { definition, result }: Readonly<Record<keyof typeof limits, Buffer>>): void => {
  if (definition.length > limits.definition) {
    throw new DomainError('BODY_TOO_LARGE', {
      detail: `The definition of the scenario has ${definition.length} bytes; at most ${limits.definition} are kept.`
    })
  }
  if (hashOf(definition) !== id) {
    throw new DomainError('REQUEST_INVALID', { id, detail: `${id} is not the hash of the definition of the scenario.` })
  }
  if (result.length > limits.result) {
    throw new DomainError('REQUEST_INVALID', {
      id,
      detail: `The answer of the scenario has ${result.length} bytes; at most ${limits.result} are kept.`
    })
  }
}

const releaseUnknown = (release: string): DomainError =>
  new DomainError('RELEASE_UNKNOWN', { release, detail: `The store holds no release ${release}.` })
