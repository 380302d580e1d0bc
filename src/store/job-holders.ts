import { DomainError } from '../errors.js'
import { keyOf } from '../data/content-hash.js'
import { bytesOf, numberOf, type Db } from './database.js'
import { isSecretOf } from './secret.js'
import type { JobHolder, LetGo } from './store.js'

/** So often one client may hold one job: who asks again and again does not fill the store. */
const mostOfClient = 20

/**
 * Hold a job that is open, within the transaction that begins it.
 *
 * @param isNew  whether it is begun now: then it counts against what may be open in all
 * @throws {DomainError} `JOBS_OPEN` when the client, or all together, have as many as may be open
 */
export const holdJob = async (db: Db, id: string, holder: JobHolder, isNew: boolean): Promise<void> => {
  const { secret, client, asked, budget } = holder
  const job = keyOf(id)
  const others = await openOf(db, { client, besides: job })
  if (others >= budget.ofClient) throw tooMany(others, budget.ofClient, 'This client has')
  if (isNew) {
    const all = await openOf(db, { asked, besides: job })
    const whose = asked ? 'Those who asked for jobs have' : 'Questions that take long have'
    if (all >= budget.ofAll) throw tooMany(all, budget.ofAll, whose)
  }
  const row = { job, secret, client, asked: Number(asked), created: Date.now() }
  await db.insertInto('job_holders').values(row).execute()
  await dropOldest(db, job, client)
}

/** Let go of a job; the last who does gives it up. */
export const letGoOfJob = (db: Db, id: string, secret: string, hash: Buffer): Promise<LetGo> =>
  db.transaction().execute(async transaction => {
    const job = keyOf(id)
    const held = transaction.selectFrom('job_holders').where('job', '=', job)
    const row = await held.select('secret').where('secret', '=', hash).executeTakeFirst()
    if (!row || !isSecretOf(secret, bytesOf(row.secret))) return 'unknown'
    await transaction.deleteFrom('job_holders').where('job', '=', job).where('secret', '=', hash).execute()
    if (await held.select('secret').limit(1).executeTakeFirst()) return 'held'
    await transaction.deleteFrom('jobs').where('id', '=', job).execute()
    return 'given up'
  })

interface Counted {
  readonly client?: Buffer
  readonly asked?: boolean
  /** This job does not count. */
  readonly besides: Buffer
}

/** How many jobs that wait or are worked on are held, by a client or in a way. */
const openOf = async (db: Db, { client, asked, besides }: Counted): Promise<number> => {
  let query = db
    .selectFrom('job_holders')
    .innerJoin('jobs', 'jobs.id', 'job_holders.job')
    .where('jobs.failure', 'is', null)
    .where('job_holders.job', '!=', besides)
  if (client) query = query.where('job_holders.client', '=', client)
  if (asked !== undefined) query = query.where('job_holders.asked', '=', Number(asked))
  const row = await query
    .select(({ fn }) => fn.count<number>('job_holders.job').distinct().as('open'))
    .executeTakeFirstOrThrow()
  return numberOf(row.open)
}

const dropOldest = async (db: Db, job: Buffer, client: Buffer): Promise<void> => {
  const rows = await db
    .selectFrom('job_holders')
    .select('secret')
    .where('job', '=', job)
    .where('client', '=', client)
    .orderBy('created', 'desc')
    .execute()
  const old = rows.slice(mostOfClient).map(({ secret }) => bytesOf(secret))
  if (old.length > 0) await db.deleteFrom('job_holders').where('job', '=', job).where('secret', 'in', old).execute()
}

const tooMany = (open: number, most: number, whose: string): DomainError =>
  new DomainError('JOBS_OPEN', {
    ...{ open, most },
    detail: `${whose} ${open} jobs that are not done yet; at most ${most} may be open.`,
    allowed: ['to wait until one is done, or to let one go: DELETE /v1/jobs/{job} with its Job-Secret']
  })
