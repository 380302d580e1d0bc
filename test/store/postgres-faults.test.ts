import t, { type Test } from 'tap'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import pg from 'pg'
import { DomainError } from '../../src/errors.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { ownPostgres, postgresOn, storeAt } from './databases.js'
import { ask, password, user } from './postgres.js'
import { sampleRelease, sampleScenario } from './samples.js'

const server = await ownPostgres()
const postgres = postgresOn(() => Promise.resolve(server))
const { id, files } = sampleRelease()
const refused = (reason: string | RegExp) => ({ code: 'STORE_UNAVAILABLE', details: { reason } })

/** A store with a release, and its address. */
const filled = async (t: Test): Promise<{ store: Store; url: string }> => {
  const settings = await postgres.fresh(t)
  const store = storeAt(t, settings)
  await store.registerRelease(id, files, { takeOver: false })
  return { store, url: settings.databaseUrl ?? '' }
}

t.test('PostgreSQL: a server that is stopped is told, and used again as soon as it is started', async t => {
  const { store } = await filled(t)
  await server.stop()
  await t.rejects(store.servedRelease(), refused(/refuses connections|connection was lost|being stopped/))
  await t.rejects(store.createScenario(sampleScenario('one')), refused('it refuses connections'))
  await server.start()
  t.equal((await store.createScenario(sampleScenario('one'))).created, true)
})

t.test('PostgreSQL: many who ask while the server is away are all told, and all served when it is back', async t => {
  const { store } = await filled(t)
  const askAll = () => Promise.allSettled(Array.from({ length: 30 }, () => store.servedRelease()))
  await server.stop()
  t.ok((await askAll()).every(({ status }) => status === 'rejected'))
  await server.start()
  t.ok((await askAll()).every(({ status }) => status === 'fulfilled'))
})

/** Keep everyone from writing scenarios, until the function that is returned is called. */
const lock = async (url: string): Promise<() => Promise<void>> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('begin; lock table scenarios in exclusive mode')
  return () => client.end()
}

t.test('PostgreSQL: connections that are ended, idle or at work, end nothing else', async t => {
  const { store, url } = await filled(t)
  const end = (which: string): Promise<pg.QueryResult> =>
    ask(url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ${which}`)
  await Promise.all(Array.from({ length: 5 }, () => store.releases()))
  t.ok((await end("state = 'idle'")).rowCount)
  const unlock = await lock(url)
  const told = t.rejects(store.createScenario(sampleScenario('x')), refused(/connection was lost|being stopped/))
  while ((await end("wait_event_type = 'Lock'")).rowCount === 0);
  await told
  await unlock()
  t.equal((await store.createScenario(sampleScenario('x'))).created, true)
})

t.test('PostgreSQL: what waits too long is told, while reads go on', async t => {
  const { store, url } = await filled(t)
  const unlock = await lock(url)
  const waiting = t.rejects(store.createScenario(sampleScenario('one')), refused('it does not answer in time'))
  t.equal((await store.servedRelease())?.release, id)
  await waiting
  await unlock()
  t.equal((await store.createScenario(sampleScenario('one'))).created, true)
})

t.test('PostgreSQL: a server that accepts and never answers is told', async t => {
  const sockets: Socket[] = []
  const silent = createServer(socket => sockets.push(socket)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const store = storeAt(t, { storePath: '', databaseUrl: `postgres://${user}:${password}@127.0.0.1:${port}/x` })
  await Promise.all([1, 2, 3].map(() => t.rejects(store.releases(), refused('it does not answer in time'))))
  for (const socket of sockets) socket.destroy()
  silent.close()
})

t.test('PostgreSQL: a database that may only be read is read, and told when something is to be kept', async t => {
  const { store, url } = await filled(t)
  await store.createScenario(sampleScenario('one'))
  await ask(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`)
  const reader = storeAt(t, { storePath: '', databaseUrl: url })
  t.match(await reader.scenario(sampleScenario('one').id), sampleScenario('one'))
  await t.rejects(reader.createScenario(sampleScenario('two')), refused('it is read-only'))
})

t.test('PostgreSQL: what is acknowledged is on the disk, also where the server is told not to wait for it', async t => {
  const { url } = await filled(t)
  await ask(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
  await ask(
    url,
    `create function refuse() returns trigger language plpgsql as $$ begin
    if current_setting('synchronous_commit') <> 'on' then raise exception 'not durable'; end if; return new; end $$`
  )
  await ask(url, 'create trigger durable before insert on scenarios for each row execute function refuse()')
  await t.rejects(ask(url, `insert into scenarios select '', id, 0, '', '', '' from releases`), /not durable/)
  t.equal((await storeAt(t, { storePath: '', databaseUrl: url }).createScenario(sampleScenario('one'))).created, true)
})

t.test('PostgreSQL: neither the place nor any error tells the password or the user', async t => {
  const good = (await postgres.fresh(t)).databaseUrl ?? ''
  const { port } = new URL(good)
  const cases = [
    [good, ''],
    [`postgres://${user}:wrong-${password}@127.0.0.1:${port}/store_1`, 'it refuses the password'],
    [`postgres://${user}:${password}@127.0.0.1:${port}/nowhere?password=${password}`, 'there is no such database'],
    [`postgres://${user}:${password}@no.such.host.invalid/x`, 'its host is not known'],
    [`postgres://${user}:${password}@127.0.0.1:1/x`, 'it refuses connections'],
    [`postgres://${user}:${password}/odd@127.0.0.1:1/x`, undefined],
    [`postgres://${user}:1#${password}@127.0.0.1:1/x`, undefined],
    [`${password}@`, undefined]
  ] as const
  for (const [databaseUrl, reason] of cases) {
    const store = openStore({ storePath: '', databaseUrl })
    const told = await store.releases().catch((error: unknown) => error)
    const text = `${store.place} ${told instanceof Error ? (told.stack ?? '') : ''} ${JSON.stringify(told)}`
    for (const secret of [password, user]) t.notOk(text.includes(secret), `${secret} is not in ${text}`)
    if (reason) t.match(told, refused(reason))
    else if (reason === undefined) t.ok(told instanceof DomainError && told.code === 'STORE_UNAVAILABLE')
    await store.close()
  }
  t.equal(
    openStore({ storePath: '', databaseUrl: `${good}?password=x` }).place,
    good.replace(`${user}:${password}@`, '')
  )
})
