import t from 'tap'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { openStore } from '../../src/store/open.js'
import { sqliteFile } from '../../src/store/sqlite.js'
import { fromRoot } from '../support/root.js'
import { sqlite } from './databases.js'

t.test('openStore makes no file and no folder before the store is used', async t => {
  const settings = await sqlite.fresh(t)
  const store = openStore(settings)
  t.equal(store.place, settings.storePath)
  await store.close()
  t.notOk(existsSync(dirname(settings.storePath)))
})

t.test('a SQLite file is made with every folder above it', async t => {
  const settings = { storePath: join(t.testdir(), 'one', 'two', 'three', 'store.db') }
  const store = openStore(settings)
  t.teardown(() => store.close())
  t.strictSame(await store.releases(), [])
  t.ok(existsSync(settings.storePath))
})

t.test('a store can be closed while it is opened, also where that fails', async t => {
  const broken = openStore({ storePath: t.testdir() })
  const refused = t.rejects(broken.releases(), { code: 'STORE_UNAVAILABLE' })
  await broken.close()
  await refused
  const sound = openStore(await sqlite.fresh(t))
  const read = sound.releases()
  await sound.close()
  t.strictSame(await read, [], 'what was begun is done')
  await t.rejects(sound.releases(), { code: 'STORE_UNAVAILABLE' })
})

t.test('openStore takes a path for a path, whatever it looks like', async t => {
  for (const storePath of [':memory:', 'http://127.0.0.1/x', 'libsql://x']) {
    t.ok(openStore({ storePath }).place.startsWith(process.cwd()), storePath)
  }
})

t.test('a SQLite file is opened for several processes, durable and with its references checked', async t => {
  const { storePath } = await sqlite.fresh(t)
  const { db } = await sqliteFile(storePath).open(false)
  const pragma = async (name: string): Promise<unknown> => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
    return Object.values(rows[0] ?? {})[0]
  }
  t.strictSame(await Promise.all(['journal_mode', 'synchronous', 'foreign_keys'].map(pragma)), ['wal', 2, 1])
  await db.destroy()
})

t.test('only the driver that is used is loaded, and none before', async t => {
  const { storePath } = await sqlite.fresh(t)
  const program = `
    import { createRequire } from 'node:module'
    const { openStore } = await import(${JSON.stringify(fromRoot('dist/store/open.js'))})
    const loaded = () => ['libsql', 'pg'].filter(name =>
      Object.keys(createRequire(${JSON.stringify(fromRoot('package.json'))}).cache).some(path => path.includes('/node_modules/' + name + '/')))
    const store = openStore({ storePath: ${JSON.stringify(storePath)} })
    const before = loaded()
    await store.releases()
    process.stdout.write(JSON.stringify([before, loaded()]))
    await store.close()
  `
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  t.strictSame(JSON.parse(said), [[], ['libsql']])
})
