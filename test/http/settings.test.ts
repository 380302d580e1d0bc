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

t.test('the address that answers carry is one of HTTP, without a query or a password', async t => {
  const read = (PUBLIC_URL: string) => readSettings({ PUBLIC_URL }).publicUrl
  t.equal(read('https://index.example/'), 'https://index.example')
  t.equal(read('http://10.0.0.5:3000/crime/'), 'http://10.0.0.5:3000/crime')
  for (const wrong of [
    'index.example',
    'ftp://index.example',
    'https://me:pw@index.example',
    'https://index.example/?a',
    ''
  ])
    t.match(refusalOf(() => read(wrong)).faults, [{ pointer: '/PUBLIC_URL' }], wrong)
})

t.test('hosts and proxies are lists, and a proxy may be a number of them', async t => {
  t.strictSame(readSettings({ ALLOWED_HOSTS: ' Index.example, [::1]:3000 ,' }).allowedHosts, [
    'index.example',
    '[::1]:3000'
  ])
  t.strictSame(readSettings({ ALLOWED_HOSTS: '' }).allowedHosts, [])
  for (const wrong of ['https://index.example', 'a b', 'index.example/x', '*'])
    t.match(refusalOf(() => readSettings({ ALLOWED_HOSTS: wrong })).faults, [{ pointer: '/ALLOWED_HOSTS' }], wrong)
  t.equal(readSettings({ TRUST_PROXY: '2' }).trustProxy, 2)
  t.strictSame(readSettings({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy, ['10.0.0.0/8', '::1'])
  for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0.0/8/8', '-1', ''])
    t.match(refusalOf(() => readSettings({ TRUST_PROXY: wrong })).faults, [{ pointer: '/TRUST_PROXY' }], wrong)
})
