import t from 'tap'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../../src/data/folder.js'
import { loadRelease } from '../../src/data/release.js'
import { sheetOf, withCell, workbookOf } from '../data/sheets.js'
import { folder as shipped, release } from '../support/shipped.js'
import { answerIn, crindex } from './support.js'

/** A copy of the definitions and a workbook that changes one score of Afghanistan in 2021. */
const prepare = async (place: string, value: number | string = 2.5) => {
  const folder = join(place, 'index')
  const workbook = join(place, 'workbook.xlsx')
  await cp(shipped, folder, { recursive: true })
  await writeFile(workbook, workbookOf({ '2021_dataset': withCell(sheetOf('2021'), 'G2', value) }))
  return { folder, workbook, argv: ['import', workbook, '--indicators', folder] }
}

t.test('import --dry-run tells every cell, file by file with counts, and writes nothing', async t => {
  const { folder, argv } = await prepare(t.testdir())
  const before = await readFolder(folder)
  const { code, stdout, stderr } = await crindex(...argv, '--dry-run')
  t.match({ code, stderr }, { code: 0, stderr: '' })
  t.match(stdout, 'published/2021.csv: 0 added, 0 changed, 0 removed\n')
  t.match(stdout, 'scores/2021.csv: 0 added, 1 changed, 0 removed\n  AFG human_smuggling: 8 -> 2.5\n')
  t.match(stdout, 'note: Edition 2023 has no sheet; its files stay as they are.\n')
  t.match(stdout, `Dry run: nothing was written to ${folder}. The release ${release.id.slice(0, 19)} becomes sha256:`)
  t.strictSame(await readFolder(folder), before)
})

t.test('import writes the files, says so, and a second import changes nothing', async t => {
  const { folder, argv } = await prepare(t.testdir())
  const [address, date] = ['https://example.org/x.xlsx', '2024-02-29']
  const importIt = async () => crindex(...argv, '--address', address, '--date', date)
  const { code, stdout } = await importIt()
  t.equal(code, 0)
  const loaded = await loadRelease(folder)
  t.match(loaded.source, { address, date })
  t.match(stdout, `Written to ${folder}. The release ${release.id.slice(0, 19)} becomes ${loaded.id.slice(0, 19)}.\n`)
  t.notMatch(stdout, 'human_smuggling')
  t.match((await importIt()).stdout, `Written to ${folder}. The release stays ${loaded.id.slice(0, 19)}.\n`)
  t.match((await crindex('check', '--indicators', folder)).stdout, loaded.id)
})

t.test('import --json and --csv hold the changes', async t => {
  const { argv } = await prepare(t.testdir())
  t.match(answerIn(await crindex(...argv, '--dry-run', '--json')), {
    data: {
      dry_run: true,
      release: { before: release.id, after: /^sha256:/ },
      counts: { 'scores/2021.csv': { added: 0, changed: 1, removed: 0 } },
      changes: [{ file: 'scores/2021.csv', iso3: 'AFG', column: 'human_smuggling', before: '8', after: '2.5' }]
    },
    meta: { release: release.id, count: 1 }
  })
  const { stdout } = await crindex(...argv, '--dry-run', '--csv')
  const of = release.id.slice(0, 19)
  t.equal(stdout, `file,iso3,column,before,after,release\r\nscores/2021.csv,AFG,human_smuggling,8,2.5,${of}\r\n`)
})

t.test('import of a workbook with faults ends with 1, tells sheet and cell, and writes nothing', async t => {
  const { folder, argv, workbook } = await prepare(t.testdir(), 'high')
  const before = await readFolder(folder)
  const { code, stdout, stderr } = await crindex(...argv)
  t.match({ code, stdout }, { code: 1, stdout: '' })
  t.match(stderr, /^2021_dataset!G2: .*high.*, allowed: /m)
  t.match(await crindex(...argv, '--dry-run', '--json'), { code: 1, stderr: /"type": "\/problems\/WORKBOOK_INVALID"/ })
  await writeFile(workbook, 'no workbook')
  t.match(await crindex(...argv), {
    code: 1,
    stderr: /the file: it is a text such as CSV: .*, allowed: a file of the kind \.xlsx/
  })
  t.strictSame(await readFolder(folder), before)
})

t.test('import of definitions that would have faults ends with 1, in a dry run too', async t => {
  const { folder, argv } = await prepare(t.testdir())
  await writeFile(join(folder, 'scores', '2023.csv'), 'iso3\n')
  for (const more of [[], ['--dry-run']]) {
    const { code, stdout, stderr } = await crindex(...argv, ...more)
    t.match({ code, stdout }, { code: 1, stdout: '' })
    t.match(stderr, /^scores\/2023\.csv:\d+:\d+: .+, allowed: /m)
  }
})

t.test('import of a file that is not there ends with 2', async t => {
  t.match(await crindex('import', 'nowhere.xlsx', '--dry-run'), {
    code: 2,
    stderr: 'crindex: Cannot open nowhere.xlsx: no such file or directory.\n'
  })
})
