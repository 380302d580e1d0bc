import t from 'tap'
import { Shelf } from '../../src/archive/shelf.js'
import { releaseId } from '../../src/data/release-id.js'
import { createIndex } from '../../src/index.js'
import { files } from '../support/wellbeing.js'

const id = releaseId(files)

t.test('one release is read after another, in the order in which they were asked for', async t => {
  const shelf = new Shelf(createIndex)
  const events: string[] = []
  const read = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise(setImmediate)
    events.push(`${name} ends`)
    return files
  }
  await Promise.all([shelf.get('a', read('a')), shelf.look('b', read('b')), shelf.get('c', read('c'))])
  t.strictSame(
    events,
    ['a', 'b', 'c'].flatMap(name => [`${name} begins`, `${name} ends`])
  )
})

t.test('a release that cannot be read keeps no other back, and is read again when it is asked for again', async t => {
  const shelf = new Shelf(createIndex)
  const broken = shelf.get(id, () => Promise.reject(new RangeError('unreadable')))
  const other = shelf.look('other', () => Promise.resolve(files))
  await t.rejects(broken, { message: 'unreadable' })
  t.equal((await other).id, id)
  t.equal((await shelf.get(id, () => Promise.resolve(files))).index.release.id, id)
  t.strictSame(shelf.ids, [id], 'what was only looked at is not held')
})
