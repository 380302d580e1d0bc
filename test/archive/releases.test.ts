import t, { type Test } from 'tap'
import { join } from 'node:path'
import { Archive } from '../../src/archive/archive.js'
import { releaseId } from '../../src/data/release-id.js'
import type { Files } from '../../src/formats/files.js'
import { createIndex } from '../../src/index.js'
import { openStore } from '../../src/store/open.js'
import { tableToCsv } from '../../src/report/csv.js'
import { withCells } from '../support/releases.js'
import { releaseOf } from '../support/wellbeing.js'

const releaseWith = (text: string) => {
  const files = withCells([{ edition: '2019', iso3: 'XAL', indicator: 'roads', text }])
  return { files, id: releaseId(files) }
}
const [first, second, third] = [releaseWith('41'), releaseWith('42'), releaseWith('43')]

/** The releases of an archive that serves one, and its store. */
const releasesOf = async (t: Test, { files }: { readonly files: Files }) => {
  const store = openStore({ storePath: join(t.testdir(), 'store.db') })
  const quiet = { info: () => undefined, error: () => undefined }
  const archive = new Archive(createIndex(releaseOf(files)), { store, files, takeOver: false, log: quiet })
  t.teardown(() => archive.close())
  await archive.storeWatch.register()
  return { releases: archive.releases, store }
}

t.test('a release is newer than those registered before it, also when it came after the first question', async t => {
  const { releases, store } = await releasesOf(t, first)
  for (const { id, files } of [second, third]) {
    t.equal(await releases.isNewer(id, first.id), false, 'nobody knows it yet')
    await store.registerRelease(id, files, { takeOver: false })
    t.equal(await releases.isNewer(id, first.id), true)
    t.equal(await releases.isNewer(first.id, id), false)
    t.equal(await releases.isNewer(id, id), false)
  }
  t.equal(await releases.isNewer(third.id, second.id), true)
})

t.test('what releases hold and how they differ is found out once, however often the list is asked for', async t => {
  const { releases, store } = await releasesOf(t, first)
  for (const { id, files } of [second, third]) await store.registerRelease(id, files, { takeOver: false })
  const list = tableToCsv((await releases.list()).table)
  t.strictSame(list.match(/sha256:[0-9a-f]+/g), [first.id, second.id, third.id])
  store.releaseFiles = id => Promise.reject(new RangeError(`${id} is read again`))
  t.equal(tableToCsv((await releases.list()).table), list)
})

t.test('of many releases the last twenty are told where one is asked for that nobody knows', async t => {
  const { releases, store } = await releasesOf(t, first)
  const later = Array.from({ length: 20 }, (_, at) => releaseWith(String(44 + at)))
  for (const { id, files } of later) await store.registerRelease(id, files, { takeOver: false })
  await t.rejects(releases.describe('sha256:0'), {
    code: 'RELEASE_UNKNOWN',
    details: { allowed: later.map(({ id }) => id) }
  })
})
