import t from 'tap'
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeProfile } from '../../src/cli/profile-worker.js'
import { progressBar } from '../../src/cli/progress.js'
import type { Index } from '../../src/index.js'
import { readPdf } from '../support/pdf.js'
import { index as shipped } from '../support/shipped.js'
import { folder, index } from '../support/wellbeing.js'
import { crindex, crindexIn, type Outcome } from './support.js'

const place = t.testdir()
const into = (name: string): string => join(place, name)
const writeAll = (out: string, ...argv: readonly string[]): Promise<Outcome> =>
  crindex('profile', '--all', '--indicators', folder, '--out', out, ...argv)

/** The files of a folder by name, those too whose names begin with a dot. */
const filesIn = async (out: string): Promise<ReadonlyMap<string, Buffer>> => {
  const names = (await readdir(out)).toSorted()
  return new Map(await Promise.all(names.map(async name => [name, await readFile(join(out, name))] as const)))
}

const codes = [...index.countries.keys()].toSorted()
const namesOf = (of: readonly string[], rest: string): string[] => of.map(iso3 => `${iso3}.${rest}`)
const pageOf = (of: Index, edition: string, country: string, language: string) =>
  writeProfile(of, of.profile({ edition, country, language }), 'md')

t.test('profile --all writes one file a country, each the profile of that country, and the same again', async t => {
  const outcome = await writeAll(into('a/deep/folder'), '--edition', '2022', '--format', 'md')
  t.strictSame(outcome, { code: 0, stdout: `8 profiles in ${into('a/deep/folder')}\n`, stderr: '' })
  const files = await filesIn(into('a/deep/folder'))
  t.strictSame([...files.keys()], namesOf(codes, '2022.en.md'))
  for (const iso3 of codes) {
    const file = files.get(`${iso3}.2022.en.md`)
    t.strictSame(file, await pageOf(index, '2022', iso3, 'en'), iso3)
    t.match(file?.toString('utf8').split('\n')[0], `# ${index.countries.get(iso3)?.name ?? 'a name'}: `)
  }
  await writeAll(into('a/deep/folder'), '--edition', '2022', '--format', 'md')
  t.strictSame(await filesIn(into('a/deep/folder')), files, 'nothing else is left by the second run')
})

t.test('profile --all writes the countries of the edition alone', async t => {
  t.equal((await writeAll(into('early'), '--edition', '2019', '--format', 'md')).code, 0)
  const countries = [...(index.editions.get('2019')?.countries ?? [])].toSorted()
  t.ok(countries.length < codes.length)
  const files = await filesIn(into('early'))
  t.strictSame([...files.keys()], namesOf(countries, '2019.en.md'))
  t.strictSame(files.get('XAL.2019.en.md'), await pageOf(index, '2019', 'XAL', 'en'))
})

t.test('profile --all writes PDF unless told otherwise, whole and readable', async t => {
  t.match(await writeAll(into('pdf'), '--edition', '2022'), { code: 0, stderr: '' })
  const files = await filesIn(into('pdf'))
  t.strictSame([...files.keys()], namesOf(codes, '2022.en.pdf'))
  for (const iso3 of codes) {
    const { title, language, pages } = readPdf(files.get(`${iso3}.2022.en.pdf`) ?? Buffer.of())
    t.match(title, index.countries.get(iso3)?.name ?? 'a name')
    t.equal(language, 'en')
    t.ok(pages.length > 0)
  }
})

t.test('profile --all writes in the language that is asked for, and a bar is on a screen only', async t => {
  const argv = ['profile', '--all', '--edition', '2021', '--language', 'ru', '--format', 'md', '--out', into('ru')]
  const { code, stderr } = await crindexIn({ screen: true }, ...argv)
  t.equal(code, 0)
  const shown = Array.from({ length: 194 }, (_, done) => `\r${progressBar(done, 193)}`).join('')
  t.equal(stderr.slice(0, shown.length), shown)
  t.match(stderr.slice(shown.length), /^\r +\r$/, 'the bar is wiped away')
  const files = await filesIn(into('ru'))
  t.strictSame([...files.keys()], namesOf([...shipped.countries.keys()].toSorted(), '2021.ru.md'))
  for (const iso3 of ['AFG', 'KAZ', 'ZWE']) {
    t.strictSame(files.get(`${iso3}.2021.ru.md`), await pageOf(shipped, '2021', iso3, 'ru'), iso3)
  }
})

const refused: readonly (readonly [title: string, argv: readonly string[], stderr: RegExp])[] = [
  ['with a country', ['XAL'], /--all is for all countries\.\n {2}allowed: --all without a country\n/],
  ['of an edition that is not there', ['--edition', '2020'], /2020[\s\S]*2019, 2022/],
  ['in a language that nothing is written in', ['--language', 'xx'], /xx/],
  ['in a format that no page has', ['--format', 'txt'], /--format[\s\S]*html, md, pdf, docx/]
]

for (const [title, argv, stderr] of refused) {
  t.test(`profile --all ${title} is refused before anything is written`, async t => {
    t.match(await writeAll(into('refused'), ...argv), { code: 2, stdout: '', stderr })
    t.notOk(existsSync(into('refused')))
  })
}

t.test('profile without a country needs --all, and --all a folder', async t => {
  const options = ['--indicators', folder] as const
  const lines = { code: 2, stdout: '' }
  t.match(await crindex('profile', ...options), { ...lines, stderr: /profile needs a country, or --all\./ })
  t.match(await crindex('profile', '--all', ...options), { ...lines, stderr: /--all needs a folder to write to\./ })
})
