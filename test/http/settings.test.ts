import t from 'tap'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../../src/http/settings.js'
import { refusalOf } from '../support/refusal.js'

t.test('the store is a file of the user where no setting says another', async t => {
  const home = join(homedir(), '.local', 'share', 'crindex', 'store.db')
  t.match(readSettings({}), { storePath: home, databaseUrl: undefined, storePollMs: 1000 })
  t.equal(readSettings({ XDG_DATA_HOME: '/data' }).storePath, join('/data', 'crindex', 'store.db'))
  t.equal(readSettings({ XDG_DATA_HOME: 'data' }).storePath, home, 'a path that is not absolute does not count')
  t.equal(readSettings({ XDG_DATA_HOME: '/data', STORE_PATH: 'here.db' }).storePath, 'here.db')
})

t.test('a wrong address of a database is told without quoting it, since it may hold a password', async t => {
  const { code, message, faults } = refusalOf(() =>
    readSettings({ DATABASE_URL: 'mysql://me:hush@host/x', STORE_POLL_MS: '9' })
  )
  t.equal(code, 'SETTING_INVALID')
  t.notMatch(message + JSON.stringify(faults), /hush/)
  t.match(faults, [
    { pointer: '/DATABASE_URL', allowed: ['postgres://user:password@host:5432/database'] },
    { pointer: '/STORE_POLL_MS', allowed: ['at least 10'] }
  ])
})

t.test('whole numbers are taken from their lowest to their highest', async t => {
  const poll = (ms: number): number => readSettings({ STORE_POLL_MS: String(ms) }).storePollMs
  for (const ms of [10, 1000, 3_600_000]) t.equal(poll(ms), ms)
  for (const ms of [9, 3_600_001, 10.5]) {
    t.match(refusalOf(() => poll(ms)).faults, [{ pointer: '/STORE_POLL_MS' }], String(ms))
  }
})
