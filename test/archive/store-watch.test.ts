import Libsql from 'libsql'
import t, { type Test } from 'tap'
import { randomUUID } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Archive } from '../../src/archive/archive.js'
import type { Files } from '../../src/formats/files.js'
import { releaseId } from '../../src/data/release-id.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { withCells } from '../support/releases.js'
import { createIndex } from '../../src/index.js'
import { files, releaseOf, withFile } from '../support/wellbeing.js'

/** Releases that differ in one score. */
const variants = ['41', '42', '43', '44'].map(text =>
  withCells([{ edition: '2019', iso3: 'XAL', indicator: 'roads', text }])
)
const [first = files, second = files, third = files] = variants

/** A replica that has registered its files. */
const replica = async (t: Test, storePath: string, of: Files, takeOver = false) => {
  const store = openStore({ storePath })
  const log: string[] = []
  const note = (_: object, message: string): number => log.push(message)
  const archive = new Archive(createIndex(releaseOf(of)), {
    store,
    files: of,
    takeOver,
    log: { info: note, error: note }
  })
  t.teardown(() => archive.close())
  await archive.storeWatch.register()
  return { archive, store, log, served: () => archive.served.release.id }
}

const folder = t.testdir()
const newStore = (): string => join(folder, randomUUID(), 'store.db')

/** Wait for what a replica does in the background. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}

const servedBy = async (store: Store): Promise<string | undefined> => (await store.servedRelease())?.release

t.test('a release that is new to the store becomes the served one, also of replicas that run already', async t => {
  const path = newStore()
  const old = await replica(t, path, first)
  old.archive.storeWatch.watch(10)
  await replica(t, path, second)
  await until(() => old.served() === releaseId(second))
  t.match(old.log, [/another release is served from now on/])
})

t.test('a replica that starts late with an old folder serves what is served, and turns nobody back', async t => {
  const path = newStore()
  await replica(t, path, first)
  await replica(t, path, second)
  const late = await replica(t, path, first)
  t.equal(late.served(), releaseId(second))
  t.equal(await servedBy(late.store), releaseId(second))
})

t.test('with takeOver the folder wins: who puts an old one back gets the old figures', async t => {
  const path = newStore()
  await replica(t, path, first, true)
  await replica(t, path, second, true)
  const back = await replica(t, path, first, true)
  t.equal(back.served(), releaseId(first))
  t.strictSame(
    (await back.store.servings()).map(({ release }) => release),
    [first, second, first].map(releaseId)
  )
})

t.test('a release that is made the served one on purpose is served until another is', async t => {
  const { archive, store, served } = await replica(t, newStore(), first)
  await store.registerRelease(releaseId(second), second, { takeOver: false })
  archive.storeWatch.watch(10)
  await until(() => served() === releaseId(second))
  await store.serveRelease(releaseId(first))
  await until(() => served() === releaseId(first))
  t.pass()
})

t.test('a served release that cannot be read here is told once, and what was served goes on', async t => {
  const { archive, store, log, served } = await replica(t, newStore(), first)
  const broken = withFile('groups.yaml', 'eu: [\n')
  await store.registerRelease(releaseId(broken), broken, { takeOver: false })
  archive.storeWatch.watch(1)
  await until(() => log.length > 0)
  await new Promise(resolve => setTimeout(resolve, 50))
  t.strictSame(log, ['the store cannot be followed'])
  t.equal(served(), releaseId(first))
  t.equal(archive.storeWatch.state, 'available', 'it is not the store that fails')
  await store.registerRelease(releaseId(third), third, { takeOver: false })
  await until(() => served() === releaseId(third))
  await until(() => log.includes('the store can be used again'))
})

t.test(
  'a store whose file is taken away is unavailable, none is made in its place, and it may be put back',
  async t => {
    const path = newStore()
    const { archive, store, log, served } = await replica(t, path, second)
    archive.storeWatch.watch(10)
    renameSync(dirname(path), `${dirname(path)}-away`)
    await until(() => log.includes('the store cannot be followed'))
    t.equal(archive.storeWatch.state, 'unavailable')
    t.equal(served(), releaseId(second))
    t.notOk(existsSync(path))
    renameSync(`${dirname(path)}-away`, dirname(path))
    await until(() => log.includes('the store can be used again'))
    t.equal(await servedBy(store), releaseId(second))
  }
)

t.test('a store whose rows are deleted under a running service is told the release again', async t => {
  const path = newStore()
  const { archive, served } = await replica(t, path, second)
  const other = new Libsql(path)
  other.exec('delete from servings; delete from releases')
  other.close()
  archive.storeWatch.watch(10)
  const kept = openStore({ storePath: path })
  t.teardown(() => kept.close())
  while ((await servedBy(kept)) === undefined) await new Promise(resolve => setTimeout(resolve, 5))
  t.equal(served(), releaseId(second))
})

t.test('an older release is read once, however many ask for it at the same time', async t => {
  const path = newStore()
  await replica(t, path, first)
  const { archive, store } = await replica(t, path, second)
  let reads = 0
  const read = store.releaseFiles.bind(store)
  store.releaseFiles = id => {
    reads++
    return read(id)
  }
  const ask = { release: releaseId(first) }
  const indices = await Promise.all([archive, archive, archive].map(each => each.indexFor(ask)))
  t.equal(new Set(indices).size, 1)
  t.equal(reads, 1)
})

t.test('beside the served release the last two that were asked for are held, without the store', async t => {
  const path = newStore()
  for (const each of variants) await replica(t, path, each)
  const { archive, store } = await replica(t, path, variants[3] ?? files)
  for (const each of [first, second, third]) await archive.indexFor({ release: releaseId(each) })
  await store.close()
  for (const each of [second, third, variants[3] ?? files]) {
    t.equal((await archive.indexFor({ release: releaseId(each) })).release.id, releaseId(each))
  }
  await t.rejects(archive.indexFor({ release: releaseId(first) }), { code: 'STORE_UNAVAILABLE' })
})
