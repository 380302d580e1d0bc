import type { Test } from 'tap'
import { randomInt } from 'node:crypto'
import { bytesOf } from '../../src/store/database.js'
import { nameOf } from '../../src/data/content-hash.js'
import type { StoredScenario, StoreSettings } from '../../src/store/store.js'
import { storeAt, type Database } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'
import { acknowledged, begin, startWriting, type Writing } from './writing.js'

export const count = 1000
const atOnce = 4
const release = sampleRelease().id
export const scenarios = Array.from({ length: count }, (_, number) => numberedScenario(number, release))

/** Let a process create a thousand scenarios, and do something to it when it was told of so many that they are kept. */
export const interrupt = async (
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
export const holdTo = async (
  t: Test,
  database: Database,
  settings: StoreSettings,
  told: readonly number[]
): Promise<void> => {
  const store = storeAt(t, settings)
  const kept = new Set(
    (await database.run(settings, 'select id from scenarios')).map(({ id }) => nameOf(bytesOf(id as Buffer)))
  )
  const numbers = scenarios.flatMap(({ id }, number) => (kept.has(id) ? [number] : []))
  t.equal(numbers.length, kept.size, 'nothing is there that was not asked for')
  t.strictSame(
    told.filter(number => !numbers.includes(number)),
    [],
    `all ${told.length} that were acknowledged are there`
  )
  t.ok(numbers.length < count && numbers.length <= told.length + atOnce, 'it was in the middle')
  let whole = 0
  for (const number of numbers) {
    if (isWhole(await store.scenario(scenarios[number]?.id ?? ''), number)) whole++
  }
  t.equal(whole, numbers.length, 'each byte for byte')
  for (let number = Math.max(0, numbers.length - 20); number < numbers.length + 20; number++) {
    const scenario = scenarios[number]
    if (scenario) t.equal((await store.createScenario(scenario)).created, !numbers.includes(number))
  }
}

export const isWhole = (found: StoredScenario | undefined, number: number): boolean => {
  const { definition, result } = scenarios[number] ?? {}
  return found?.release === release && found.definition === definition && found.result === result
}

export const kill = (writing: Writing): boolean => writing.process.kill('SIGKILL')

/** After how many creations to strike, somewhere in the middle. */
export const someOf = (): number => randomInt(1, count - 400)
