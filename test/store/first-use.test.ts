import t from 'tap'
import { migrationCount } from '../../src/store/migrations.js'
import { databases, storeAt } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'
import { acknowledged, begin, startWriting } from './writing.js'

const count = 3
const each = 25

for (const database of databases) {
  t.test(
    `${database.name}: processes that open an empty store at once make its tables once, and keep all that each was told`,
    async t => {
      const settings = await database.fresh(t)
      const writings = await Promise.all(
        Array.from({ length: count }, (_, at) =>
          startWriting(settings, { release: `of ${at}`, from: at * each, to: (at + 1) * each })
        )
      )
      begin(...writings)
      await Promise.all(writings.map(({ ended }) => ended))
      for (const { lines } of writings) t.equal(lines.at(-1), 'done')
      const ids = writings.map((_, at) => sampleRelease(`of ${at}`).id)
      const store = storeAt(t, settings)
      t.strictSame((await store.releases()).map(({ id }) => id).toSorted(), ids.toSorted())
      for (const [at, { lines }] of writings.entries()) {
        t.strictSame(acknowledged(lines).length, each)
        for (const number of acknowledged(lines)) {
          const expected = numberedScenario(number, ids[at] ?? '')
          t.match(await store.scenario(expected.id), expected)
        }
      }
      t.equal((await database.run(settings, 'select name from crindex_migrations')).length, migrationCount)
    }
  )

  t.test(`${database.name}: processes that create the same scenarios at once agree on who made each`, async t => {
    const settings = await database.fresh(t)
    const writings = await Promise.all(Array.from({ length: 3 }, () => startWriting(settings, { to: 60 })))
    begin(...writings)
    await Promise.all(writings.map(({ ended }) => ended))
    for (const { lines } of writings) t.equal(lines.at(-1), 'done')
    const made = writings.flatMap(({ lines }) => lines.filter(line => line.startsWith('made')))
    t.equal(made.length, 60)
    t.equal(new Set(made).size, 60)
    t.equal((await storeAt(t, settings).servings()).length, 1, 'the release was registered once')
  })
}
