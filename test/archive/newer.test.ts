import t from 'tap'
import { join } from 'node:path'
import { Archive } from '../../src/archive/archive.js'
import { releaseId } from '../../src/data/release-id.js'
import { createIndex } from '../../src/index.js'
import { openStore } from '../../src/store/open.js'
import { withCells } from '../support/releases.js'
import { releaseOf } from '../support/wellbeing.js'

const [first, second, third] = (['41', '42', '43'] as const).map(text => {
  const files = withCells([{ edition: '2019', iso3: 'XAL', indicator: 'roads', text }])
  return { files, id: releaseId(files) }
})

t.test(
  'a release is newer than those that were registered before it, also when it came after the question',
  async t => {
    if (!first || !second || !third) throw new Error('three releases were written')
    const store = openStore({ storePath: join(t.testdir(), 'store.db') })
    const quiet = { info: () => undefined, error: () => undefined }
    const archive = new Archive(createIndex(releaseOf(first.files)), {
      store,
      files: first.files,
      takeOver: false,
      log: quiet
    })
    t.teardown(() => archive.close())
    await archive.follower.register()
    const { releases } = archive
    for (const { id, files } of [second, third]) {
      t.equal(await releases.isNewer(id, first.id), false, 'nobody knows it yet')
      await store.registerRelease(id, files, { takeOver: false })
      t.equal(await releases.isNewer(id, first.id), true)
      t.equal(await releases.isNewer(first.id, id), false)
      t.equal(await releases.isNewer(id, id), false)
    }
    t.equal(await releases.isNewer(third.id, second.id), true)
  }
)
