import { keyOf } from '../data/content-hash.js'
import { bytesOf, numberOf, type Db } from './database.js'
import { isMissingReference, storeCorrupt } from './failure.js'
import { sealOf } from './seal.js'

/** Numbers of the parts of a job that are done. */
export const chunksDone = async (db: Db, job: string): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('job_chunks')
    .select('chunk')
    .where('job', '=', keyOf(job))
    .orderBy('chunk')
    .execute()
  return rows.map(({ chunk }) => numberOf(chunk))
}

/** Keep what a part came to; the first stays as it is. */
export const addChunk = async (db: Db, job: string, chunk: number, counts: Buffer): Promise<void> => {
  await db
    .insertInto('job_chunks')
    .values({ job: keyOf(job), chunk, counts, seal: sealOf(keyOf(job), chunk, counts) })
    .onConflict(conflict => conflict.columns(['job', 'chunk']).doNothing())
    .execute()
    .catch((error: unknown) => {
      if (!isMissingReference(error)) throw error
    })
}

/** What a part came to. */
export const readChunk = async (db: Db, job: string, chunk: number): Promise<Buffer | undefined> => {
  const row = await db
    .selectFrom('job_chunks')
    .select(['counts', 'seal'])
    .where('job', '=', keyOf(job))
    .where('chunk', '=', chunk)
    .executeTakeFirst()
  if (!row) return undefined
  const counts = bytesOf(row.counts)
  if (sealOf(keyOf(job), chunk, counts).equals(bytesOf(row.seal))) return counts
  throw storeCorrupt(`part ${chunk} of the job`, job)
}
