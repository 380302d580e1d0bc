import t, { type Test } from 'tap'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { releaseId } from '../../src/data/release-id.js'
import type { Files } from '../../src/formats/files.js'
import { withCells, withNodeRenamed } from '../support/releases.js'
import { files, withFile, withText, withoutFile } from '../support/wellbeing.js'
import { crindexIn, type Outcome } from './support.js'

const place = t.testdir()
const run = (...argv: readonly string[]): Promise<Outcome> =>
  crindexIn({ STORE_PATH: join(place, 'store.db') }, ...argv)

const serve = async (name: string, of: Files): Promise<string> => {
  for (const [path, text] of of) {
    await mkdir(dirname(join(place, name, path)), { recursive: true })
    await writeFile(join(place, name, path), text)
  }
  await run('release-serve', '--indicators', join(place, name))
  return releaseId(of)
}

const cell = (iso3: string, indicator: string, text: string) => ({ edition: '2022', iso3, indicator, text })
const scores = withCells([cell('XNM', 'income', '9000'), cell('XNM', 'streets', ''), cell('XAL', 'life_years', '79.5')])
const formulas = withText('frameworks/2022.yaml', 'gmean(children)', 'hmean(children)', scores)
const later = withText('countries.csv', 'Brunn', 'Brunnen', withNodeRenamed('streets', 'lanes', formulas))

/** One edition, one indicator and one country fewer. */
const early = withoutFile('definitions/air.yaml', withoutFile('frameworks/2022.yaml', withoutFile('scores/2022.csv')))
const first = new Map([...early].map(([path, text]) => [path, text.replace(", '2022'", '').replace(/^XTO,.*\n/m, '')]))

/** Rest in a composite of its own. */
const wider = withFile(
  'definitions/calm.yaml',
  (files.get('definitions/balance.yaml') ?? '').replace("'2019', ", ''),
  withText('frameworks/2022.yaml', '[work, rest]', '[work]\n  calm:\n    formula: mean(children)\n    children: [rest]')
)

const one = await serve('first', first)
const two = await serve('files', files)
const three = await serve('later', later)

const linesOf = async (t: Test, ...argv: readonly string[]): Promise<string[]> => {
  const { code, stdout, stderr } = await run('release', ...argv, '--indicators', join(place, 'files'))
  t.strictSame([code, stderr], [0, ''])
  return stdout.split('\n')
}

t.test('the text of a release says what it holds and whether it is served', async t => {
  const [title, registered, ...lines] = await linesOf(t, one)
  t.equal(title, `release ${one}`)
  t.match(registered, /^registered \d{4}-\d\d-\d\dT[\d:.]+Z, not served now$/)
  t.strictSame(lines, ['editions 2019; 7 countries, 10 indicators and composites', 'It is the first release.', ''])
  const [, now, held] = await linesOf(t, three)
  t.match(now, /, served now$/)
  t.equal(held, 'editions 2019, 2022; 8 countries, 11 indicators and composites')
})

t.test('the text of a difference has a line for every name, formula, cell and file', async t => {
  t.strictSame((await linesOf(t, three)).slice(3), [
    '',
    `against ${two.slice(0, 19)}:`,
    '  country XBR: Brunn -> Brunnen',
    '  node renamed: streets -> lanes (same definition)',
    '  formula 2022 balance: gmean(work, rest) -> hmean(work, rest)',
    '  2022 XNM income: none -> 9000',
    '  2022 XNM lanes: 60 -> none',
    '  2022 XAL life_years: 80 -> 79.5',
    '  file added: definitions/lanes.yaml',
    '  file removed: definitions/streets.yaml',
    ...['countries.csv', 'frameworks/2019.yaml', 'frameworks/2022.yaml', 'scores/2019.csv', 'scores/2022.csv'].map(
      path => `  file changed: ${path}`
    ),
    ''
  ])
})

t.test('what came and what went of editions, countries and nodes is told, each in its direction', async t => {
  const [came, went] = [(await linesOf(t, two)).slice(5), (await linesOf(t, one, '--against', two)).slice(5)]
  for (const [lines, verb] of [
    [came, 'added'],
    [went, 'removed']
  ] as const) {
    t.strictSame(lines.slice(0, 3), [`  edition ${verb}: 2022`, `  country ${verb}: XTO`, `  node ${verb}: air`])
    t.ok(lines.includes(`  file ${verb}: scores/2022.csv`))
  }
  t.ok(came.includes('  2022 XAL income: none -> 21000'))
  t.ok(went.includes('  2022 XAL income: 21000 -> none'))
  const cells = [came, went].map(lines => lines.filter(line => /^ {2}\d{4} X/.test(line)).length)
  t.strictSame(cells, [55, 55])
})

t.test('a composite that comes or goes has a formula on one side alone', async t => {
  const four = await serve('wider', wider)
  const [came, went] = [await linesOf(t, four, '--against', two), await linesOf(t, two, '--against', four)]
  t.ok(came.includes('  node added: calm'))
  t.ok(came.includes('  formula 2022 calm: none -> mean(rest)'))
  t.ok(went.includes('  node removed: calm'))
  t.ok(went.includes('  formula 2022 calm: mean(rest) -> none'))
})
