import t from 'tap'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../../src/data/folder.js'

t.test('readFolder reads YAML, CSV and Markdown of a folder and its folders, by path', async t => {
  const folder = t.testdir({ 'index.yaml': 'a: 1\n', deep: { er: { 'x.csv': 'y\n' }, 'z.md': '# z\n' } })
  t.strictSame(Object.fromEntries(await readFolder(folder)), {
    'deep/er/x.csv': 'y\n',
    'deep/z.md': '# z\n',
    'index.yaml': 'a: 1\n'
  })
})

t.test('readFolder evens out line ends and takes a byte order mark off', async t => {
  const folder = t.testdir({ 'a.csv': '\uFEFFx,y\r\n1,2\r3,4\n' })
  t.equal((await readFolder(folder)).get('a.csv'), 'x,y\n1,2\n3,4\n')
})

t.test('readFolder leaves out README.md at its top, hidden files and other kinds of files', async t => {
  const folder = t.testdir({
    'README.md': 'x',
    '.hidden.yaml': 'x',
    '.git': { 'config.yaml': 'x' },
    'book.xlsx': 'x',
    part: { '.hidden.csv': 'x', 'README.md': 'kept', 'a.csv~': 'x' }
  })
  t.strictSame([...(await readFolder(folder))], [['part/README.md', 'kept']])
})

t.test('readFolder refuses a folder that is not there and names it', async t => {
  const folder = join(t.testdir(), 'nowhere')
  await t.rejects(readFolder(folder), {
    code: 'DEFINITIONS_INVALID',
    message: `The definitions in ${folder} cannot be read: ENOENT: no such file or directory, scandir '${folder}'.`
  })
})

t.test('readFolder refuses a file of more than 32 MiB', async t => {
  const big = t.testdir({ 'a.csv': '' })
  await truncate(join(big, 'a.csv'), 32 * 1024 * 1024 + 1)
  await t.rejects(readFolder(big), { code: 'DEFINITIONS_INVALID', message: /33554433 bytes, at most 33554432\.$/ })
})

t.test('readFolder refuses more than 5,000 files', async t => {
  const folder = t.testdir()
  const names = Array.from({ length: 5001 }, (_, at) => join(folder, `${at}.csv`))
  await Promise.all(names.map(name => writeFile(name, '')))
  await t.rejects(readFolder(folder), { code: 'DEFINITIONS_INVALID', message: /5001 files, at most 5000\.$/ })
})
