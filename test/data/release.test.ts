import t from 'tap'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadRelease, releaseId } from '../../src/data/release.js'
import { refusalOf } from '../support/refusal.js'
import { files, folder, releaseOf, withFile, withText } from '../support/wellbeing.js'
import { holds } from '../support/property.js'

const copyOf = async (place: string): Promise<string> => {
  await cp(folder, place, { recursive: true })
  return place
}

const rewrite = async (place: string, change: (text: string) => string): Promise<void> => {
  for (const path of files.keys()) {
    const file = join(place, path)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }
}

t.test('a release is named by a hash over the paths and texts of its files in the order of their paths', async t => {
  const two = new Map([
    ['b.csv', 'é\n'],
    ['a.csv', 'x\n']
  ])
  const hash = createHash('sha256').update('a.csv\0' + '2\0x\n' + 'b.csv\0' + '3\0é\n')
  t.equal(releaseId(two), `sha256:${hash.digest('hex')}`)
  t.match(releaseOf(files).id, /^sha256:[0-9a-f]{64}$/)
})

t.test('a release has the same id in whatever order its files are listed', async t => {
  holds(
    t,
    fc.property(fc.shuffledSubarray([...files], { minLength: files.size }), shuffled => {
      return releaseId(new Map(shuffled)) === releaseId(files)
    })
  )
})

t.test('a release has the same id with the line ends and byte order marks of other systems', async t => {
  const { id } = await loadRelease(folder)
  const windows = await copyOf(join(t.testdir(), 'windows'))
  await rewrite(windows, text => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  t.match(await readFile(join(windows, 'index.yaml'), 'utf8'), /^\uFEFFid: \w+\r\n/)
  t.equal((await loadRelease(windows)).id, id)
})

t.test('a release has the same id whether or not a README.md stands beside its files', async t => {
  const copy = await copyOf(join(t.testdir(), 'copy'))
  await writeFile(join(copy, 'README.md'), '# How to edit these files\n')
  t.equal((await loadRelease(copy)).id, releaseOf(files).id)
})

t.test('a release has another id when one cell, one comment or one path differs', async t => {
  const { id } = releaseOf(files)
  const cell = withText('scores/2019.csv', 'XAL,17000', 'XAL,17001')
  const comment = withText('index.yaml', 'unit: points', 'unit: points # of what?')
  const another = withFile('published/2019.csv', 'iso3,name,region,wellbeing,comfort,safety,balance\n')
  const ids = [cell, comment, another].map(of => releaseOf(of).id)
  t.equal(new Set([id, ...ids]).size, 4)
})

t.test('loadRelease refuses a folder with faults and tells each on a line of its own', async t => {
  const copy = await copyOf(join(t.testdir(), 'copy'))
  await writeFile(join(copy, 'notes.md'), 'x')
  const scores = await readFile(join(copy, 'scores/2019.csv'), 'utf8')
  await writeFile(join(copy, 'scores/2019.csv'), scores.replace('XAL,17000', 'XAL,many'))
  const error: unknown = await loadRelease(copy).catch((reason: unknown) => reason)
  const refusal = refusalOf(() => {
    throw error
  })
  t.equal(refusal.code, 'DEFINITIONS_INVALID')
  t.strictSame(refusal.message.replaceAll(/, allowed: .*/g, '').split('\n'), [
    `2 faults in the definitions of ${copy}:`,
    'notes.md:1:1: unknown file',
    'scores/2019.csv:2:5: income: "many" is not a number'
  ])
})
