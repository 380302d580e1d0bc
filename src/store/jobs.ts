import { bytesOf, numberOf, type BytesRead, type Db, type NumberRead } from './database.js'
import { isMissingReference, storeCorrupt } from './failure.js'
import { pack, unpack } from './pack.js'
import { checkDefinition, releaseUnknown, timeOf } from './scenarios.js'
import { hashOf, keyOf, nameOf } from '../data/content-hash.js'
import { sealOf } from './seal.js'
import { chunksDone } from './job-chunks.js'
import { holdJob } from './job-holders.js'
import type { JobHolder, StoredJob } from './store.js'

/** Bytes that are kept of one result. */
const largestResult = 256 * 1024 * 1024

const columns = ['id', 'release', 'created', 'chunks', 'definition'] as const

/** Keep a job; one that failed is begun at another time, and its parts that are done stay. */
export const createJob = async (db: Db, job: NewJob, holder?: JobHolder): Promise<StoredJob> => {
  const { id, release, definition } = job
  checkDefinition('job', id, Buffer.from(definition))
  return db
    .transaction()
    .execute(async transaction => {
      const known = await readJob(transaction, id)
      const isNew = known?.failure !== null
      if (known && !isNew && (known.finished || !holder)) return known
      const kept = isNew ? await beginJob(transaction, job) : known
      if (holder) await holdJob(transaction, id, holder, isNew)
      return kept
    })
    .catch((error: unknown) => {
      throw isMissingReference(error) ? releaseUnknown(release) : error
    })
}

type NewJob = Pick<StoredJob, 'id' | 'release' | 'chunks' | 'definition'>

const beginJob = async (db: Db, { id, release, chunks, definition }: NewJob): Promise<StoredJob> => {
  const row = {
    id: keyOf(id),
    release: keyOf(release),
    created: Date.now(),
    chunks,
    definition: Buffer.from(definition)
  }
  // A queue knows the parts of a beginning by its time: those of one that failed are not taken again.
  const begun = { created: row.created, seal: sealOfJob(row), failure: null }
  await db
    .insertInto('jobs')
    .values({ ...row, ...begun })
    .onConflict(conflict => conflict.column('id').doUpdateSet(begun).where('jobs.failure', 'is not', null))
    .execute()
  const kept = await readJob(db, id)
  if (kept) return kept
  throw storeCorrupt('job', id)
}

/** A job that is kept, whether it is done or not, when it is what its hashes say. */
export const readJob = async (db: Db, id: string): Promise<StoredJob | undefined> => {
  const open = await db
    .selectFrom('jobs')
    .select([...columns, 'seal', 'failure'])
    .where('id', '=', keyOf(id))
    .executeTakeFirst()
  if (open) {
    const job = checked(open, id)
    if (!sealOfJob(job).equals(bytesOf(open.seal))) throw storeCorrupt('job', id)
    const failure = open.failure === null ? null : bytesOf(open.failure).toString('utf8')
    return { ...written(job), done: (await chunksDone(db, id)).length, finished: false, failure }
  }
  const row = await db.selectFrom('job_results').select(columns).where('id', '=', keyOf(id)).executeTakeFirst()
  if (!row) return undefined
  const job = checked(row, id)
  return { ...written(job), done: job.chunks, finished: true, failure: null }
}

/** Jobs that wait or are worked on. */
export const listOpenJobs = async (db: Db): Promise<readonly string[]> => {
  const rows = await db.selectFrom('jobs').select('id').where('failure', 'is', null).orderBy('created').execute()
  return rows.map(({ id }) => nameOf(bytesOf(id)))
}

/** Jobs that were begun last, whatever became of them, the latest first. */
export const listLatestJobs = async (db: Db, count: number): Promise<readonly string[]> => {
  const latest = (table: 'jobs' | 'job_results') =>
    db.selectFrom(table).select(['id', 'created']).orderBy('created', 'desc').limit(count).execute()
  const rows = [...(await latest('jobs')), ...(await latest('job_results'))]
  return rows
    .toSorted((a, b) => numberOf(b.created) - numberOf(a.created))
    .slice(0, count)
    .map(({ id }) => nameOf(bytesOf(id)))
}

/** Keep the result and drop what it was made from, both or neither. */
export const finishJob = async (db: Db, id: string, result: string): Promise<void> => {
  const bytes = Buffer.from(result)
  const packed = await pack(bytes)
  await db.transaction().execute(async transaction => {
    const row = await transaction.selectFrom('jobs').select(columns).where('id', '=', keyOf(id)).executeTakeFirst()
    if (!row) return
    const job = checked(row, id)
    await transaction
      .insertInto('job_results')
      .values({ ...job, result: packed, seal: sealOfJob(job, bytes) })
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute()
    await transaction.deleteFrom('jobs').where('id', '=', keyOf(id)).execute()
  })
}

export const failJob = async (db: Db, id: string, failure: string): Promise<void> => {
  await db
    .updateTable('jobs')
    .set({ failure: Buffer.from(failure) })
    .where('id', '=', keyOf(id))
    .execute()
}

/** The parts go with it. */
export const removeJob = async (db: Db, id: string): Promise<void> => {
  await db.deleteFrom('jobs').where('id', '=', keyOf(id)).execute()
}

/** Take away jobs that were begun before a time, with their parts and results. */
export const clearJobs = async (db: Db, before: number, most: number): Promise<number> => {
  let gone = 0
  for (const table of ['jobs', 'job_results'] as const) {
    const rows = await db.selectFrom(table).select('id').where('created', '<', before).limit(most).execute()
    const ids = rows.map(({ id }) => bytesOf(id))
    if (ids.length > 0) await db.deleteFrom(table).where('id', 'in', ids).execute()
    gone += ids.length
  }
  return gone
}

export const readJobResult = async (db: Db, id: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('job_results')
    .select([...columns, 'result', 'seal'])
    .where('id', '=', keyOf(id))
    .executeTakeFirst()
  if (!row) return undefined
  const result = await unpack(bytesOf(row.result), largestResult)
  if (result && sealOfJob(checked(row, id), result).equals(bytesOf(row.seal))) return result.toString('utf8')
  throw storeCorrupt('job', id)
}

interface Row {
  readonly id: Buffer
  readonly release: Buffer
  readonly created: number
  readonly chunks: number
  readonly definition: Buffer
}

type RowRead = Readonly<Record<'id' | 'release' | 'definition', BytesRead> & Record<'created' | 'chunks', NumberRead>>

const checked = ({ release, created, chunks, definition }: RowRead, id: string): Row => {
  const row = { id: keyOf(id), release: bytesOf(release), created: numberOf(created), chunks: numberOf(chunks) }
  const text = bytesOf(definition)
  if (hashOf(text) !== id) throw storeCorrupt('job', id)
  return { ...row, definition: text }
}

const written = ({ id, release, created, chunks, definition }: Row) => ({
  ...{ id: nameOf(id), release: nameOf(release), created: timeOf(created), chunks },
  definition: definition.toString('utf8')
})

/** The id is the hash of the definition, so that the seal is one over all that is kept. */
const sealOfJob = ({ id, release, created, chunks }: Row, ...result: readonly Buffer[]): Buffer =>
  sealOf(id, release, created, chunks, ...result)
