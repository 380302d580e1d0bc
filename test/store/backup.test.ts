import t, { type Test } from 'tap'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { backUp, restore } from '../../src/store/backup.js'
import type { StoreSettings } from '../../src/store/store.js'
import { makeSecret } from '../../src/store/secret.js'
import { built, crindexProcess } from '../cli/support.js'
import { databases, postgres, sqlite, storeAt } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'
import { acknowledged, begin, startWriting } from './writing.js'

const { id, files } = sampleRelease()
const scenario = (number: number) => numberedScenario(number, id)

const folder = mkdtempSync(join(tmpdir(), 'crindex-backups-'))
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})
const freshFile = (): string => join(folder, randomUUID())

/** A store with so many scenarios, a key and a job. */
const filled = async (t: Test, settings: StoreSettings, count: number) => {
  const store = storeAt(t, settings)
  await store.registerRelease(id, files, { takeOver: false })
  for (let number = 0; number < count; number++) await store.createScenario(scenario(number))
  await store.createKey({ name: 'office', may: 'write', hash: makeSecret().hash })
  const { id: job, definition } = scenario(0)
  await store.createJob({ id: job, release: id, chunks: 2, definition })
  await store.addChunk(job, 0, Buffer.from('counts'))
  return store
}

const holdings = { releases: 1, scenarios: 30, keys: 1, jobs: 1 }

for (const from of databases) {
  for (const to of databases) {
    t.test(`a backup of ${from.name} is restored to ${to.name}, and is the same store`, async t => {
      const settings = await from.fresh(t)
      await filled(t, settings, 30)
      const file = freshFile()
      t.strictSame(await backUp(settings, file), holdings)
      t.notOk(existsSync(`${file}.part`))
      const target = to === sqlite ? { storePath: `${file}-restored` } : await to.fresh(t)
      t.match(await restore(target, file, { replace: false }), holdings)
      const store = storeAt(t, target)
      for (const number of [0, 7, 29]) t.match(await store.scenario(scenario(number).id), scenario(number))
      t.match(await store.key('office'), { may: 'write', revoked: null })
      t.match(await store.job(scenario(0).id), { done: 1, finished: false })
      t.match(await store.usage(), { scenarios: 30 })
      t.equal((await store.createScenario(scenario(30))).created, true, 'it goes on')
      await t.rejects(restore(target, file, { replace: false }), { code: 'REQUEST_INVALID' })
      await t.rejects(backUp(settings, file), { code: 'REQUEST_INVALID' }, 'nothing is overwritten')
    })
  }
}

t.test(
  'a backup that is made while others write holds each scenario whole, and all that were acknowledged before',
  async t => {
    const settings = await sqlite.fresh(t)
    const writing = await startWriting(settings, { to: 250 })
    begin(writing)
    await writing.said(lines => acknowledged(lines).length >= 50)
    const before = acknowledged(writing.lines)
    const file = `${settings.storePath}-backup`
    const { scenarios } = await backUp(settings, file)
    await writing.ended
    t.equal(acknowledged(writing.lines).length, 250, 'who writes goes on')
    t.ok(scenarios >= before.length && scenarios < 250)
    const copy = storeAt(t, { storePath: file })
    for (const number of before) t.match(await copy.scenario(scenario(number).id), scenario(number))
  }
)

t.test('kill -9 in the middle of a backup leaves no half of one, and it may be made again', async t => {
  const settings = await sqlite.fresh(t)
  await filled(t, settings, 100)
  for (const wait of [400, 700]) {
    const file = `${settings.storePath}-${wait}`
    const command = [built, 'store', 'backup', file, '--store', settings.storePath]
    const child = spawn(process.execPath, command, { stdio: 'ignore' })
    const ended = once(child, 'exit')
    await setTimeout(wait)
    child.kill('SIGKILL')
    await ended
    if (!existsSync(file)) await backUp(settings, file)
    t.match(await restore({ storePath: `${file}-restored` }, file, { replace: false }), { scenarios: 100 })
  }
})

t.test('a store is not replaced while it is open; what was there stays beside', async t => {
  const settings = { storePath: freshFile() }
  const file = `${settings.storePath}-backup`
  const run = (...words: readonly string[]) => crindexProcess(['store', ...words, '--store', settings.storePath])
  const first = await startWriting(settings, { to: 3 })
  begin(first)
  await first.ended
  t.match(await run('backup', file), { code: 0, stdout: /holds 1 releases, 3 scenarios/ })
  const writing = await startWriting(settings, { from: 60, to: 4000 })
  begin(writing)
  await writing.said(lines => acknowledged(lines).length >= 1)
  t.match(await run('restore', file, '--replace'), { code: 1, stderr: /another process has it open/ })
  writing.process.kill('SIGKILL')
  await writing.ended
  t.match(await run('restore', file), { code: 2, stderr: /--replace/ })
  const { code, stdout } = await run('restore', file, '--replace')
  t.equal(code, 0)
  const before = /What was there is (.+)\.$/m.exec(stdout)?.[1] ?? ''
  t.equal(await storeAt(t, settings).scenario(scenario(60).id), undefined)
  const kept = storeAt(t, { storePath: before })
  for (const number of acknowledged(writing.lines)) {
    t.match(await kept.scenario(scenario(number).id), scenario(number))
  }
})

t.test('what is no backup, or a damaged one, is not restored', async t => {
  const settings = await sqlite.fresh(t)
  await filled(t, settings, 30)
  const file = `${settings.storePath}-backup`
  await backUp(settings, file)
  await sqlite.run(
    { storePath: file },
    `update scenarios set result = x'00' where id = (select max(id) from scenarios)`
  )
  const target = await postgres.fresh(t)
  await t.rejects(restore(target, file, { replace: false }), { code: 'STORE_CORRUPT' })
  await writeFile(`${file}-letter`, 'a letter to my aunt\n'.repeat(500))
  await t.rejects(restore(target, `${file}-letter`, { replace: false }), { code: 'STORE_UNAVAILABLE' })
  await t.rejects(restore(target, `${file}-none`, { replace: false }), { code: 'STORE_UNAVAILABLE' })
  t.strictSame(await storeAt(t, target).releases(), [])
})
