import t from 'tap'
import { spawnSync } from 'node:child_process'
import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFolder } from '../../src/data/folder.js'
import { replaceFiles } from '../../src/data/replace.js'

t.test('replaceFiles puts back what it had put in place when a later file cannot be', async t => {
  const folder = t.testdir({ scores: { '0001.csv': 'old', '0002.csv': 'old too' } })
  // The link leads nowhere: a file is gathered for what lies behind it and cannot be put there, by root neither.
  await symlink(join(folder, 'nowhere', 'at', 'all'), join(folder, 'link'))
  const before = await readFolder(folder)
  const fresh = ['scores/0001.csv', 'new.csv', 'link/deep/x.csv', 'scores/0002.csv']
  await t.rejects(replaceFiles(folder, new Map(fresh.map(path => [path, 'new']))), { message: /mkdir/ })
  t.strictSame(await readFolder(folder), before, 'one is the old one again, the one that was not there is away')
  t.strictSame((await readdir(folder)).toSorted(), ['link', 'scores'], 'nothing is left behind')
  await replaceFiles(folder, new Map([['scores/0001.csv', 'new']]))
  t.equal((await readFolder(folder)).get('scores/0001.csv'), 'new', 'and the next replacement is made')
})

/** Where a module of the sources stands, as the text of an import. */
const source = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../../src/data/${path}.js`, import.meta.url)))

/** Replaces ten files on a small disk again and again, each time with a page of memory more room, and tells how it ended. */
const script = `
  import { mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises'
  import { readFolder } from ${source('folder')}
  import { replaceFiles } from ${source('replace')}
  const disk = process.argv[1]
  const filesOf = letter => new Map(Array.from({ length: 10 }, (_, at) => ['scores/' + at + '.csv', letter.repeat(9000)]))
  for (let room = 0; room <= 80 * 4096; room += 4096) {
    const folder = disk + '/index'
    await mkdir(folder + '/scores', { recursive: true })
    for (const [path, text] of filesOf('o')) await writeFile(folder + '/' + path, text)
    const { bavail, bsize } = await statfs(disk)
    await writeFile(disk + '/ballast', Buffer.alloc(bavail * bsize - room))
    const end = await replaceFiles(folder, filesOf('n')).then(() => 'done', ({ code }) => code)
    const texts = [...(await readFolder(folder)).values()].map(text => text[0] + text.length)
    const names = await readdir(folder)
    console.log(JSON.stringify({ end, files: texts.length, texts: [...new Set(texts)], names }))
    await rm(folder, { recursive: true })
    await rm(disk + '/ballast')
  }
`

/** What a disk of 1 MB, that nobody else sees and that goes with the process, is mounted with; a user may not everywhere. */
const onDisk = ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"']
const probe = spawnSync('unshare', [...onDisk, t.testdir(), 'true'])
const skip = probe.status === 0 ? false : 'no disk can be mounted here'

t.test(
  'replaceFiles on a disk that is full at any moment leaves all old or all new, and says so',
  { skip },
  async t => {
    const node = [process.execPath, '--input-type=module', '--eval', script]
    const place = t.testdir()
    const { stdout, stderr, status } = spawnSync('unshare', [...onDisk, place, ...node, place], { encoding: 'utf8' })
    t.equal(status, 0, stderr)
    const ends = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { end: string })
    const whole = { files: 10, names: ['scores'] }
    const isFull = ends.filter(({ end }) => end === 'ENOSPC')
    const isDone = ends.filter(({ end }) => end === 'done')
    t.ok(isFull.length > 20 && isDone.length > 5, `full ${isFull.length} times, done ${isDone.length} times`)
    t.equal(isFull.length + isDone.length, ends.length, 'it ends in no other way')
    for (const each of isFull) t.strictSame(each, { end: 'ENOSPC', ...whole, texts: ['o9000'] })
    for (const each of isDone) t.strictSame(each, { end: 'done', ...whole, texts: ['n9000'] })
  }
)
