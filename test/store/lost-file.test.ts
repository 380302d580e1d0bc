import t, { type Test } from 'tap'
import { execFileSync } from 'node:child_process'
import { copyFile, rename, rm, truncate } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { sqlite, storeAt } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'

const { id, files } = sampleRelease()
const scenario = (number: number) => numberedScenario(number, id)

/** A store that is open, with a scenario in it. */
const openedStore = async (t: Test) => {
  const { storePath } = await sqlite.fresh(t)
  const store = storeAt(t, { storePath })
  await store.registerRelease(id, files, { takeOver: false })
  await store.createScenario(scenario(1))
  return { store, storePath }
}

const refuses = (t: Test, store: Store, reason: RegExp) =>
  t.rejects(store.createScenario(scenario(2)), { code: 'STORE_UNAVAILABLE', details: { reason } }, String(reason))

t.test('a file that is taken away is told, none is made in its place, and it may be put back', async t => {
  const { store, storePath } = await openedStore(t)
  const away = `${dirname(storePath)}-away`
  await rename(dirname(storePath), away)
  await refuses(t, store, /^its file was taken away/)
  await t.rejects(store.scenario(scenario(1).id), { code: 'STORE_UNAVAILABLE' })
  t.notOk(existsSync(storePath))
  await rename(away, dirname(storePath))
  t.equal((await store.createScenario(scenario(2))).created, true)
  const again = storeAt(t, { storePath })
  for (const number of [1, 2]) t.match(await again.scenario(scenario(number).id), scenario(number))
})

t.test('a file that is deleted is told, and so is an empty one in its place', async t => {
  const { store, storePath } = await openedStore(t)
  for (const end of ['', '-wal', '-shm']) await rm(storePath + end, { force: true })
  await refuses(t, store, /^its file was taken away/)
  execFileSync('touch', [storePath])
  await refuses(t, store, /^another file stands in its place/)
})

t.test('another store in the place of the file is told', async t => {
  const { store, storePath } = await openedStore(t)
  const other = openStore({ storePath: `${storePath}-other` })
  await other.registerRelease(id, files, { takeOver: false })
  await other.close()
  for (const end of ['', '-wal', '-shm']) await rm(storePath + end, { force: true })
  await copyFile(`${storePath}-other`, storePath)
  await refuses(t, store, /^another store stands in its place/)
})

t.test('a log of what was written last that is taken away loses nothing: it is written down first', async t => {
  const { store, storePath } = await openedStore(t)
  for (let number = 10; number < 30; number++) await store.createScenario(scenario(number))
  await rm(`${storePath}-wal`)
  await store.createScenario(scenario(30))
  const found = execFileSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `import Libsql from 'libsql'
     const row = new Libsql(${JSON.stringify(storePath)}).prepare('select count(*) as rows from scenarios').all()[0]
     process.stdout.write(String(row.rows))`
  ])
  t.equal(String(found), '22', 'another process finds all that were acknowledged')
})

/** Another process does it: to open and close the file in this one would let go of the locks of SQLite. */
const overwrite = (path: string, from: number, bytes: number): void => {
  const count = `bs=1 seek=${from} count=${bytes} conv=notrunc`
  execFileSync('sh', ['-c', `dd if=/dev/urandom of="$1" ${count} 2>/dev/null`, 'sh', path])
}

// A page that is written is whole again: the first one is with whatever makes the file longer.
for (const [name, from, bytes, most] of [
  ['the beginning of the header', 0, 16, 10],
  ['the first page', 0, 4096, 10],
  ['pages in the middle', 8192, 60_000, 9]
] as const) {
  t.test(`what is acknowledged after ${name} was damaged is read by the next process`, async t => {
    const { storePath } = await sqlite.fresh(t)
    const before = storeAt(t, { storePath })
    await before.registerRelease(id, files, { takeOver: false })
    for (let number = 0; number < 40; number++) await before.createScenario(scenario(number))
    await before.close()
    const store = storeAt(t, { storePath })
    await store.scenario(scenario(1).id)
    overwrite(storePath, from, bytes)
    const made: number[] = []
    for (let number = 100; number < 110; number++) {
      const failure = await store.createScenario(scenario(number)).then(
        () => made.push(number),
        (error: unknown) => error
      )
      if (failure instanceof Error) t.match(failure, { code: /^STORE_(UNAVAILABLE|CORRUPT)$/ })
    }
    const next = storeAt(t, { storePath })
    for (const number of made) t.match(await next.scenario(scenario(number).id), scenario(number))
    t.ok(made.length <= most, `${10 - made.length} of 10 were refused`)
  })
}

t.test('a file that is cut short is told', async t => {
  const { storePath } = await sqlite.fresh(t)
  const before = storeAt(t, { storePath })
  await before.registerRelease(id, files, { takeOver: false })
  await before.close()
  const store = storeAt(t, { storePath })
  await store.releases()
  await truncate(storePath, 4096)
  await refuses(t, store, /./)
})

t.test('a folder that is a link may be moved with it', async t => {
  const { store, storePath } = await openedStore(t)
  const folder = dirname(storePath)
  await rename(folder, `${folder}-new`)
  execFileSync('ln', ['-s', `${folder}-new`, folder])
  t.equal((await store.createScenario(scenario(2))).created, true)
})
