import t, { type Test } from 'tap'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '../../src/errors.js'
import { openStore } from '../../src/store/open.js'
import { sqlite, storeAt } from './databases.js'
import { numberedScenario, sampleRelease } from './samples.js'
import { acknowledged, begin, startWriting } from './writing.js'

const { id, files } = sampleRelease()

const mount = (...options: readonly string[]): boolean => spawnSync('mount', options, { stdio: 'ignore' }).status === 0

/** Do something on a disk of 2 MB of its own, where root may mount one. */
const onSmallDisk = async (t: Test, work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-disk-'))
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder)
  try {
    if (isMounted) await work(folder)
    else t.comment('skipped: only root can mount a disk of its own')
  } finally {
    if (isMounted) spawnSync('umount', ['--lazy', folder])
    await rmdir(folder)
  }
}

t.test('SQLite: a full disk is told, loses nothing, and the store goes on when there is room', t =>
  onSmallDisk(t, async folder => {
    const store = openStore({ storePath: join(folder, 'store.db') })
    await store.registerRelease(id, files, { takeOver: false })
    await writeFile(join(folder, 'ballast'), Buffer.alloc(1024 * 1024))
    const made: number[] = []
    let failure: unknown
    for (let number = 0; number < 400 && failure === undefined; number++) {
      await store.createScenario(numberedScenario(number, id)).then(
        () => made.push(number),
        (error: unknown) => (failure = error)
      )
    }
    t.ok(failure instanceof DomainError && failure.code === 'STORE_UNAVAILABLE')
    t.equal(String(failure), `DomainError: The store ${join(folder, 'store.db')} cannot be used: the disk is full.`)
    t.ok(made.length > 10)
    for (const number of made) {
      const expected = numberedScenario(number, id)
      t.match(await store.scenario(expected.id), expected, 'what was kept is still read')
    }
    await rm(join(folder, 'ballast'))
    t.equal((await store.createScenario(numberedScenario(made.length, id))).created, true)
    await store.close()
  })
)

t.test('SQLite: a disk that is full from the start is told, and the tables are made when there is room', t =>
  onSmallDisk(t, async folder => {
    await writeFile(join(folder, 'ballast'), Buffer.alloc(2 * 1024 * 1024 - 8192))
    const store = openStore({ storePath: join(folder, 'store.db') })
    await t.rejects(store.registerRelease(id, files, { takeOver: false }), { code: 'STORE_UNAVAILABLE' })
    await rm(join(folder, 'ballast'))
    t.equal((await store.registerRelease(id, files, { takeOver: false })).release, id)
    await store.close()
  })
)

t.test('SQLite: a disk that is read-only is told, and the store goes on when it can be written again', t =>
  onSmallDisk(t, async folder => {
    const storePath = join(folder, 'store.db')
    const before = openStore({ storePath })
    await before.registerRelease(id, files, { takeOver: false })
    await before.close()
    // The file that stays open, because libsql closes it late, would not let the disk become read-only.
    t.ok(mount('-o', 'bind', folder, folder) && mount('-o', 'remount,ro,bind', folder))
    const store = openStore({ storePath })
    await t.rejects(store.createScenario(numberedScenario(1, id)), {
      code: 'STORE_UNAVAILABLE',
      details: { reason: /read-only|cannot be opened/ }
    })
    t.ok(mount('-o', 'remount,rw,bind', folder))
    t.equal((await store.createScenario(numberedScenario(1, id))).created, true)
    await store.close()
    spawnSync('umount', ['--lazy', folder])
  })
)

t.test('SQLite: a process that may not write any more says so, and what it was told is kept is there', async t => {
  const settings = await sqlite.fresh(t)
  // 4,096 blocks of 512 bytes or of 1,024, as the shell counts them; what compiles TypeScript would keep a larger file.
  const writing = await startWriting(settings, { to: 1000 }, 'ulimit -f 4096 && export DISABLE_V8_COMPILE_CACHE=1')
  begin(writing)
  await writing.ended
  // What is in flight beside the one that fails may still be kept, and is then said after it.
  t.match(
    writing.lines.find(line => line.startsWith('failed')),
    /^failed STORE_UNAVAILABLE .* cannot be used: the disk (cannot be read or written|is full)\.$/
  )
  const told = acknowledged(writing.lines)
  t.ok(told.length > 10 && told.length < 1000)
  const store = storeAt(t, settings)
  for (const number of told) {
    const expected = numberedScenario(number, id)
    t.match(await store.scenario(expected.id), expected)
  }
  t.equal((await store.createScenario(numberedScenario(999, id))).created, true)
})
