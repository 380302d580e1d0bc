import Libsql from 'libsql'
import { keyOf } from '../../src/data/content-hash.js'
import { pack } from '../../src/store/pack.js'
import { sealOf } from '../../src/store/seal.js'
import { ask } from './postgres.js'
import { numberedScenario, sampleRelease } from './samples.js'
import type { StoreSettings } from '../../src/store/store.js'

/** The tables of 0.2, as its step made them; `BYTES` is what a database calls bytes. */
const of02 = `
  create table releases (id BYTES not null primary key, files BYTES not null);
  create table servings (sequence integer not null primary key, release BYTES not null references releases (id),
    since bigint not null, seal BYTES not null);
  create table scenarios (id BYTES not null primary key, release BYTES not null references releases (id),
    created bigint not null, definition BYTES not null, result BYTES not null, seal BYTES not null);
  create table crindex_migrations (name varchar(255) not null primary key, timestamp varchar(255) not null);
  create table crindex_migrations_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
  insert into crindex_migrations values ('0001_releases_servings_scenarios', '2026-11-22T10:50:10.000Z');
  insert into crindex_migrations_lock values ('migration_lock', 0);`

/** What 0.3 and 0.4 have besides. */
const of03 = `
  create table jobs (id BYTES not null primary key, release BYTES not null references releases (id),
    created bigint not null, chunks integer not null, definition BYTES not null, seal BYTES not null, failure BYTES);
  create table job_chunks (job BYTES not null references jobs (id) on delete cascade, chunk integer not null,
    counts BYTES not null, seal BYTES not null, constraint job_chunks_key primary key (job, chunk));
  create table job_results (id BYTES not null primary key, release BYTES not null references releases (id),
    created bigint not null, chunks integer not null, definition BYTES not null, result BYTES not null, seal BYTES not null);
  insert into crindex_migrations values ('0002_jobs', '2026-11-22T13:08:21.000Z');`

/** Versions whose stores are taken over, with the tables of each. */
export const formerVersions = { '0.2': of02, '0.3': of02 + of03, '0.4': of02 + of03 } as const

const { id, files } = sampleRelease()

/** So many scenarios stand in a store of a former version. */
export const formerCount = 5

/** Make a store as a former version left it: a release that was served, and scenarios; with jobs one that is open. */
export const makeFormer = async (settings: StoreSettings, version: keyof typeof formerVersions): Promise<void> => {
  const { databaseUrl, storePath } = settings
  const bytes = (value: Buffer): string =>
    databaseUrl ? `'\\x${value.toString('hex')}'` : `x'${value.toString('hex')}'`
  const tables = formerVersions[version].replaceAll('BYTES', databaseUrl ? 'bytea' : 'blob')
  const text = `${tables}${await rowsOf(bytes, version !== '0.2')}`
  if (databaseUrl) {
    await ask(databaseUrl, text)
    return
  }
  const database = new Libsql(storePath)
  database.exec(`pragma journal_mode = wal; ${text}`)
  database.close()
}

const rowsOf = async (bytes: (value: Buffer) => string, withJobs: boolean): Promise<string> => {
  const release = keyOf(id)
  const since = Date.UTC(2026, 10, 22)
  const packed = await pack(Buffer.from(JSON.stringify([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))))
  const rows = [
    `insert into releases values (${bytes(release)}, ${bytes(packed)});`,
    `insert into servings values (1, ${bytes(release)}, ${since}, ${bytes(sealOf(1, release, since))});`
  ]
  for (let number = 0; number < formerCount; number++) {
    const scenario = numberedScenario(number, id)
    const [key, result] = [keyOf(scenario.id), Buffer.from(scenario.result)]
    const seal = sealOf(key, release, since, result)
    const values = [key, release, since, Buffer.from(scenario.definition), await pack(result), seal]
    rows.push(
      `insert into scenarios values (${values.map(each => (typeof each === 'number' ? each : bytes(each))).join(', ')});`
    )
  }
  if (withJobs) {
    const { id: job, definition } = numberedScenario(0, id)
    const seal = sealOf(keyOf(job), release, since, 2)
    const values = [bytes(keyOf(job)), bytes(release), since, 2, bytes(Buffer.from(definition)), bytes(seal), 'null']
    rows.push(`insert into jobs values (${values.join(', ')});`)
  }
  return rows.join('\n')
}
