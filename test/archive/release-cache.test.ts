import t from 'tap'
import { ReleaseCache } from '../../src/archive/release-cache.js'
import { releaseId } from '../../src/data/release-id.js'
import { createIndex } from '../../src/index.js'
import { files } from '../support/wellbeing.js'

const id = releaseId(files)

t.test('one release is read after another, in the order in which they were asked for', async t => {
  const cache = new ReleaseCache(createIndex)
  const events: string[] = []
  const read = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise(setImmediate)
    events.push(`${name} ends`)
    return files
  }
  await Promise.all([cache.get('a', read('a')), cache.look('b', read('b')), cache.get('c', read('c'))])
  t.strictSame(
    events,
    ['a', 'b', 'c'].flatMap(name => [`${name} begins`, `${name} ends`])
  )
})

t.test('a release that cannot be read keeps no other back, and is read again when it is asked for again', async t => {
  const cache = new ReleaseCache(createIndex)
  const broken = cache.get(id, () => Promise.reject(new RangeError('unreadable')))
  const other = cache.look('other', () => Promise.resolve(files))
  await t.rejects(broken, { message: 'unreadable' })
  t.equal((await other).id, id)
  t.equal((await cache.get(id, () => Promise.resolve(files))).index.release.id, id)
  t.strictSame(cache.ids, [id], 'what was only looked at is not held')
})
