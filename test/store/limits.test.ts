import t from 'tap'
import { databases, storeAt } from './databases.js'
import { hashOf } from '../../src/data/content-hash.js'
import { sampleRelease, sampleScenario } from './samples.js'

const megabyte = 1024 * 1024

for (const database of databases) {
  t.test(
    `${database.name}: a scenario of the largest size that is kept comes back whole; one byte more is refused`,
    async t => {
      const store = storeAt(t, await database.fresh(t))
      const { id: release, files } = sampleRelease()
      await store.registerRelease(release, files, { takeOver: false })
      const definition = JSON.stringify('d'.repeat(megabyte - 2))
      const largest = {
        id: hashOf(definition),
        release,
        definition,
        result: JSON.stringify('r'.repeat(64 * megabyte - 2))
      }
      const { scenario } = await store.createScenario(largest)
      t.ok((await store.scenario(largest.id))?.result === largest.result)
      t.ok(scenario.definition === definition)
      await t.rejects(store.createScenario({ ...largest, result: `${largest.result} ` }), {
        code: 'REQUEST_INVALID',
        message: 'The answer of the scenario has 67108865 bytes; at most 67108864 are kept.'
      })
      const longer = `${definition} `
      await t.rejects(store.createScenario({ ...largest, id: hashOf(longer), definition: longer }), {
        code: 'BODY_TOO_LARGE',
        message: 'The definition of the scenario has 1048577 bytes; at most 1048576 are kept.'
      })
    }
  )

  t.test(
    `${database.name}: what is not named by its hash, or stands on an unknown release, is refused and not kept`,
    async t => {
      const store = storeAt(t, await database.fresh(t))
      const { id, files } = sampleRelease()
      const scenario = sampleScenario('one')
      await t.rejects(store.registerRelease(sampleRelease('other').id, files, { takeOver: true }), {
        code: 'REQUEST_INVALID',
        message: `${sampleRelease('other').id} is not the hash of the files of the release.`
      })
      await t.rejects(store.createScenario(scenario), {
        code: 'RELEASE_UNKNOWN',
        message: `The store holds no release ${id}.`
      })
      await store.registerRelease(id, files, { takeOver: false })
      await t.rejects(store.createScenario({ ...scenario, definition: `${scenario.definition} ` }), {
        code: 'REQUEST_INVALID',
        message: `${scenario.id} is not the hash of the definition of the scenario.`
      })
      t.equal(await store.scenario(scenario.id), undefined)
      t.equal((await store.createScenario(scenario)).created, true)
    }
  )

  t.test(`${database.name}: a closed store refuses, and can be closed again`, async t => {
    const store = storeAt(t, await database.fresh(t))
    await store.releases()
    await store.close()
    await t.rejects(store.releases(), { code: 'STORE_UNAVAILABLE', details: { reason: 'it was closed' } })
    await store.close()
  })
}
