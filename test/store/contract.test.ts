import t from 'tap'
import { readFolder } from '../../src/data/folder.js'
import { releaseId } from '../../src/data/release.js'
import { folder } from '../support/shipped.js'
import { databases, storeAt } from './databases.js'
import { sampleRelease, sampleScenario } from './samples.js'

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const keep = { takeOver: false }

for (const database of databases) {
  t.test(`${database.name}: an empty store knows nothing, and says so without an error`, async t => {
    const store = storeAt(t, await database.fresh(t))
    t.equal(await store.servedRelease(), undefined)
    t.equal(await store.serveRelease(sampleRelease().id), undefined)
    t.equal(await store.releaseFiles(sampleRelease().id), undefined)
    t.equal(await store.scenario(sampleScenario('none').id), undefined)
    t.strictSame([await store.releases(), await store.servings()], [[], []])
  })

  t.test(`${database.name}: a release comes back file for file, also from a store that is opened anew`, async t => {
    const settings = await database.fresh(t)
    const files = await readFolder(folder)
    const id = releaseId(files)
    await storeAt(t, settings).registerRelease(id, files, keep)
    const kept = await storeAt(t, settings).releaseFiles(id)
    t.ok(kept && releaseId(kept) === id)
    t.strictSame([...(kept ?? [])], [...files].toSorted(), 'in the order of their paths')
    t.ok(files.size > 50, 'those of the index that is shipped')
  })

  t.test(
    `${database.name}: a new release is served from when it is registered, a known one only when it takes over`,
    async t => {
      const store = storeAt(t, await database.fresh(t))
      const [first, second] = [sampleRelease('first'), sampleRelease('second')]
      const served = await store.registerRelease(first.id, first.files, keep)
      t.equal(served.release, first.id)
      t.match(served.since, time)
      t.strictSame(await store.servedRelease(), served)
      t.strictSame(await store.registerRelease(first.id, first.files, keep), served, 'again changes nothing')
      const next = await store.registerRelease(second.id, second.files, keep)
      t.equal(next.release, second.id)
      t.strictSame(
        await store.registerRelease(first.id, first.files, keep),
        next,
        'an older one does not come back by itself'
      )
      const back = await store.registerRelease(first.id, first.files, { takeOver: true })
      t.equal(back.release, first.id)
      t.strictSame(await store.registerRelease(first.id, first.files, { takeOver: true }), back, 'it is served already')
      t.strictSame(await store.servings(), [served, next, back])
      t.strictSame(await store.releases(), [
        { id: first.id, registered: served.since },
        { id: second.id, registered: next.since }
      ])
    }
  )

  t.test(
    `${database.name}: serveRelease serves a known release, and adds nothing for the one that is served`,
    async t => {
      const store = storeAt(t, await database.fresh(t))
      const [first, second] = [sampleRelease('first'), sampleRelease('second')]
      await store.registerRelease(first.id, first.files, keep)
      await store.registerRelease(second.id, second.files, keep)
      const back = await store.serveRelease(first.id)
      t.equal(back?.release, first.id)
      t.strictSame(await store.serveRelease(first.id), back)
      t.equal(await store.serveRelease(sampleRelease('other').id), undefined)
      const servings = await store.servings()
      t.strictSame(
        servings.map(({ release }) => release),
        [first.id, second.id, first.id]
      )
      t.strictSame(
        servings,
        servings.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
      )
    }
  )

  t.test(`${database.name}: a scenario is kept byte for byte, and the first of an id stays as it is`, async t => {
    const settings = await database.fresh(t)
    const store = storeAt(t, settings)
    const { id, files } = sampleRelease()
    await store.registerRelease(id, files, keep)
    const given = sampleScenario('kept')
    const made = await store.createScenario(given)
    t.equal(made.created, true)
    t.match(made.scenario.created, time)
    t.strictSame(made.scenario, { ...given, created: made.scenario.created })
    t.strictSame(await store.createScenario({ ...given, result: '"another"' }), { ...made, created: false })
    t.strictSame(await storeAt(t, settings).scenario(given.id), made.scenario)
    t.equal((await database.run(settings, 'select id from scenarios')).length, 1)
  })

  t.test(`${database.name}: of one scenario that is created many times at once, one creation makes it`, async t => {
    const settings = await database.fresh(t)
    const [one, other] = [storeAt(t, settings), storeAt(t, settings)]
    const { id, files } = sampleRelease()
    await one.registerRelease(id, files, keep)
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? one : other).createScenario(sampleScenario('same')))
    )
    t.equal(made.filter(({ created }) => created).length, 1)
    t.equal(new Set(made.map(({ scenario }) => scenario.created)).size, 1)
  })

  t.test(
    `${database.name}: releases that several stores register at once are all kept, and one order of servings holds`,
    async t => {
      const settings = await database.fresh(t)
      const stores = [storeAt(t, settings), storeAt(t, settings), storeAt(t, settings)]
      const releases = Array.from({ length: 8 }, (_, at) => sampleRelease(`at once ${at}`))
      await Promise.all(
        stores.flatMap(store => releases.map(({ id, files }) => store.registerRelease(id, files, keep)))
      )
      const [servings, again] = await Promise.all(stores.map(store => store.servings()))
      t.strictSame(servings, again)
      t.strictSame(
        servings?.map(({ release }) => release).toSorted(),
        releases.map(({ id }) => id).toSorted(),
        'each once'
      )
      const rows = await database.run(settings, 'select sequence from servings order by sequence')
      t.strictSame(
        rows.map(({ sequence }) => sequence),
        [1, 2, 3, 4, 5, 6, 7, 8]
      )
    }
  )
}
