import t, { type Test } from 'tap'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Store, StoreSettings } from '../../src/store/store.js'
import { bytesOf } from '../../src/store/database.js'
import { keyOf } from '../../src/data/content-hash.js'
import { databases, storeAt, type Database } from './databases.js'
import { sampleRelease, sampleScenario } from './samples.js'

const { id: release, files } = sampleRelease()
const other = sampleScenario('other')
const keep = { takeOver: false }

const corrupt = (what: string, id: string) => ({
  code: 'STORE_CORRUPT',
  message: `The ${what} ${id} is not what its hash says; its row was changed or damaged after it was written.`
})

const filled = async (t: Test, database: Database): Promise<{ settings: StoreSettings; store: Store }> => {
  const settings = await database.fresh(t)
  const store = storeAt(t, settings)
  await store.registerRelease(release, files, keep)
  await store.createScenario(other)
  return { settings, store }
}

const flipped = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes)
  const middle = bytes.length >> 1
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}

/** Little that unpacks to more than any row may hold. */
const bomb = brotliCompressSync(Buffer.alloc(129 * 1024 * 1024), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })

/** Changes of a column of bytes of which the store must take notice. */
const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['one bit is another', flipped],
  ['the end is cut off', bytes => bytes.subarray(0, -1)],
  ['nothing is left', () => Buffer.alloc(0)],
  ['it is other content in the same form', () => brotliCompressSync('["another"]')],
  ['it would fill the memory', () => bomb]
]

for (const database of databases) {
  const at = (table: string, id: string): string => `${table} where id = ${database.literal(keyOf(id))}`
  const damage = async (settings: StoreSettings, column: string, row: string, change: (of: Buffer) => Buffer) => {
    const [read] = await database.run(settings, `select ${column} as bytes from ${row}`)
    const bytes = database.literal(change(bytesOf(read?.bytes as Buffer)))
    await database.run(settings, `update ${row.replace(' where', ` set ${column} = ${bytes} where`)}`)
  }

  for (const column of ['definition', 'result']) {
    t.test(
      `${database.name}: a scenario is reported when its ${column} is not what it was; others are still read`,
      async t => {
        const { settings, store } = await filled(t, database)
        for (const [what, change] of damages) {
          const scenario = sampleScenario(what)
          await store.createScenario(scenario)
          await damage(settings, column, at('scenarios', scenario.id), change)
          await t.rejects(store.scenario(scenario.id), corrupt('scenario', scenario.id), what)
          await t.rejects(
            store.createScenario(scenario),
            corrupt('scenario', scenario.id),
            'also to who would create it again'
          )
          t.match(await store.scenario(other.id), other)
        }
      }
    )
  }

  t.test(`${database.name}: a release is reported when its files are not what they were`, async t => {
    const { settings, store } = await filled(t, database)
    for (const [what, change] of damages) {
      const damaged = sampleRelease(what)
      await store.registerRelease(damaged.id, damaged.files, keep)
      await damage(settings, 'files', at('releases', damaged.id), change)
      await t.rejects(store.releaseFiles(damaged.id), corrupt('release', damaged.id), what)
    }
    t.ok(await store.releaseFiles(release))
  })

  t.test(
    `${database.name}: a scenario is reported when its date, its release or its answer is that of another`,
    async t => {
      const { settings, store } = await filled(t, database)
      const second = sampleRelease('second')
      await store.registerRelease(second.id, second.files, keep)
      for (const change of [
        'created = 0',
        `result = (select result from ${at('scenarios', other.id)})`,
        `seal = (select seal from ${at('scenarios', other.id)})`,
        `release = ${database.literal(keyOf(second.id))}`
      ]) {
        const scenario = sampleScenario(change)
        await store.createScenario(scenario)
        await database.run(settings, `update ${at('scenarios', scenario.id).replace(' where', ` set ${change} where`)}`)
        await t.rejects(store.scenario(scenario.id), corrupt('scenario', scenario.id), change)
      }
    }
  )

  t.test(`${database.name}: a serving is reported when its time was changed`, async t => {
    const { settings, store } = await filled(t, database)
    await database.run(settings, 'update servings set since = 0')
    await t.rejects(store.servings(), corrupt('serving', '1'))
    await t.rejects(store.servedRelease(), corrupt('serving', '1'))
  })
}
