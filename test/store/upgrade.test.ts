import t from 'tap'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { restore } from '../../src/store/backup.js'
import type { StoreSettings } from '../../src/store/store.js'
import { databases, sqlite, storeAt } from './databases.js'
import { formerCount, formerVersions, makeFormer } from './former.js'
import { numberedScenario, sampleRelease } from './samples.js'

const { id, files } = sampleRelease()
const versions = Object.keys(formerVersions) as (keyof typeof formerVersions)[]

const prepare = async ({ storePath, databaseUrl }: StoreSettings): Promise<void> => {
  if (databaseUrl === undefined) await mkdir(dirname(storePath), { recursive: true })
}

for (const database of databases) {
  for (const version of versions) {
    t.test(`${database.name}: a store of ${version} is taken over with all that it holds`, async t => {
      const settings = await database.fresh(t)
      await prepare(settings)
      await makeFormer(settings, version)
      const store = storeAt(t, settings)
      t.match(await store.servedRelease(), { release: id, since: '2026-11-22T00:00:00.000Z' })
      t.match(await store.releaseFiles(id), files)
      for (let number = 0; number < formerCount; number++) {
        const expected = numberedScenario(number, id)
        t.match(await store.scenario(expected.id), { ...expected, created: '2026-11-22T00:00:00.000Z' })
      }
      const { scenarios, bytes } = await store.usage()
      t.equal(scenarios, formerCount, 'what is kept counts')
      t.ok(bytes > formerCount * 100)
      t.equal((await store.createScenario(numberedScenario(99, id))).created, true)
      t.equal((await store.usage()).scenarios, formerCount + 1)
      if (version !== '0.2') t.match(await store.job(numberedScenario(0, id).id), { chunks: 2, done: 0, failure: null })
    })
  }
}

t.test('a file of a former version is restored like a backup, and stays as it is', async t => {
  const settings = await sqlite.fresh(t)
  await prepare(settings)
  await makeFormer(settings, '0.3')
  const target = { storePath: `${settings.storePath}-restored` }
  t.match(await restore(target, settings.storePath, { replace: false }), {
    releases: 1,
    scenarios: formerCount,
    jobs: 1
  })
  const steps = await sqlite.run(settings, 'select name from crindex_migrations')
  t.equal(steps.length, 2)
})
