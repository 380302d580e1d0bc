import { readFileSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { connect } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { baselineOf, testsIn, type Baseline } from './coverage.js'
import { isEquivalent } from './equivalent.js'
import { isDocumentAlone, judge, type Verdict } from './judge.js'
import { mutantsOf } from './mutants.js'
import { shareOf, writeReport } from './report.js'
import { tryTest } from './trial.js'

const source = `export const larger = (a, b) => (a > b ? a : b)
export const unused = a => a + 1
export const count = to => {
  let at = 0
  while (at < to) at += 1
  return at
}
`
const test = `import { equal } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { larger } from '../../src/exact/larger.js'
equal(larger(1, 2), 2)
const program = "import { larger } from './src/exact/larger.js'; console.log(larger(2, 1))"
equal(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }), '2\\n')
`
const map = new SourceMap({
  version: 3,
  file: '',
  sources: [],
  names: [],
  mappings: '',
  sourceRoot: '',
  sourcesContent: []
})
const mutants = mutantsOf('exact/larger.js', source, map)

const fixture = async (t: Test): Promise<{ tree: string; baselines: Baseline[]; cache: string }> => {
  const tree = t.testdir({
    src: { exact: { 'larger.js': source } },
    test: { exact: { 'larger.test.js': test, 'failing.test.js': 'process.exit(1)' } }
  })
  const cache = join(tree, 'kept')
  const baselines: Baseline[] = []
  for (const file of testsIn(tree)) baselines.push(await baselineOf(tree, file, cache))
  return { tree, baselines, cache }
}

t.test('changes of a small module are noticed, also in other processes, or survive', async t => {
  const { tree, baselines } = await fixture(t)
  t.strictSame(
    baselines.map(({ test, passed }) => [test, passed]),
    [
      ['exact/failing.test.js', false],
      ['exact/larger.test.js', true]
    ]
  )
  const seen: string[] = []
  for (const mutant of mutants) {
    const { is, by, ran } = await judge(tree, baselines, mutant, 60)
    if (/:[12]:/.test(mutant.id)) seen.push(`${mutant.change.operator} ${is} ${by ?? ''} ${ran.length}`)
  }
  t.strictSame(seen, [
    'branches noticed exact/larger.test.js 1',
    'comparison survived  1',
    'arithmetic survived  0',
    'constant survived  0'
  ])
  t.equal(readFileSync(join(tree, 'src/exact/larger.js'), 'utf8'), source, 'the module is as it was')
})

t.test('a baseline is kept until something that the test loads changes', async t => {
  const { tree, cache } = await fixture(t)
  const file = join(cache, 'exact.larger.test.js.json')
  const kept = readFileSync(file, 'utf8')
  await baselineOf(tree, 'exact/larger.test.js', cache)
  t.equal(readFileSync(file, 'utf8'), kept)
  writeFileSync(join(tree, 'src/exact/larger.js'), `${source}export const more = 1\n`)
  await baselineOf(tree, 'exact/larger.test.js', cache)
  t.not(readFileSync(file, 'utf8'), kept)
})

const isListening = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).on('error', () => {
      resolve(false)
    })
  })

t.test('a test that does not end is late, and what it started ends with it', async t => {
  const server = `require('net').createServer(socket => socket.end()).listen(0, '127.0.0.1', function () {
    require('fs').writeFileSync('port', String(this.address().port)) })`
  const program = `import { spawn } from 'node:child_process'
spawn(process.execPath, ['--eval', ${JSON.stringify(server)}])`
  const tree = t.testdir({ 'endless.js': program })
  t.equal((await tryTest(tree, 'endless.js', 3)).outcome, 'late')
  const port = Number(readFileSync(join(tree, 'port'), 'utf8'))
  for (let tries = 0; tries < 1000 && (await isListening(port)); tries++);
  t.equal(await isListening(port), false)
})

t.test('the document alone is what fails when all that fails compares it with what was committed', async t => {
  const [committed, other] = ['not ok 1 - the committed types are those # time=1ms', 'not ok 2 - health answers']
  t.equal(isDocumentAlone(`    not ok 1 - should match\n${committed}\nok 2 - a`), true)
  t.equal(isDocumentAlone(`${committed}\n${other}`), false)
  t.equal(isDocumentAlone(''), false)
})

t.test('the share leaves out what is equivalent, and counts the document as nobody', async t => {
  const [mutant] = mutants
  if (!mutant) throw new Error('no mutant')
  const verdict = (is: Verdict['is']): Verdict => ({ mutant, is, ran: [], unrun: 0 })
  const verdicts = (['noticed', 'noticed', 'noticed', 'document', 'survived', 'equivalent'] as const).map(verdict)
  t.equal(shareOf(verdicts), 0.6)
  t.match(writeReport(verdicts), /exact .* 6 .* 3 .* 1 .* 1 .* 1 .* 60\.0 %/)
  const { module, before, after } = mutant
  t.equal(isEquivalent(mutant, [{ module, before, after, reason: '' }]), true)
  t.equal(isEquivalent(mutant, [{ module, before, after: before, reason: '' }]), false)
})
