import t, { type Test } from 'tap'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Store, StoreSettings } from '../../src/store/store.js'
import { bytesOf } from '../../src/store/database.js'
import { keyOf } from '../../src/store/seal.js'
import { databases, storeAt, type Database } from './databases.js'
import { sampleRelease, sampleScenario } from './samples.js'

const { id: release, files } = sampleRelease()
const scenario = sampleScenario('one')
const other = sampleScenario('other')

const filled = async (t: Test, database: Database): Promise<{ settings: StoreSettings; store: Store }> => {
  const settings = await database.fresh(t)
  const store = storeAt(t, settings)
  await store.registerRelease(release, files, { takeOver: false })
  await store.createScenario(scenario)
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
  const idOf = (id: string): string => `id = ${database.literal(keyOf(id))}`
  const damage = async (settings: StoreSettings, column: string, change: (of: Buffer) => Buffer): Promise<void> => {
    const row = column === 'files' ? `releases where ${idOf(release)}` : `scenarios where ${idOf(scenario.id)}`
    const [read] = await database.run(settings, `select ${column} as bytes from ${row}`)
    const bytes = database.literal(change(bytesOf(read?.bytes as Buffer)))
    await database.run(settings, `update ${row.replace(' where', ` set ${column} = ${bytes} where`)}`)
  }

  for (const column of ['definition', 'result']) {
    for (const [what, change] of damages) {
      t.test(
        `${database.name}: a scenario is reported when of its ${column} ${what}, and others are still read`,
        async t => {
          const { settings, store } = await filled(t, database)
          await damage(settings, column, change)
          const error = {
            code: 'STORE_CORRUPT',
            status: 500,
            message: `The scenario ${scenario.id} is not what its hash says; its row was changed or damaged after it was written.`
          }
          await t.rejects(store.scenario(scenario.id), error)
          await t.rejects(store.createScenario(scenario), error, 'also to who would create it again')
          t.match(await store.scenario(other.id), other)
        }
      )
    }
  }

  for (const [what, change] of damages) {
    t.test(`${database.name}: a release is reported when of its files ${what}`, async t => {
      const { settings, store } = await filled(t, database)
      await damage(settings, 'files', change)
      await t.rejects(store.releaseFiles(release), {
        code: 'STORE_CORRUPT',
        message: `The release ${release} is not what its hash says; its row was changed or damaged after it was written.`
      })
    })
  }

  t.test(
    `${database.name}: a scenario is reported when its date, its release or its answer is that of another`,
    async t => {
      for (const change of [
        `created = 0`,
        `result = (select result from scenarios where ${idOf(other.id)})`,
        `seal = (select seal from scenarios where ${idOf(other.id)})`,
        `release = ${database.literal(keyOf(sampleRelease('second').id))}`
      ]) {
        const { settings, store } = await filled(t, database)
        const second = sampleRelease('second')
        await store.registerRelease(second.id, second.files, { takeOver: false })
        await database.run(settings, `update scenarios set ${change} where ${idOf(scenario.id)}`)
        await t.rejects(store.scenario(scenario.id), { code: 'STORE_CORRUPT' }, change)
      }
    }
  )

  t.test(`${database.name}: a serving is reported when its time was changed`, async t => {
    const { settings, store } = await filled(t, database)
    await database.run(settings, 'update servings set since = 0')
    const error = { code: 'STORE_CORRUPT', message: /^The serving 1 is not what its hash says/ }
    await t.rejects(store.servings(), error)
    await t.rejects(store.servedRelease(), error)
  })
}
