import t, { type Test } from 'tap'
import { randomInt } from 'node:crypto'
import type { StoredScenario, StoreSettings } from '../../src/store/store.js'
import { databases, postgres, postgresServer, storeAt, type Database } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'
import { acknowledged, begin, startWriting, type Writing } from './writing.js'

const count = 1000
const atOnce = 4
const release = sampleRelease().id
const scenarios = Array.from({ length: count }, (_, number) => numberedScenario(number, release))

/** Let a process create a thousand scenarios, and do something to it when it was told of so many that they are kept. */
const interrupt = async (
  settings: StoreSettings,
  many: number,
  how: (writing: Writing) => unknown
): Promise<number[]> => {
  const writing = await startWriting(settings, { to: count })
  begin(writing)
  await writing.said(lines => acknowledged(lines).length >= many)
  await how(writing)
  await writing.ended
  return acknowledged(writing.lines)
}

/** Every scenario that was acknowledged is there, every one that is there is whole, and the store goes on. */
const holdTo = async (t: Test, database: Database, settings: StoreSettings, told: readonly number[]): Promise<void> => {
  const store = storeAt(t, settings)
  const kept = new Set((await database.run(settings, 'select id from scenarios')).map(({ id }) => id))
  const numbers = scenarios.flatMap(({ id }, number) => (kept.has(id) ? [number] : []))
  t.equal(numbers.length, kept.size, 'nothing is there that was not asked for')
  t.strictSame(
    told.filter(number => !numbers.includes(number)),
    [],
    `all ${told.length} that were acknowledged are there`
  )
  t.ok(numbers.length < count && numbers.length <= told.length + atOnce, 'it was in the middle')
  const read = await Promise.all(numbers.map(number => store.scenario(scenarios[number]?.id ?? '')))
  t.equal(read.filter((found, at) => isWhole(found, numbers[at] ?? -1)).length, numbers.length, 'each byte for byte')
  const next = scenarios.slice(0, numbers.length + 20)
  const made = await Promise.all(next.map(scenario => store.createScenario(scenario)))
  t.equal(made.filter(({ created }) => created).length, next.length - numbers.filter(at => at < next.length).length)
}

const isWhole = (found: StoredScenario | undefined, number: number): boolean => {
  const { definition, result } = scenarios[number] ?? {}
  return found?.release === release && found.definition === definition && found.result === result
}

const kill = (writing: Writing): boolean => writing.process.kill('SIGKILL')

for (const database of databases) {
  for (const round of [1, 2, 3]) {
    const many = randomInt(1, count - 200)
    t.test(
      `${database.name}, round ${round}: a process that is killed after ${many} of 1,000 creations loses none and leaves no half one`,
      async t => {
        const settings = await database.fresh(t)
        await holdTo(t, database, settings, await interrupt(settings, many, kill))
      }
    )
  }
}

t.test('SQLite: a process that is killed takes nothing from another that writes to the same file', async t => {
  const [database] = databases
  if (!database) return
  const settings = await database.fresh(t)
  const other = await startWriting(settings, { from: 500, to: 700 })
  begin(other)
  const told = await interrupt(settings, randomInt(1, 200), kill)
  await other.ended
  t.equal(other.lines.at(-1), 'done')
  const store = storeAt(t, settings)
  for (const number of [...told, ...acknowledged(other.lines)]) {
    t.ok(isWhole(await store.scenario(scenarios[number]?.id ?? ''), number))
  }
})

t.test('PostgreSQL: a server of which every process is killed in the middle of 1,000 creations loses none', async t => {
  const settings = await postgres.fresh(t)
  const server = await postgresServer()
  const before = storeAt(t, settings)
  await before.releases()
  const lines: string[] = []
  const told = await interrupt(settings, randomInt(1, count - 200), async writing => {
    await server.kill()
    await writing.ended
    lines.push(...writing.lines)
  })
  t.match(lines.at(-1), /^failed STORE_UNAVAILABLE The store postgres:\/\/127\.0\.0\.1:\d+\/store_\d+ cannot be used/)
  await t.rejects(before.releases(), { code: 'STORE_UNAVAILABLE' })
  await server.start()
  await holdTo(t, postgres, settings, told)
  t.equal((await before.releases()).length, 1, 'a store that was open all the time goes on too')
})
