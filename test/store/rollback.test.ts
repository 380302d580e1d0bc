import t from 'tap'
import { sqliteFile } from '../../src/store/sqlite.js'
import { hashOf, keyOf } from '../../src/data/content-hash.js'
import { sqlite, storeAt } from './databases.js'
import { sampleRelease, sampleScenario } from './samples.js'

const release = sampleRelease()
const other = sampleRelease('y')
const keep = { takeOver: false }
const definition = '{"kind":"simulation"}'
const reason = 'it failed with SQLITE_CONSTRAINT_TRIGGER'
const job = { id: hashOf(definition), release: release.id, chunks: 2, definition }

t.test('SQLite: a release that cannot be served, because the last serving is corrupt, is not kept either', async t => {
  const settings = await sqlite.fresh(t)
  const store = storeAt(t, settings)
  await store.registerRelease(release.id, release.files, keep)
  await sqlite.run(settings, 'update servings set since = since + 1')
  await t.rejects(store.registerRelease(other.id, other.files, keep), { code: 'STORE_CORRUPT' })
  t.equal(await store.releaseFiles(other.id), undefined, 'seen by who tried')
  t.strictSame(await sqlite.run(settings, 'select count(*) as rows from releases'), [{ rows: 1 }], 'seen by others')
  await sqlite.run(settings, 'update servings set since = since - 1')
  t.equal((await store.registerRelease(other.id, other.files, keep)).release, other.id)
  t.strictSame(await storeAt(t, settings).releaseFiles(other.id), other.files)
})

// The first leaves the transaction open, so that it is rolled back; the second has rolled it back already.
for (const how of ['abort', 'rollback']) {
  t.test(`SQLite: a result whose job cannot be dropped is not kept, after a failure with ${how}`, async t => {
    const settings = await sqlite.fresh(t)
    const store = storeAt(t, settings)
    await store.registerRelease(release.id, release.files, keep)
    await store.createJob(job)
    await store.addChunk(job.id, 0, Buffer.of(1))
    const trigger = `create trigger stays before delete on jobs begin select raise(${how}, 'it stays'); end`
    await sqlite.run(settings, trigger)
    await t.rejects(store.finishJob(job.id, '{}'), { code: 'STORE_UNAVAILABLE', details: { reason } })
    t.strictSame(await sqlite.run(settings, 'select * from job_results'), [])
    t.match(await store.job(job.id), { done: 1, finished: false })
    t.equal((await store.createScenario(sampleScenario('later'))).created, true, 'the store works')
    await sqlite.run(settings, 'drop trigger stays')
    await store.finishJob(job.id, '{}')
    t.equal(await storeAt(t, settings).jobResult(job.id), '{}')
  })
}

t.test('SQLite: what fails in the middle of a transaction leaves nothing, and the connection goes on', async t => {
  const settings = await sqlite.fresh(t)
  const { db } = await sqliteFile(settings.storePath).open(false)
  t.teardown(() => db.destroy())
  const rows = () => db.selectFrom('releases').select('id').execute()
  const insert = { id: keyOf(release.id), files: Buffer.of(1) }
  const failing = db.transaction().execute(async transaction => {
    await transaction.insertInto('releases').values(insert).execute()
    t.equal((await transaction.selectFrom('releases').select('id').execute()).length, 1)
    throw new Error('in the middle')
  })
  await t.rejects(failing, { message: 'in the middle' })
  t.strictSame(await rows(), [])
  await db.transaction().execute(transaction => transaction.insertInto('releases').values(insert).execute())
  t.equal((await rows()).length, 1)
})
