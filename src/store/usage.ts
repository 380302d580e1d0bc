import { DomainError } from '../errors.js'
import { numberOf, type Db } from './database.js'
import { ofAll } from './migration-keys.js'
import type { Quota, Writer } from './store.js'

/** What the scenarios of a key take; of all together without one. */
export const readUsage = async (db: Db, key?: string): Promise<Quota> => {
  const name = key === undefined ? ofAll : Buffer.from(key)
  const row = await db.selectFrom('usage').select(['scenarios', 'bytes']).where('key', '=', name).executeTakeFirst()
  return { scenarios: numberOf(row?.scenarios ?? 0), bytes: numberOf(row?.bytes ?? 0) }
}

/**
 * Count what is added within a transaction, which is rolled back where it is too much.
 *
 * @throws {DomainError} `QUOTA_REACHED`
 */
export const count = async (db: Db, added: Quota, by?: Writer): Promise<void> => {
  const all = await add(db, ofAll, added)
  if (by) hold(all, by.ofAll, 'all scenarios together')
  if (!by?.key) return
  hold(await add(db, Buffer.from(by.key), added), by.ofKey, `the scenarios of the key ${by.key}`)
}

/** Count what is taken away. */
export const countAway = async (db: Db, bytes: number, key: string | null): Promise<void> => {
  const less = { scenarios: -1, bytes: -bytes }
  await add(db, ofAll, less)
  if (key !== null) await add(db, Buffer.from(key), less)
}

const add = async (db: Db, key: Buffer, { scenarios, bytes }: Quota): Promise<Quota> => {
  const row = await db
    .insertInto('usage')
    .values({ key, scenarios, bytes })
    .onConflict(conflict =>
      conflict.column('key').doUpdateSet(up => ({
        scenarios: up('usage.scenarios', '+', scenarios),
        bytes: up('usage.bytes', '+', bytes)
      }))
    )
    .returning(['scenarios', 'bytes'])
    .executeTakeFirstOrThrow()
  return { scenarios: numberOf(row.scenarios), bytes: numberOf(row.bytes) }
}

const hold = (used: Quota, allowed: Quota, whose: string): void => {
  for (const of of ['scenarios', 'bytes'] as const) {
    if (used[of] <= allowed[of]) continue
    throw new DomainError('QUOTA_REACHED', {
      ...{ used: used[of], allowed_at_most: allowed[of], of },
      detail: `With this one ${whose} would be ${used[of]} ${of === 'bytes' ? 'bytes, compressed' : 'scenarios'}; ${allowed[of]} are allowed.`,
      allowed: [`at most ${allowed[of]} ${of}; an admin can take scenarios away`]
    })
  }
}
