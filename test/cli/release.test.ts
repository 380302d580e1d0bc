import t from 'tap'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseId } from '../../src/data/release-id.js'
import { shippedFiles, variant } from '../http/stored.js'
import { folder as shipped } from '../support/shipped.js'
import { answerIn, crindexIn, type Outcome } from './support.js'

const place = t.testdir()
const other = join(place, 'other')
await cp(shipped, other, { recursive: true })
for (const [path, text] of variant('5.5')) await writeFile(join(other, path), text)
const [one, two] = [releaseId(shippedFiles), releaseId(variant('5.5'))]

const run = (...argv: readonly string[]): Promise<Outcome> =>
  crindexIn({ STORE_PATH: join(place, 'store.db') }, ...argv)

t.test('an empty store has no release', async t => {
  t.match(answerIn(await run('releases', '--json')), { data: { length: 0 }, meta: { count: 0 } })
  t.match(await run('release'), { code: 2, stderr: /holds no release/ })
})

t.test('releases of folders are registered, served and listed', async t => {
  t.match(await run('release-serve'), { code: 0, stdout: new RegExp(`^${one} is served since `) })
  t.match(await run('release'), { code: 0, stdout: /It is the first release\./ })
  t.match(answerIn(await run('release-serve', '--indicators', other, '--json')), { data: { release: two } })
  const { stdout } = await run('releases', '--csv')
  t.match(stdout.split('\r\n').slice(1, 3), [
    new RegExp(`^${one},.*,false,3,193,,,,,,${two.slice(0, 19)}$`),
    new RegExp(`^${two},.*,true,3,193,0,0,1,0,,${two.slice(0, 19)}$`)
  ])
  t.match((await run('releases')).stdout, /true +3 +193 +0 +0 +1 +0\n/)
})

t.test('the difference is told cell by cell, from the one before or from another', async t => {
  t.match((await run('release')).stdout, /2023 KAZ prevention: 4 -> 5\.5\n {2}file changed: scores\/2023\.csv\n$/)
  t.match((await run('release', one, '--against', two)).stdout, /2023 KAZ prevention: 5\.5 -> 4/)
  t.match((await run('release', two, '--against', two)).stdout, /nothing differs/)
  t.match(answerIn(await run('release', '--json')).data, { id: two, difference: { counts: { cells_changed: 1 } } })
  t.match(await run('release', 'sha256:0'), { code: 2, stderr: new RegExp(`allowed: ${one}, ${two}`) })
})

t.test('an older release is served again on purpose', async t => {
  t.match(await run('release-serve', one), { code: 0 })
  t.match((await run('releases', '--csv')).stdout, new RegExp(`\n${one},.*,true,`))
  t.match(await run('release-serve', 'sha256:0'), {
    code: 2,
    stderr: new RegExp(`holds no release sha256:0.*${one}, ${two}`, 's')
  })
})

t.test('the words of the group that these commands were go on to be understood', async t => {
  for (const [former, present] of [
    [
      ['release', 'list', '--csv'],
      ['releases', '--csv']
    ],
    [
      ['--json', 'release', 'diff', one, '--against', two],
      ['--json', 'release', one, '--against', two]
    ]
  ] as const) {
    t.strictSame(await run(...former), await run(...present))
  }
  t.match(await run('release', 'serve', two), { code: 0, stdout: new RegExp(`^${two} is served since `) })
})
