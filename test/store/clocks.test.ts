import t from 'tap'
import { keyOf } from '../../src/data/content-hash.js'
import { sealOf } from '../../src/store/seal.js'
import { databases, storeAt } from './databases.js'
import { sampleRelease } from './samples.js'

const [first, second] = [sampleRelease('first'), sampleRelease('second')]
const keep = { takeOver: false }
const ahead = Date.UTC(2100, 0, 1)

for (const database of databases) {
  t.test(`${database.name}: after a replica whose clock is ahead, times do not run against the sequence`, async t => {
    const settings = await database.fresh(t)
    const store = storeAt(t, settings)
    await store.registerRelease(first.id, first.files, keep)
    await store.registerRelease(second.id, second.files, keep)
    const row = { sequence: 3, release: keyOf(first.id), since: ahead }
    const bytes = [row.release, sealOf(row.sequence, row.release, row.since)].map(each => database.literal(each))
    await database.run(
      settings,
      `insert into servings (sequence, since, release, seal) values (${row.sequence}, ${row.since}, ${bytes.join()})`
    )
    const since = new Date(ahead).toISOString()
    t.strictSame(await store.servedRelease(), { release: first.id, since }, 'what that replica has written is taken')
    const third = sampleRelease('third')
    t.strictSame(await store.serveRelease(second.id), { release: second.id, since })
    t.strictSame(await store.registerRelease(third.id, third.files, keep), { release: third.id, since })
    t.strictSame((await store.servings()).slice(2), [
      { release: first.id, since },
      { release: second.id, since },
      { release: third.id, since }
    ])
  })
}
