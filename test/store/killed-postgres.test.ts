import t from 'tap'
import { postgres } from './databases.js'
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
