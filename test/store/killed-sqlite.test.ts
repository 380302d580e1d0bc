import t from 'tap'
import { sqlite, storeAt } from './databases.js'
import { holdTo, interrupt, isWhole, kill, scenarios, someOf } from './killing.js'
import { acknowledged, begin, startWriting } from './writing.js'

for (const many of [someOf(), someOf(), someOf()]) {
  t.test(
    `SQLite: a process that is killed after ${many} of 1,000 creations loses none and leaves no half one`,
    async t => {
      const settings = await sqlite.fresh(t)
      await holdTo(t, sqlite, settings, await interrupt(settings, many, kill))
    }
  )
}

t.test('SQLite: a process that is killed takes nothing from another that writes to the same file', async t => {
  const settings = await sqlite.fresh(t)
  const other = await startWriting(settings, { from: 500, to: 700 })
  begin(other)
  const told = await interrupt(settings, someOf() % 200, kill)
  await other.ended
  t.equal(other.lines.at(-1), 'done')
  const store = storeAt(t, settings)
  for (const number of [...told, ...acknowledged(other.lines)]) {
    t.ok(isWhole(await store.scenario(scenarios[number]?.id ?? ''), number))
  }
})
