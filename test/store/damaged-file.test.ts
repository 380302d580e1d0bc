import t from 'tap'
import fc from 'fast-check'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '../../src/errors.js'
import { openStore } from '../../src/store/open.js'
import { sqlite, storeAt } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'

t.test('SQLite: with any byte of the file changed, a scenario is read as it was or not at all', async t => {
  const settings = await sqlite.fresh(t)
  const { id, files } = sampleRelease()
  const scenarios = [0, 1, 2].map(number => numberedScenario(number, id))
  const store = storeAt(t, settings)
  await store.registerRelease(id, files, { takeOver: false })
  for (const scenario of scenarios) await store.createScenario(scenario)
  await store.close()
  const bytes = await readFile(settings.storePath)
  let copies = 0
  const outcomes = { whole: 0, refused: 0, missing: 0 }
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ mask
      const storePath = join(t.testdirName, `${++copies}.db`)
      await writeFile(storePath, damaged)
      const opened = openStore({ storePath })
      for (const scenario of scenarios) {
        const found = await opened.scenario(scenario.id).catch((error: unknown) => error)
        if (found === undefined) outcomes.missing++
        else if (!(found instanceof Error)) outcomes.whole += t.match(found, scenario) ? 1 : 0
        else if (t.ok(found instanceof DomainError && /^STORE_(CORRUPT|UNAVAILABLE)$/.test(found.code)))
          outcomes.refused++
      }
      await opened.close()
    }),
    { numRuns: 300, seed: 2023 }
  )
  t.ok(outcomes.whole > 0 && outcomes.refused > 0, JSON.stringify(outcomes))
})
