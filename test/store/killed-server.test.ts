import t from 'tap'
import { ownPostgres, postgresOn, storeAt } from './databases.js'
import { holdTo, interrupt, someOf } from './killing.js'

t.test('PostgreSQL: a server of which every process is killed in the middle of 1,000 creations loses none', async t => {
  const server = await ownPostgres()
  const postgres = postgresOn(() => Promise.resolve(server))
  const settings = await postgres.fresh(t)
  const before = storeAt(t, settings)
  await before.releases()
  let failure: string | undefined
  const told = await interrupt(settings, someOf(), async writing => {
    await server.kill()
    await writing.ended
    // Of the four that create at once, others may hear of theirs after the first has failed.
    failure = writing.lines.find(line => line.startsWith('failed'))
  })
  t.match(failure, /^failed STORE_UNAVAILABLE The store postgres:\/\/127\.0\.0\.1:\d+\/store_\d+ cannot be used/)
  await t.rejects(before.releases(), { code: 'STORE_UNAVAILABLE' })
  await server.start()
  await holdTo(t, postgres, settings, told)
  t.equal((await before.releases()).length, 1, 'a store that was open all the time goes on too')
})
