import t from 'tap'
import { postgres, postgresServer, storeAt } from './databases.js'
import { holdTo, interrupt, kill, someOf } from './killing.js'

for (const many of [someOf(), someOf(), someOf()]) {
  t.test(
    `PostgreSQL: a process that is killed after ${many} of 1,000 creations loses none and leaves no half one`,
    async t => {
      const settings = await postgres.fresh(t)
      await holdTo(t, postgres, settings, await interrupt(settings, many, kill))
    }
  )
}

t.test('PostgreSQL: a server of which every process is killed in the middle of 1,000 creations loses none', async t => {
  const settings = await postgres.fresh(t)
  const server = await postgresServer()
  const before = storeAt(t, settings)
  await before.releases()
  let last: string | undefined
  const told = await interrupt(settings, someOf(), async writing => {
    await server.kill()
    await writing.ended
    last = writing.lines.at(-1)
  })
  t.match(last, /^failed STORE_UNAVAILABLE The store postgres:\/\/127\.0\.0\.1:\d+\/store_\d+ cannot be used/)
  await t.rejects(before.releases(), { code: 'STORE_UNAVAILABLE' })
  await server.start()
  await holdTo(t, postgres, settings, told)
  t.equal((await before.releases()).length, 1, 'a store that was open all the time goes on too')
})
