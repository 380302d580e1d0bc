import t from 'tap'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { questions } from '../../src/answers/questions.js'
import { storedQuestions } from '../../src/answers/stored-questions.js'
import { sheetOf, workbookOf } from '../data/sheets.js'
import { fromRoot } from '../support/root.js'
import { folder as shipped } from '../support/shipped.js'
import { keepJob } from './kept-job.js'
import { answerIn, crindex, crindexProcess } from './support.js'

const own = ['jobs', 'release-serve', 'check', 'import', 'serve', 'openapi']
const names = [...[...questions, ...storedQuestions].map(({ word }) => word), ...own]

/** Words of a group. */
const grouped = ['key create', 'key list', 'key revoke', 'store backup', 'store restore']

const examplesIn = (help: string): string[] =>
  help.split('\n').flatMap(line => (line.startsWith('  $ crindex ') ? [line.slice('  $ crindex '.length)] : []))

/** Words of a command line; double quotes hold words together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** What stands for `ID` in the examples of what the store holds, by the first word of the command. */
const keepSome = async (): Promise<Readonly<Record<string, string>>> => {
  const { data } = answerIn(await crindex('release-serve', '--json'))
  const { release } = data as { readonly release: string }
  const made = await crindex('scenario-create', '--title', 'Less heroin', 'KAZ.heroin_trade=-1', '--json')
  const { id: scenario } = answerIn(made).data as { readonly id: string }
  return { release, scenario, job: await keepJob({ isDone: true }) }
}

t.test('the main help names every command and every exit code', async t => {
  const { code, stdout, stderr } = await crindex('--help')
  t.match({ code, stderr }, { code: 0, stderr: '' })
  for (const name of names) t.match(stdout, new RegExp(`^  ${name}[ |]`, 'm'))
  for (const exit of [0, 1, 2, 70]) t.match(stdout, new RegExp(`^  ${exit} +[a-z]`, 'm'))
  t.match(await crindex('help', 'ranking'), { code: 0, stdout: (await crindex('ranking', '--help')).stdout })
})

t.test('--version is that of the package', async t => {
  const text = await readFile(fromRoot('package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  t.strictSame(await crindex('--version'), { code: 0, stdout: `${version}\n`, stderr: '' })
})

t.test('every example of every help does what it says', async t => {
  const place = t.testdir({
    'profile.md': 'In the 2023 edition Kazakhstan scores 4.47 on criminality.',
    texts: { 'of-others.txt': 'What others wrote of the same countries, in words that are theirs alone.' },
    'countries.csv': 'code,name\r\n1,Kazakhstan\r\n2,Ivory Coast\r\n',
    'goal.json': JSON.stringify({ country: 'KAZ', target: { quadrant: 'low_high' } }),
    'patches.ndjson': '{"drop": ["cocaine_trade"]}\n\n{"changes": []}\n',
    'patch.json': JSON.stringify({ changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] }),
    'simulation.json': JSON.stringify({ replications: 50, drop: { count: 2 } }),
    'question.json': JSON.stringify({ output: { node: 'resilience', quantity: 'score' }, samples: 64 }),
    'methods.json': JSON.stringify({ methods: [{ name: 'shorter', patch: { drop: ['cocaine_trade'] } }] })
  })
  const home = process.cwd()
  process.chdir(place)
  t.teardown(() => {
    process.chdir(home)
  })
  await cp(shipped, 'my_index', { recursive: true })
  await writeFile('global_oc_index.xlsx', workbookOf({ '2021_dataset': sheetOf('2021') }))
  const kept = await keepSome()
  for (const name of ['', ...names, ...grouped]) {
    const { code, stdout } = await crindex(...name.split(' ').filter(Boolean), '--help')
    t.equal(code, 0)
    const lines = examplesIn(stdout)
    t.ok(lines.length > 0, `${name || 'crindex'} has examples`)
    for (const line of lines) {
      const argv = wordsOf(line).map(word => (word === 'ID' ? (kept[name.split('-')[0] ?? ''] ?? word) : word))
      const outcome = name === 'serve' ? await crindexProcess(argv, /"msg":"serving"/) : await crindex(...argv)
      t.match(outcome, { code: 0, stderr: '' }, line)
      if (!line.includes('--out')) t.ok(outcome.stdout.length > 0, `${line} writes something`)
    }
  }
  t.match(JSON.parse(await readFile('openapi.json', 'utf8')), { openapi: /^3\.1/ })
  t.match(await readFile('openapi.json', 'utf8'), /\}\n$/)
})
