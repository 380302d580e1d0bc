import t from 'tap'
import Libsql from 'libsql'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sqlite, storeAt } from './databases.js'
import { sampleRelease, sampleScenario } from './samples.js'

const { id, files } = sampleRelease()
const keep = { takeOver: false }

t.test('SQLite: a folder that is a file is told, and the store works as soon as it is away', async t => {
  const { storePath } = await sqlite.fresh(t)
  await writeFile(dirname(storePath), 'in the way')
  const store = storeAt(t, { storePath })
  const message = `The store ${storePath} cannot be used: its folder is a file.`
  await t.rejects(store.releases(), { code: 'STORE_UNAVAILABLE', message })
  await t.rejects(store.createScenario(sampleScenario('one')), { code: 'STORE_UNAVAILABLE', message })
  await rm(dirname(storePath))
  t.equal((await store.registerRelease(id, files, keep)).release, id)
})

t.test(
  'SQLite: a file that is no database is told and left as it is; the store works as soon as it is away',
  async t => {
    const { storePath } = await sqlite.fresh(t)
    await mkdir(dirname(storePath))
    const text = 'a letter to my aunt\n'.repeat(500)
    await writeFile(storePath, text)
    const store = storeAt(t, { storePath })
    await t.rejects(store.registerRelease(id, files, keep), {
      code: 'STORE_UNAVAILABLE',
      message: `The store ${storePath} cannot be used: the file is not a SQLite database.`
    })
    t.equal(await readFile(storePath, 'utf8'), text)
    await rm(storePath)
    t.equal((await store.registerRelease(id, files, keep)).release, id)
  }
)

t.test('SQLite: where no file can be made, that is told', async t => {
  for (const storePath of ['/proc/store.db', '/proc/deep/er/store.db', t.testdir()]) {
    const store = storeAt(t, { storePath })
    await t.rejects(store.releases(), { code: 'STORE_UNAVAILABLE', details: { place: storePath } })
  }
})

t.test('SQLite: a database of another program is told and left as it is', async t => {
  const settings = await sqlite.fresh(t)
  await mkdir(dirname(settings.storePath))
  await sqlite.run(settings, 'create table releases (title text)')
  await t.rejects(storeAt(t, settings).releases(), {
    code: 'STORE_UNAVAILABLE',
    details: { reason: 'its tables are not those of crindex' }
  })
  const tables = await sqlite.run(settings, "select name from sqlite_master where type = 'table'")
  t.notOk(
    tables.some(({ name }) => name === 'scenarios'),
    'no half of the tables was made'
  )
})

t.test('SQLite: a store of a newer crindex is told', async t => {
  const settings = await sqlite.fresh(t)
  await storeAt(t, settings).releases()
  await sqlite.run(settings, "insert into crindex_migrations values ('9999_later', '2030-01-01T00:00:00.000Z')")
  await t.rejects(storeAt(t, settings).releases(), {
    code: 'STORE_UNAVAILABLE',
    details: { reason: /a newer version of crindex made its tables \(step 9999_later; / }
  })
})

t.test(
  'SQLite: while another process has the lock, a creation waits and reads go on; it is made when the lock is free',
  async t => {
    const settings = await sqlite.fresh(t)
    const store = storeAt(t, settings)
    await store.registerRelease(id, files, keep)
    await store.createScenario(sampleScenario('before'))
    const other = new Libsql(settings.storePath)
    other.exec('begin immediate')
    let isMade = false
    const creation = store.createScenario(sampleScenario('waiting')).finally(() => (isMade = true))
    for (let round = 0; round < 5; round++) {
      t.match(await store.scenario(sampleScenario('before').id), sampleScenario('before'))
      await new Promise(setImmediate)
    }
    t.notOk(isMade)
    other.exec('commit')
    t.equal((await creation).created, true)
    other.close()
    t.match(await storeAt(t, settings).scenario(sampleScenario('waiting').id), sampleScenario('waiting'))
  }
)

t.test('SQLite: when another process keeps the lock, that is told; afterwards nothing is lost', async t => {
  const settings = await sqlite.fresh(t)
  const store = storeAt(t, settings)
  await store.registerRelease(id, files, keep)
  const other = new Libsql(settings.storePath)
  other.exec('begin immediate')
  const refused = { code: 'STORE_UNAVAILABLE', details: { reason: 'another process keeps it locked' } }
  await Promise.all([
    t.rejects(store.createScenario(sampleScenario('one')), refused),
    t.rejects(store.createScenario(sampleScenario('two')), refused),
    t.rejects(storeAt(t, settings).serveRelease(id), refused)
  ])
  other.exec('rollback')
  other.close()
  for (const title of ['one', 'two', 'three']) {
    t.equal((await store.createScenario(sampleScenario(title))).created, true)
    t.match(await storeAt(t, settings).scenario(sampleScenario(title).id), sampleScenario(title), 'seen by others too')
  }
})
