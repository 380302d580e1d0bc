import t from 'tap'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../../src/data/folder.js'
import { replaceFiles } from '../../src/data/replace.js'

t.test(
  'replaceFiles replaces files, adds those that were not there with their folders, and leaves the others',
  async t => {
    const folder = t.testdir({ 'a.csv': 'old a', 'b.csv': 'old b' })
    await replaceFiles(
      folder,
      new Map([
        ['a.csv', 'new a'],
        ['deep/er/c.csv', 'new c']
      ])
    )
    t.strictSame(
      await readFolder(folder),
      new Map([
        ['a.csv', 'new a'],
        ['b.csv', 'old b'],
        ['deep/er/c.csv', 'new c']
      ])
    )
    t.strictSame((await readdir(folder)).toSorted(), ['a.csv', 'b.csv', 'deep'])
  }
)

t.test(
  'replaceFiles leaves a folder as it is when a new file has the path of a folder, or would stand beneath a file',
  async t => {
    const folder = t.testdir({ scores: { '0001.csv': 'old', 'taken.csv': { inside: {} } } })
    const before = await readFolder(folder)
    await t.rejects(
      replaceFiles(
        folder,
        new Map([
          ['scores/0001.csv', 'new'],
          ['scores/taken.csv', 'new']
        ])
      )
    )
    await t.rejects(
      replaceFiles(
        folder,
        new Map([
          ['new.csv', 'new'],
          ['scores/0001.csv/x.csv', 'new']
        ])
      )
    )
    t.strictSame(await readFolder(folder), before)
    t.strictSame((await readdir(folder)).toSorted(), ['scores'])
  }
)

t.test('replaceFiles keeps the bytes of a file that it puts back, whatever they are', async t => {
  const folder = t.testdir()
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0d, 0x0a])
  await mkdir(join(folder, '.replaced', 'files'), { recursive: true })
  await writeFile(join(folder, '.replaced', 'files', 'a.csv'), bytes)
  await writeFile(join(folder, 'a.csv'), 'new')
  await replaceFiles(folder, new Map([['b.csv', 'x\n']]))
  t.strictSame(await readFile(join(folder, 'a.csv')), bytes)
})

t.test('replaceFiles refuses a folder in which another replacement is at work', async t => {
  const folder = t.testdir({ 'a.csv': 'old', '.replaced': { owner: String(process.ppid), files: { 'a.csv': 'old' } } })
  const busy = {
    code: 'DEFINITIONS_INVALID',
    message: /^Process \d+ is replacing files of .+; try again when it has ended/
  }
  await t.rejects(replaceFiles(folder, new Map([['a.csv', 'new']])), busy)
  t.ok((await readdir(folder)).includes('.replaced'), 'the other one is left alone')
  const own = t.testdir({ 'a.csv': 'old' })
  const [first, second] = await Promise.allSettled(
    ['one', 'two'].map(text => replaceFiles(own, new Map([['a.csv', text]])))
  )
  t.match([first?.status, second], ['fulfilled', { status: 'rejected', reason: busy }])
  t.equal(await readFile(join(own, 'a.csv'), 'utf8'), 'one')
})
